package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The file of a profile: a picture, or a table when its name ends in .csv. */
final class ProfileFileOption implements ITypeConverter<Path> {
    private static final String TABLE = ".csv";

    @Override
    public Path convert(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(TABLE) && PictureOption.ENDINGS.stream().noneMatch(lower::endsWith)) {
            throw new TypeConversionException(
                    "“" + word + "” ends in none of " + String.join(", ", PictureOption.ENDINGS) + ", " + TABLE + ".");
        }
        return PictureOption.file(word);
    }

    static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(TABLE);
    }
}
