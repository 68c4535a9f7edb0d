package uk.mobilityatlas.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word after --model: a published model of neighbours, or the atlas's own. */
final class ModelOption implements ITypeConverter<String> {
    static final String ALL = "dfe, ons-global, ons-economic, ons-demographic, own";

    @Override
    public String convert(String word) {
        if (!List.of(ALL.split(", ")).contains(word)) {
            throw new TypeConversionException("“" + word + "” is none of " + ALL + ".");
        }
        return word;
    }
}
