package uk.mobilityatlas.view.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import uk.mobilityatlas.desk.Background;

/** The window's background work, done one piece after the other when asked, so that it can be timed without any waiting. */
final class Turns {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();

    Background background() {
        return new Background(work::add, answers::add, failure -> {
            throw new IllegalStateException(failure);
        });
    }

    /** Does what waits, answers first, until something holds. */
    void until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            Runnable next = answers.isEmpty() ? work.poll() : answers.poll();
            if (next == null) {
                throw new IllegalStateException("Nothing is left to do, but what was waited for has not come.");
            }
            next.run();
        }
    }

    void all() {
        until(() -> work.isEmpty() && answers.isEmpty());
    }
}
