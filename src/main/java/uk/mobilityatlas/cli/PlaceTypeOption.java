package uk.mobilityatlas.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.mobilityatlas.area.PlaceType;

/** The word after --type. */
final class PlaceTypeOption implements ITypeConverter<PlaceType> {
    static final String ALL = "coastal, rural, post-industrial, city";

    @Override
    public PlaceType convert(String word) {
        return PlaceType.of(word)
                .orElseThrow(() -> new TypeConversionException("“" + word + "” is none of " + ALL + "."));
    }
}
