package uk.mobilityatlas.desk.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How many lines some words take in a font and a width, measured without showing them. */
public final class TextFit {
    private final Text probe = new Text();

    /** The height of one line. */
    public double line(Font font) {
        return height("A", font, 0);
    }

    /** How many lines the words take. */
    public int lines(String words, Font font, double width) {
        return words.isEmpty() ? 0 : (int) Math.round(height(words, font, width) / line(font));
    }

    private double height(String words, Font font, double width) {
        probe.setFont(font);
        probe.setText(words);
        probe.setWrappingWidth(width);
        return probe.getLayoutBounds().getHeight();
    }

    /** As many whole sentences from the beginning as stay within so many lines; at least the first. */
    public String sentences(String words, Font font, double width, int most) {
        String shown = "";
        for (String sentence : sentences(words)) {
            String more = shown.isEmpty() ? sentence : shown + " " + sentence;
            if (!shown.isEmpty() && lines(more, font, width) > most) {
                return shown;
            }
            shown = more;
        }
        return shown;
    }

    /** A full stop ends a sentence where a capital letter or a bracket follows. */
    public static List<String> sentences(String words) {
        return new ArrayList<>(List.of(words.split("(?<=[.]) (?=[\\p{Lu}\\[\u2020])")));
    }
}
