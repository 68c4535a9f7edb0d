package uk.mobilityatlas.desk.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.mobilityatlas.area.Areas;

/** Which letters of a title are those that have been typed: the beginnings of its words. */
final class TextMarks {
    /** Letters that stand together, marked or not. */
    record Run(String text, boolean marked) {}

    private TextMarks() {}

    /** The title in runs, in order. */
    static List<Run> of(String title, String typed) {
        List<String> wanted = Arrays.stream(Areas.plainName(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Run> runs = new ArrayList<>();
        int plain = 0;
        int at = 0;
        while (at < title.length()) {
            int length = beginsWord(title, at) ? marked(title, at, wanted) : 0;
            if (length == 0) {
                at++;
                continue;
            }
            add(runs, title.substring(plain, at), false);
            add(runs, title.substring(at, at + length), true);
            at += length;
            plain = at;
        }
        add(runs, title.substring(plain), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }

    private static boolean beginsWord(String title, int at) {
        return Character.isLetterOrDigit(title.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1)));
    }

    /** How many letters from here on are the longest of the words typed. */
    private static int marked(String title, int at, List<String> wanted) {
        return wanted.stream()
                .mapToInt(String::length)
                .filter(length -> at + length <= title.length()
                        && wanted.contains(Areas.plainName(title.substring(at, at + length))))
                .max()
                .orElse(0);
    }
}
