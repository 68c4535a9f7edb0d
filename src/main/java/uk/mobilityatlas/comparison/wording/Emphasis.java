package uk.mobilityatlas.comparison.wording;

import java.util.ArrayList;
import java.util.List;

/** Text in which key figures stand between double asterisks, taken apart for the screen and for paper. */
public final class Emphasis {
    private static final String MARK = "**";

    /** A stretch of text that is set in one weight. */
    public record Run(String text, boolean strong) {}

    private Emphasis() {}

    /** The stretches of a text in their order; none is empty. */
    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        boolean strong = false;
        int from = 0;
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, from)) {
            add(runs, text.substring(from, at), strong);
            strong = !strong;
            from = at + MARK.length();
        }
        add(runs, text.substring(from), strong);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean strong) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, strong));
        }
    }

    /** The text without its marks. */
    public static String plain(String text) {
        return text.replace(MARK, "");
    }
}
