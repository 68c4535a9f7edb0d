package uk.mobilityatlas.area;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds a constant by the name that files know it by. */
public final class Ids {
    private Ids() {}

    /** The constant of a name, or none. */
    public static <T> Optional<T> among(T[] values, Function<T, String> id, String wanted) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(wanted))
                .findFirst();
    }

    /** @throws IllegalArgumentException for a name that none has: an error of the pack or of a kept story */
    public static <T> T find(T[] values, Function<T, String> id, String wanted) {
        return among(values, id, wanted).orElseThrow(() -> new IllegalArgumentException("No such word: " + wanted));
    }
}
