package uk.mobilityatlas.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a picture can be written to. */
public enum PictureFormat {
    PNG,
    SVG,
    PDF;

    /** The ending of the file's name, without its point. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's name asks for. */
    public static Optional<PictureFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (name.endsWith("." + format.ending())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
