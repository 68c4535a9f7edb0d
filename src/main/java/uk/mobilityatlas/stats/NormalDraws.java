package uk.mobilityatlas.stats;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Random;

/** The first numbers of one seeded stream of standard normal draws, kept for as long as memory is not short. */
final class NormalDraws {
    private final long seed;
    private SoftReference<Drawn> kept = new SoftReference<>(null);

    /** The numbers, where the stream stands after them, and the furthest of them from zero. */
    private record Drawn(double[] numbers, Random stream, double furthest) {}

    NormalDraws(long seed) {
        this.seed = seed;
    }

    /** At least so many of the stream's numbers from its beginning. */
    double[] upTo(int count) {
        return drawn(count).numbers;
    }

    /** None of that many numbers is further from zero. */
    double furthest(int count) {
        return drawn(count).furthest;
    }

    private synchronized Drawn drawn(int count) {
        Drawn drawn = kept.get();
        if (drawn == null || drawn.numbers.length < count) {
            // java.util.Random's Gaussian is fixed by its specification, unlike that of newer generators
            Random stream = drawn == null ? new Random(seed) : drawn.stream;
            double[] numbers = drawn == null ? new double[count] : Arrays.copyOf(drawn.numbers, count);
            double furthest = drawn == null ? 0 : drawn.furthest;
            for (int i = drawn == null ? 0 : drawn.numbers.length; i < count; i++) {
                numbers[i] = stream.nextGaussian();
                furthest = Math.max(furthest, Math.abs(numbers[i]));
            }
            drawn = new Drawn(numbers, stream, furthest);
            kept = new SoftReference<>(drawn);
        }
        return drawn;
    }
}
