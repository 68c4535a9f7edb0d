package uk.mobilityatlas.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word after --format: there is one format. */
final class FormatOption implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
        if (!word.equals("csv")) {
            throw new TypeConversionException("“" + word + "” is not csv, the only format.");
        }
        return word;
    }
}
