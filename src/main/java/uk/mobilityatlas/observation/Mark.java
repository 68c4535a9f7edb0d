package uk.mobilityatlas.observation;

import java.util.EnumSet;
import java.util.Set;

/** Something to know about a figure that is there. */
public enum Mark {
    PROVISIONAL('p'),
    REVISED('r'),
    BREAK('b'),
    ESTIMATED('e');

    private final char symbol;

    Mark(char symbol) {
        this.symbol = symbol;
    }

    public char symbol() {
        return symbol;
    }

    /** The mark as it is printed: [p], [r], [b], [e]. */
    public String shorthand() {
        return "[" + symbol + "]";
    }

    /**
     * The marks of a text such as "pe".
     *
     * @throws IllegalArgumentException for any other letter: an error of the pack
     */
    public static Set<Mark> parse(String symbols) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (int i = 0; i < symbols.length(); i++) {
            marks.add(of(symbols.charAt(i)));
        }
        return marks;
    }

    private static Mark of(char symbol) {
        for (Mark mark : values()) {
            if (mark.symbol == symbol) {
                return mark;
            }
        }
        throw new IllegalArgumentException("No such mark: " + symbol);
    }
}
