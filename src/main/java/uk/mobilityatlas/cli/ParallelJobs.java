package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Does many independent pieces of work, some of them at once. */
final class ParallelJobs {
    /** A piece that failed, and the sentence of its failure. */
    record Failure<T>(T piece, String sentence) {}

    private ParallelJobs() {}

    /** Does the work for every piece, goes on when one fails, and returns the failures in the order of the pieces. */
    static <T> List<Failure<T>> run(List<T> pieces, int atOnce, Consumer<T> work) {
        String[] sentences = new String[pieces.size()];
        CountDownLatch left = new CountDownLatch(pieces.size());
        ExecutorService workers = Executors.newFixedThreadPool(atOnce);
        try {
            for (int i = 0; i < pieces.size(); i++) {
                int at = i;
                workers.execute(() -> {
                    try {
                        work.accept(pieces.get(at));
                    } catch (RuntimeException | Error e) {
                        sentences[at] = Commands.sentence(e);
                    } finally {
                        left.countDown();
                    }
                });
            }
            left.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("The work was interrupted.");
        } finally {
            workers.shutdownNow();
        }
        List<Failure<T>> failures = new ArrayList<>();
        for (int i = 0; i < sentences.length; i++) {
            if (sentences[i] != null) {
                failures.add(new Failure<>(pieces.get(i), sentences[i]));
            }
        }
        return failures;
    }
}
