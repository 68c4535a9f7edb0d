package uk.mobilityatlas.area;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A nine-character code of the Government Statistical Service, such as E06000009 for Blackpool. */
public record AreaCode(String value) implements Comparable<AreaCode> {
    private static final String KINDS = "EWSNK";
    private static final int LENGTH = 9;

    public static final AreaCode ENGLAND = new AreaCode("E92000001");
    public static final AreaCode UNITED_KINGDOM = new AreaCode("K02000001");

    public AreaCode {
        if (!hasShape(value)) {
            throw new IllegalArgumentException("Not an area code: " + value);
        }
    }

    /** The code that a text is: a letter of EWSNK and eight digits; empty for any other text. Whether such an area exists is not asked. */
    public static Optional<AreaCode> parse(String text) {
        return hasShape(text) ? Optional.of(new AreaCode(text)) : Optional.empty();
    }

    /** A letter and eight digits; not a pattern, since thousands of codes are read at every start. */
    private static boolean hasShape(String text) {
        boolean shaped = text.length() == LENGTH && KINDS.indexOf(text.charAt(0)) >= 0;
        for (int i = 1; shaped && i < LENGTH; i++) {
            shaped = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return shaped;
    }

    /** The first three characters, which tell the kind of area. */
    public String entity() {
        return value.substring(0, 3);
    }

    // A code is a key in every map: written out, since a record's own are linked at run time and not as fast.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaCode code && code.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
