package uk.mobilityatlas.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.RankInterval;
import uk.mobilityatlas.stats.RankIntervals;
import uk.mobilityatlas.stats.Shrinkage;

/**
 * How often the intervals of ranks hold the true rank, for five kinds of indicator, with the true values of the upper-tier
 * councils taken to be spread as their estimates are once noise is taken out, and estimated anew each time.
 */
final class RankCoverageBenchmark implements Benchmark {
    /** A count, a survey's share, its money and its score, and years of life. */
    private static final List<String> KINDS = List.of(
            "neet-16-17", "economic-inactivity", "weekly-pay", "life-satisfaction", "healthy-life-expectancy-female");

    private static final int ROUNDS = 24;
    private static final int ENDS = 10;
    private static final long SEED = 2024;

    @Override
    public void run(Bench bench) throws Exception {
        for (String id : KINDS) {
            Figures figures = RealAtlas.answers()
                    .newest(RealAtlas.catalogue().get(id), Geography.UPPER_TIER)
                    .orElseThrow();
            List<AreaCode> councils = RealAtlas.areas().of(Geography.UPPER_TIER).stream()
                    .map(Area::code)
                    .filter(code -> figures.estimate(code).isPresent())
                    .toList();
            List<Estimate> estimates = councils.stream()
                    .map(code -> figures.estimate(code).orElseThrow())
                    .toList();
            cover(
                    bench,
                    id,
                    estimates.stream().mapToDouble(Estimate::value).toArray(),
                    estimates.stream().mapToDouble(Estimate::standardError).toArray());
        }
    }

    private static void cover(Bench bench, String id, double[] values, double[] errors) throws Exception {
        double[] spread = spread(values, errors);
        Random random = new Random(SEED);
        int size = values.length;
        int held = 0;
        int seen = 0;
        int truly = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Double> shuffled =
                    new ArrayList<>(Arrays.stream(spread).boxed().toList());
            Collections.shuffle(shuffled, random);
            double[] estimated = new double[size];
            for (int i = 0; i < size; i++) {
                estimated[i] = shuffled.get(i) + errors[i] * random.nextGaussian();
            }
            RankIntervals ranks = new RankIntervals(estimated, errors, false);
            for (int i = 0; i < size; i++) {
                double own = shuffled.get(i);
                int real = 1 + (int) shuffled.stream().filter(v -> v < own).count();
                RankInterval found = ranks.of(i);
                boolean within = found.low() <= real && real <= found.high();
                held += within ? 1 : 0;
                seen += within && atAnEnd(found.rank(), size) ? 1 : 0;
                truly += within && atAnEnd(real, size) ? 1 : 0;
            }
        }
        double ends = 2.0 * ENDS * ROUNDS;
        bench.share("rank intervals hold the true rank: " + id, held / ((double) size * ROUNDS));
        bench.share("  among those seen first and last ten", seen / ends);
        bench.share("  among those truly first and last ten", truly / ends);
    }

    private static boolean atAnEnd(int rank, int size) {
        return rank <= ENDS || rank > size - ENDS;
    }

    /** What is believed of the true values, spread out again to the deviation that they must have. */
    private static double[] spread(double[] values, double[] errors) {
        Shrinkage believed = Shrinkage.of(values, errors);
        double[] means = believed.means();
        double mean = Arrays.stream(means).average().orElse(0);
        double deviation =
                Math.sqrt(Arrays.stream(means).map(m -> (m - mean) * (m - mean)).sum() / (means.length - 1));
        return Arrays.stream(means)
                .map(m -> mean + (m - mean) * believed.deviation() / deviation)
                .toArray();
    }
}
