package uk.mobilityatlas.story;

import java.util.function.Function;

/** Finds a constant by the name that files know it by. */
final class Ids {
    private Ids() {}

    static <T> T find(T[] values, Function<T, String> id, String wanted) {
        for (T value : values) {
            if (id.apply(value).equals(wanted)) {
                return value;
            }
        }
        throw new IllegalArgumentException("No such word: " + wanted);
    }
}
