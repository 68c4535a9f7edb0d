package uk.mobilityatlas.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * All waiting of the window. For each key the newest request wins: an older answer is dropped, an older failure goes to
 * the log and not to the screen. Called, and answering, on the window's thread.
 */
public final class Background {
    /** Work that may take long. */
    @FunctionalInterface
    public interface Work<T> {
        T call(Progress progress) throws Exception;
    }

    private final Executor workers;
    private final Executor window;
    private final Consumer<Throwable> lost;
    private final Map<String, Request> newest = new HashMap<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    /**
     * @param workers where the work is done
     * @param window where answers are given: the window's thread
     * @param lost hears of every failure that no request is waiting for any more
     */
    public Background(Executor workers, Executor window, Consumer<Throwable> lost) {
        this.workers = workers;
        this.window = window;
        this.lost = lost;
    }

    /** Threads for the work, which do not keep the program alive. */
    public static ExecutorService threads(int count) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "background-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** An executor that waits before it hands work on. */
    public static Executor delayed(Executor then, long milliseconds) {
        return CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS, then);
    }

    /** Does work and hands its answer, or its failure, to the window's thread. */
    public <T> void run(String key, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        run(key, work, part -> {}, done, failed);
    }

    /** As above, for work that says how far it is. */
    public <T> void run(
            String key, Work<T> work, DoubleConsumer progress, Consumer<T> done, Consumer<Throwable> failed) {
        cancel(key);
        Request request = new Request(progress);
        newest.put(key, request);
        waiting.set(newest.size());
        workers.execute(() -> {
            try {
                if (request.cancelled()) {
                    return;
                }
                T answer = work.call(request);
                window.execute(() -> finish(key, request, () -> done.accept(answer)));
            } catch (CancellationException stopped) {
                window.execute(() -> finish(key, request, () -> {}));
            } catch (Throwable failure) {
                window.execute(() -> {
                    if (!finish(key, request, () -> failed.accept(failure))) {
                        lost.accept(failure);
                    }
                });
            }
        });
    }

    /** Gives up a request; its answer will not come. */
    public void cancel(String key) {
        Request old = newest.remove(key);
        if (old != null) {
            old.cancelled = true;
        }
        waiting.set(newest.size());
    }

    /** How many requests are waiting for their answer. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    private boolean finish(String key, Request request, Runnable tell) {
        if (newest.get(key) != request) {
            return false;
        }
        newest.remove(key);
        waiting.set(newest.size());
        try {
            tell.run();
        } catch (RuntimeException failure) {
            lost.accept(failure);
        }
        return true;
    }

    private final class Request implements Progress {
        private final DoubleConsumer progress;
        private volatile boolean cancelled;

        Request(DoubleConsumer progress) {
            this.progress = progress;
        }

        @Override
        public void reached(double part) {
            window.execute(() -> {
                if (!cancelled) {
                    progress.accept(part);
                }
            });
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
