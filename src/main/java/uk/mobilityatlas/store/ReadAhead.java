package uk.mobilityatlas.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Reads the next few things while one is being written: reading and writing take about as long. */
final class ReadAhead<K, T> {
    private static final int AHEAD = 4;

    private final Iterator<K> keys;
    private final Function<K, T> read;
    private final Deque<CompletableFuture<T>> reading = new ArrayDeque<>();

    /** @param read called by several threads at once */
    ReadAhead(Iterable<K> keys, Function<K, T> read) {
        this.keys = keys.iterator();
        this.read = read;
        for (int i = 0; i < AHEAD; i++) {
            begin();
        }
    }

    private void begin() {
        if (keys.hasNext()) {
            K key = keys.next();
            reading.add(CompletableFuture.supplyAsync(() -> read.apply(key)));
        }
    }

    /** What was read of the next key. */
    T take() {
        begin();
        try {
            return reading.remove().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
