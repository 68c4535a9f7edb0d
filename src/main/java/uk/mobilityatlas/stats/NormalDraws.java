package uk.mobilityatlas.stats;

import java.lang.ref.SoftReference;
import java.util.Random;

/** The first numbers of one seeded stream of standard normal draws, kept for as long as memory is not short. */
final class NormalDraws {
    private final long seed;
    private SoftReference<double[]> kept = new SoftReference<>(new double[0]);

    NormalDraws(long seed) {
        this.seed = seed;
    }

    /** At least so many of the stream's numbers from its beginning. */
    synchronized double[] upTo(int count) {
        double[] drawn = kept.get();
        if (drawn == null || drawn.length < count) {
            // java.util.Random's Gaussian is fixed by its specification, unlike that of newer generators
            Random random = new Random(seed);
            drawn = new double[count];
            for (int i = 0; i < count; i++) {
                drawn[i] = random.nextGaussian();
            }
            kept = new SoftReference<>(drawn);
        }
        return drawn;
    }
}
