package uk.mobilityatlas.recount;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Faults of a text that no figure is needed to see. */
final class TextFaults {
    private static final Map<String, Pattern> FAULTS = new LinkedHashMap<>();

    static {
        fault("a word twice", "(?i)\\b(\\p{L}+) \\1\\b");
        fault("an empty place", "\\{\\d|\\bnull\\b|\\bNaN\\b");
        fault("none of two", "(?i)\\bnone of the (one|two|1|2)\\b");
        fault("one of one", "(?i)\\bin 1 of 1 areas|\\bone of one places|\\b1 (areas|places|pairs|indicators)\\b");
        fault("a day after in", "(?i)\\bin \\d{4}-\\d{2}-\\d{2}|\\bin \\d{1,2} (January|April|October)\\b");
        fault("a gap", "  | [,;:.]|,,|\\.\\.(?!\\.)|;;");
        fault("two genitives", "’s’|’’|s’s\\b");
        fault("an unsaid number", "\\bof 0 (areas|places|pairs)");
    }

    private TextFaults() {}

    private static void fault(String name, String pattern) {
        FAULTS.put(name, Pattern.compile(pattern));
    }

    /** What is wrong with a text; empty where nothing is. */
    static String of(String text) {
        return FAULTS.entrySet().stream()
                .filter(fault -> fault.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
