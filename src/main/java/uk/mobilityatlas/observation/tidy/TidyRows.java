package uk.mobilityatlas.observation.tidy;

import java.util.function.Consumer;

/** Rows that come one after the other and are kept by nobody: there may be more of them than memory holds. */
@FunctionalInterface
public interface TidyRows {
    /** Hands every row on, once and in order. */
    void each(Consumer<? super TidyRow> taker);

    /** These rows, then others. */
    default TidyRows then(TidyRows others) {
        return taker -> {
            each(taker);
            others.each(taker);
        };
    }
}
