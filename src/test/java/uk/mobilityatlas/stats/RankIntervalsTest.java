package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {
    @Test
    void certainFiguresHaveCertainRanks() {
        RankInterval[] ranks = RankIntervals.simulate(new double[] {3, 1, 2}, new double[3], false);
        assertThat(ranks)
                .containsExactly(
                        new RankInterval(3, 3, 3, 3), new RankInterval(1, 1, 1, 3), new RankInterval(2, 2, 2, 3));
        assertThat(RankIntervals.simulate(new double[] {3, 1, 2}, new double[3], true)[0].rank())
                .isEqualTo(1);
    }

    /** On every machine and at every start, whatever was ranked before: the draws of a fixed seed from their beginning. */
    @Test
    void theSameDataGiveTheSameRanks() {
        double[] values = {7.6, 3.9, 4.5, 5.1, 4.1};
        double[] errors = {0.5, 0.3, 0.2, 0.2, 0.33};
        RankInterval[] expected = {
            new RankInterval(5, 5, 5, 5),
            new RankInterval(1, 1, 3, 5),
            new RankInterval(3, 2, 3, 5),
            new RankInterval(4, 4, 4, 5),
            new RankInterval(2, 1, 3, 5)
        };
        assertThat(RankIntervals.simulate(values, errors, false)).containsExactly(expected);
        RankIntervals.simulate(new double[40], new double[40], false);
        assertThat(RankIntervals.simulate(values, errors, false)).containsExactly(expected);
    }

    /** Ranked draw by draw as the method page says it, without the tricks that make it fast. */
    @Test
    void ranksAreThoseOfAPlainSimulation() {
        Random random = new Random(11);
        int size = 30;
        double[] values = random.doubles(size).map(v -> v * 5).toArray();
        double[] errors = random.doubles(size).toArray();
        Random stream = new Random(1996);
        int[][] drawn = new int[size][RankIntervals.DRAWS];
        for (int draw = 0; draw < RankIntervals.DRAWS; draw++) {
            double[] figures = new double[size];
            for (int i = 0; i < size; i++) {
                figures[i] = values[i] + errors[i] * stream.nextGaussian();
            }
            for (int i = 0; i < size; i++) {
                double own = figures[i];
                drawn[i][draw] =
                        1 + (int) Arrays.stream(figures).filter(f -> f > own).count();
            }
        }
        RankInterval[] ranks = RankIntervals.simulate(values, errors, true);
        for (int i = 0; i < size; i++) {
            Arrays.sort(drawn[i]);
            assertThat(ranks[i].low()).isEqualTo(Math.min(ranks[i].rank(), drawn[i][249]));
            assertThat(ranks[i].high()).isEqualTo(Math.max(ranks[i].rank(), drawn[i][9749]));
        }
    }

    /** Two areas: the second is first with probability Φ(difference / joint error), exactly. */
    @Test
    void twoAreasAgreeWithTheExactProbability() {
        // joint error 5, difference 9.5: probability of the wrong order 0.0287 is over 2.5%; with 10.5, 0.0179, it is
        // not
        double[] errors = {3, 4};
        assertThat(RankIntervals.simulate(new double[] {0, 9.5}, errors, false)[0])
                .isEqualTo(new RankInterval(1, 1, 2, 2));
        assertThat(RankIntervals.simulate(new double[] {0, 10.5}, errors, false)[0])
                .isEqualTo(new RankInterval(1, 1, 1, 2));
    }

    /** All estimates equal: every rank is equally likely, so the middle 95% of 1 to 100 are 3 to 98. */
    @Test
    void indistinguishableAreasCanBeAlmostAnywhere() {
        double[] errors = new double[100];
        Arrays.fill(errors, 1);
        for (RankInterval rank : RankIntervals.simulate(new double[100], errors, false)) {
            assertThat(rank.rank()).isEqualTo(1);
            assertThat(rank.low()).isBetween(1, 4);
            assertThat(rank.high()).isBetween(97, 99);
        }
    }

    @Test
    void theObservedRankIsWithin() {
        Random random = new Random(3);
        double[] values = random.doubles(361).map(v -> v * 10).toArray();
        double[] errors = random.doubles(361).toArray();
        for (RankInterval rank : RankIntervals.simulate(values, errors, true)) {
            assertThat(rank.rank()).isBetween(rank.low(), rank.high());
        }
    }

    @Test
    void oneAreaAloneHasTheRankThatItHasAmongAll() {
        Random random = new Random(5);
        double[] values = random.doubles(60).map(v -> Math.rint(v * 100) / 10).toArray();
        double[] errors = random.doubles(60).map(e -> e < 0.1 ? 0 : e).toArray();
        for (boolean highestFirst : new boolean[] {true, false}) {
            RankInterval[] all = RankIntervals.simulate(values, errors, highestFirst);
            for (int i = 0; i < values.length; i++) {
                assertThat(RankIntervals.simulate(values, errors, highestFirst, i))
                        .isEqualTo(all[i]);
            }
        }
    }
}
