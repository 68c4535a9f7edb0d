package uk.mobilityatlas.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The file after --out: its ending says which kind of picture it is. */
final class PictureOption implements ITypeConverter<Path> {
    static final List<String> ENDINGS = List.of(".svg", ".png", ".pdf");

    @Override
    public Path convert(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(lower::endsWith)) {
            throw new TypeConversionException("“" + word + "” ends in none of " + String.join(", ", ENDINGS) + ".");
        }
        return file(word);
    }

    static Path file(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("“" + word + "” is not a file name.");
        }
    }
}
