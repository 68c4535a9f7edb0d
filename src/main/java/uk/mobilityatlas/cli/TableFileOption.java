package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.mobilityatlas.export.tidy.TidyFormat;

/** The file after --out, of a table: its ending says which format it has. */
final class TableFileOption implements ITypeConverter<Path> {
    static final List<String> ENDINGS =
            Arrays.stream(TidyFormat.values()).map(f -> "." + f.id()).toList();

    @Override
    public Path convert(String word) {
        if (TidyFormat.ofFile(word).isEmpty()) {
            throw new TypeConversionException(
                    "“" + word + "” ends in none of " + ENDINGS.stream().collect(Collectors.joining(", ")) + ".");
        }
        return PictureOption.file(word);
    }
}
