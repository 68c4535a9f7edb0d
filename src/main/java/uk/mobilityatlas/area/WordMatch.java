package uk.mobilityatlas.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How well what somebody has typed so far answers to a name, both as {@link Areas#plainName} writes them; best first. */
public enum WordMatch {
    EXACT,
    BEGINNING,
    /** A word within the name begins as the text does. */
    WITHIN,
    /** Every word typed begins a word of the name, in any order. */
    EVERY_WORD,
    NONE;

    /** How well a text answers to a name. */
    public static WordMatch of(String typed, String name) {
        if (name.equals(typed)) {
            return EXACT;
        }
        if (name.startsWith(typed)) {
            return BEGINNING;
        }
        if (name.contains(" " + typed)) {
            return WITHIN;
        }
        return typed.indexOf(' ') > 0 && everyWord(typed, name) ? EVERY_WORD : NONE;
    }

    /** The longest word first, so that "st st" does not let the shorter one take what the longer one needs. */
    private static boolean everyWord(String typed, String name) {
        List<String> left = new ArrayList<>(List.of(name.split(" ")));
        return Arrays.stream(typed.split(" "))
                .sorted(Comparator.comparing(String::length).reversed())
                .allMatch(word -> left.stream()
                        .filter(part -> part.startsWith(word))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false));
    }
}
