package uk.mobilityatlas.area;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A nine-character code of the Government Statistical Service, such as E06000009 for Blackpool. */
public record AreaCode(String value) implements Comparable<AreaCode> {
    private static final Pattern SHAPE = Pattern.compile("[EWSNK]\\d{8}");

    public static final AreaCode ENGLAND = new AreaCode("E92000001");
    public static final AreaCode UNITED_KINGDOM = new AreaCode("K02000001");

    public AreaCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an area code: " + value);
        }
    }

    /** The code that a text is, if it is one in shape. */
    public static Optional<AreaCode> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new AreaCode(text)) : Optional.empty();
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
