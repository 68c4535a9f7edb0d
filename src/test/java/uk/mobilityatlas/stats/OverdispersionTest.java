package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OverdispersionTest {
    /** Places in two years, each rate off its mean by as many standard deviations as the factor says, and a common move. */
    private static List<Overdispersion.Pair> year(int places, double factor, double common, long seed) {
        Random random = new Random(seed);
        List<Overdispersion.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            double base = 2000 + 100 * i % 3000;
            double deviation = factor * Math.sqrt(0.1 * 0.9 / base);
            pairs.add(new Overdispersion.Pair(
                    0.1 + deviation * random.nextGaussian(),
                    base,
                    0.1 + common + deviation * random.nextGaussian(),
                    base));
        }
        return pairs;
    }

    @Test
    void countsThatMoveAsChanceLetsThemHaveAlmostNone() {
        double none = Overdispersion.correlation(List.of(year(1000, 1, 0.02, 3)), 0.0001);
        assertThat(none).isLessThan(0.00004);
        assertThat(Overdispersion.correlation(List.of(year(1000, 0.5, 0, 3)), 0.0001))
                .isZero();
    }

    /** Twice the deviation is four times the variance: with bases about n the correlation is about 3 / (n - 1). */
    @Test
    void countsThatMoveTwiceAsFarHaveTheCorrelationOfThat() {
        double found = Overdispersion.correlation(List.of(year(2000, 2, 0.03, 5)), 0);
        assertThat(found).isCloseTo(3.0 / 3300, within(0.00015));
    }

    @Test
    void theMiddleOfThePairsOfYearsCountsAndFewPlacesDoNot() {
        List<Overdispersion.Pair> calm = year(400, 1.5, 0, 7);
        List<Overdispersion.Pair> usual = year(400, 2, 0, 8);
        List<Overdispersion.Pair> wild = year(400, 9, 0, 9);
        double middle = Overdispersion.correlation(List.of(usual), 0);
        assertThat(Overdispersion.correlation(List.of(calm, wild, usual), 0)).isEqualTo(middle);
        assertThat(Overdispersion.correlation(List.of(usual, year(29, 9, 0, 10)), 0))
                .isEqualTo(middle);
        assertThat(Overdispersion.correlation(List.of(year(29, 9, 0, 10)), 0)).isZero();
        double two = Overdispersion.correlation(List.of(calm, usual), 0);
        assertThat(two).isCloseTo((Overdispersion.correlation(List.of(calm), 0) + middle) / 2, within(1e-12));
    }

    @Test
    void roundingExplainsAPart() {
        List<List<Overdispersion.Pair>> years = List.of(year(400, 2, 0, 11));
        assertThat(Overdispersion.correlation(years, 0.01)).isLessThan(Overdispersion.correlation(years, 0));
    }

    @Test
    void fewerPeopleVaryAsMany() {
        assertThat(Overdispersion.effectiveBase(3210, 0.000319)).isCloseTo(3210 / (1 + 3209 * 0.000319), within(1e-9));
        assertThat(Overdispersion.effectiveBase(0.5, 0.5)).isEqualTo(0.5);
        // two places of 100 and 300: their squares over their sum are 250
        assertThat(Overdispersion.effectiveBase(400, new double[] {100, 300}, 0.01))
                .isCloseTo(400 / (1 + 249 * 0.01), within(1e-9));
        assertThat(Overdispersion.effectiveBase(400, new double[0], 0.01))
                .isEqualTo(Overdispersion.effectiveBase(400, 0.01));
    }
}
