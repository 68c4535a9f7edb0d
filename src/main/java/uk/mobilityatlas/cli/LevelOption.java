package uk.mobilityatlas.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.mobilityatlas.area.Geography;

/** The word after --level. */
final class LevelOption implements ITypeConverter<Geography> {
    static final String ALL = "ltla, utla, cauth, rgn, ctry";

    @Override
    public Geography convert(String word) {
        return Geography.of(word)
                .orElseThrow(() -> new TypeConversionException("“" + word + "” is none of " + ALL + "."));
    }
}
