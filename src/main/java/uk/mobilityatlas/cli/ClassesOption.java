package uk.mobilityatlas.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.mobilityatlas.stats.ClassMethod;

/** The word after --classes. */
final class ClassesOption implements ITypeConverter<ClassMethod> {
    static final String ALL = "quantile, natural, equal";

    @Override
    public ClassMethod convert(String word) {
        for (ClassMethod method : ClassMethod.values()) {
            if (method != ClassMethod.AROUND_BENCHMARK && method.id().equals(word)) {
                return method;
            }
        }
        throw new TypeConversionException("“" + word + "” is none of " + ALL + ".");
    }
}
