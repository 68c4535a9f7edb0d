package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The file of a profile: a picture, or a table when its name ends in .csv. */
final class ProfileFileWord implements ITypeConverter<Path> {
    @Override
    public Path convert(String word) {
        return word.toLowerCase(Locale.ROOT).endsWith(".csv") ? Path.of(word) : new PictureWord().convert(word);
    }

    static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
