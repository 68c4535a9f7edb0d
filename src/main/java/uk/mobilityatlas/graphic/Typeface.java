package uk.mobilityatlas.graphic;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The cuts of the bundled typeface, Open Sans, so that a picture looks the same on every machine. */
public enum Typeface {
    REGULAR("OpenSans-Regular.ttf", 400),
    SEMIBOLD("OpenSans-Semibold.ttf", 600),
    BOLD("OpenSans-Bold.ttf", 700),
    CONDENSED("OpenSans-CondLight.ttf", 300);

    /** The family name, as files name it. */
    public static final String FAMILY = "Open Sans";

    private final String file;
    private final int weight;
    private final Font font;

    Typeface(String file, int weight) {
        this.file = file;
        this.weight = weight;
        try (InputStream in = open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The bundled font " + file + " is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled font " + file + " cannot be read", e);
        }
    }

    /** This cut at a size in pixels at 100%. */
    public Font at(double size) {
        return font.deriveFont(this == BOLD ? Font.BOLD : Font.PLAIN, (float) size);
    }

    /** The weight by the scale of CSS. */
    public int weight() {
        return weight;
    }

    /** The name of the font itself, such as Open Sans Semibold. */
    public String fontName() {
        return font.getFontName();
    }

    /** The TrueType file, for embedding. */
    public InputStream open() {
        InputStream in = Typeface.class.getResourceAsStream("fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The bundled font " + file + " is missing");
        }
        return in;
    }

    /** The cut that a font was made from; regular for a foreign font. */
    public static Typeface of(Font font) {
        for (Typeface cut : values()) {
            if (cut.fontName().equals(font.getFontName())) {
                return cut;
            }
        }
        return REGULAR;
    }
}
