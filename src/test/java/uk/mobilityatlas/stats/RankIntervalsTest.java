package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {
    @Test
    void certainFiguresHaveCertainRanks() {
        RankIntervals lowest = new RankIntervals(new double[] {3, 1, 2}, new double[3], false);
        assertThat(lowest.of(0)).isEqualTo(new RankInterval(3, 3, 3, 3));
        assertThat(lowest.of(1)).isEqualTo(new RankInterval(1, 1, 1, 3));
        assertThat(lowest.of(2)).isEqualTo(new RankInterval(2, 2, 2, 3));
        assertThat(new RankIntervals(new double[] {3, 1, 2}, new double[3], true)
                        .of(0)
                        .rank())
                .isEqualTo(1);
    }

    /** The distribution of each rank against a plain simulation of what it says it is. */
    @Test
    void theDistributionIsThatOfDraws() {
        Random random = new Random(11);
        int size = 30;
        int draws = 40_000;
        double[] values = random.doubles(size).map(v -> v * 5).toArray();
        double[] errors = random.doubles(size).toArray();
        RankIntervals ranks = new RankIntervals(values, errors, true);
        double[][] drawn = new double[size][size];
        double[] figures = new double[size];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < size; i++) {
                figures[i] = ranks.believed().means()[i] + ranks.believed().errors()[i] * random.nextGaussian();
            }
            for (int i = 0; i < size; i++) {
                double own = figures[i];
                drawn[i][(int) Arrays.stream(figures).filter(f -> f > own).count()] += 1.0 / draws;
            }
        }
        for (int i = 0; i < size; i++) {
            double[] found = ranks.distribution(i);
            for (int place = 0; place < size; place++) {
                assertThat(found[place]).isCloseTo(drawn[i][place], within(0.012));
            }
        }
    }

    /** All estimates equal: every rank is equally likely, so the middle 95% of 1 to 100 are 3 to 98. */
    @Test
    void indistinguishableAreasCanBeAlmostAnywhere() {
        double[] errors = new double[100];
        Arrays.fill(errors, 1);
        RankIntervals ranks = new RankIntervals(new double[100], errors, false);
        for (int i = 0; i < 100; i++) {
            assertThat(ranks.of(i)).isEqualTo(new RankInterval(1, 1, 98, 100));
        }
    }

    @Test
    void theObservedRankIsWithin() {
        Random random = new Random(3);
        double[] values = random.doubles(120).map(v -> v * 10).toArray();
        double[] errors = random.doubles(120).toArray();
        RankIntervals ranks = new RankIntervals(values, errors, true);
        for (int i = 0; i < values.length; i++) {
            assertThat(ranks.of(i).rank())
                    .isBetween(ranks.of(i).low(), ranks.of(i).high());
        }
    }

    /**
     * Of 150 true values, drawn and then estimated, how often the interval holds the true rank: what it says, and no less among
     * the ten that are observed first and last. Drawn about the raw estimates it was 70 to 90%.
     */
    @Test
    void theIntervalsHoldTheTrueRankAsOftenAsTheySay() {
        Random random = new Random(1989);
        int size = 150;
        int held = 0;
        int heldAtEnds = 0;
        int rounds = 40;
        for (int round = 0; round < rounds; round++) {
            double[] errors = random.doubles(size).map(e -> 0.5 + e).toArray();
            double[] truth =
                    random.doubles(size).map(u -> random.nextGaussian()).toArray();
            double[] values = new double[size];
            Arrays.setAll(values, i -> truth[i] + errors[i] * random.nextGaussian());
            RankIntervals ranks = new RankIntervals(values, errors, false);
            int[] real = Ranks.competition(truth, false);
            for (int i = 0; i < size; i++) {
                RankInterval interval = ranks.of(i);
                boolean within = interval.low() <= real[i] && real[i] <= interval.high();
                held += within ? 1 : 0;
                heldAtEnds += within && (interval.rank() <= 10 || interval.rank() > size - 10) ? 1 : 0;
            }
        }
        assertThat(held / (double) (rounds * size)).isBetween(0.93, 0.97);
        assertThat(heldAtEnds / (rounds * 20.0)).isBetween(0.90, 0.99);
    }
}
