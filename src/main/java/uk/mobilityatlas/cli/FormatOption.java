package uk.mobilityatlas.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.mobilityatlas.export.tidy.TidyFormat;

/** The word after --format, of a table. */
final class FormatOption implements ITypeConverter<TidyFormat> {
    static final String ALL = "csv, json, jsonl";

    @Override
    public TidyFormat convert(String word) {
        return TidyFormat.of(word)
                .orElseThrow(() -> new TypeConversionException("“" + word + "” is none of "
                        + Arrays.stream(TidyFormat.values()).map(TidyFormat::id).collect(Collectors.joining(", "))
                        + "."));
    }
}
