package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Indicators;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;

class RelationshipTest {
    private static final Indicator PAY =
            Places.indicator("pay", "weekly pay", Polarity.HIGH_IS_GOOD, IntervalBasis.NONE);
    private static final Indicator JOBS =
            Places.indicator("jobs", "job rate", Polarity.HIGH_IS_GOOD, IntervalBasis.NONE);

    /** Ten figures that mirror each other about their middle, so that their correlation with their order is nil. */
    private static final double[] EVEN = {1, 5, 2, 4, 3, 3, 4, 2, 5, 1};

    private static final double[] ORDER = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    /** All towns lie at one point, so that no two are more alike than others. */
    private static Relationship of(Indicator across, double[] one, Indicator up, double[] other) {
        return of(across, one, up, other, 0);
    }

    /** @param apart how far each town lies east of the one before, in metres */
    private static Relationship of(Indicator across, double[] one, Indicator up, double[] other, double apart) {
        List<Area> level = new ArrayList<>();
        for (int i = 0; i < Math.max(one.length, other.length); i++) {
            level.add(Places.council(new AreaCode("E06%06d".formatted(400 + i)), "Town " + i));
        }
        level.add(Places.council(new AreaCode("W06000099"), "Tref"));
        return Relationship.of(
                figures(across, level, one), figures(up, level, other), level, Places.outlines(level, apart));
    }

    private static Figures figures(Indicator indicator, List<Area> level, double[] values) {
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            rows.add(Places.bare(level.get(i).code(), values[i]));
        }
        return Places.figures(indicator, rows, List.of());
    }

    private static String headline(double... up) {
        return of(PAY, ORDER, JOBS, up).headline();
    }

    @Test
    void theSignAndTheStrengthOfALinkAreSaid() {
        assertThat(headline(1, 2, 3, 4, 5, 6, 7, 8, 9, 11))
                .isEqualTo("Where weekly pay is higher, the job rate tends to be higher; the link is close");
        assertThat(headline(11, 9, 8, 7, 6, 5, 4, 3, 2, 1))
                .isEqualTo("Where weekly pay is higher, the job rate tends to be lower; the link is close");
        // of ranks it is one less 6 · 52 / 990
        double[] middling = {3, 1, 6, 2, 8, 4, 7, 10, 5, 9};
        Relationship found = of(PAY, ORDER, JOBS, middling);
        assertThat(found.correlation().coefficient()).isCloseTo(1 - 312.0 / 990, within(1e-9));
        assertThat(found.headline()).isEqualTo("Where weekly pay is higher, the job rate tends to be higher");
        assertThat(found.measure()).isEqualTo("Correlation 0.68 (95% interval 0.10 to 0.92) over 10 areas.");
        assertThat(of(JOBS, ORDER, PAY, middling).headline())
                .isEqualTo("Where the job rate is higher, weekly pay tends to be higher");
    }

    @Test
    void aWeakLinkOverManyAreasIsCalledWeak() {
        double[] many = new double[200];
        double[] noisy = new double[200];
        for (int i = 0; i < many.length; i++) {
            many[i] = i % 10;
            noisy[i] = many[i] + 30 * ((i / 10) % 2);
        }
        Relationship weak = of(PAY, many, JOBS, noisy);
        assertThat(weak.correlation().coefficient()).isBetween(0.18, 0.20);
        assertThat(weak.headline()).endsWith("tends to be higher; the link is weak");
    }

    /** Two slopes from one end of a row of towns to the other: a coefficient near 1, which two towns would have shown. */
    @Test
    void neighboursThatAreAlikeAreNoEvidence() {
        double[] along = new double[40];
        double[] alongToo = new double[40];
        for (int i = 0; i < along.length; i++) {
            along[i] = i + i % 2;
            alongToo[i] = i + (i + 1) % 3;
        }
        Relationship near = of(PAY, along, JOBS, alongToo, 10_000);
        assertThat(near.headline())
                .matches("Nothing can be said of weekly pay and the job rate together: "
                        + "the areas are as good as [234] independent ones");
        assertThat(near.measure())
                .matches("Correlation (1\\.00|0\\.99), without an interval, over 40 areas\\. "
                        + "Neighbours are alike: the 40 areas are as good as [234] independent ones\\.");
        assertThat(near.independence()).startsWith("Neighbours are alike");
        Relationship apart = of(PAY, along, JOBS, alongToo);
        assertThat(apart.headline()).endsWith("the link is close");
        assertThat(apart.independence()).isEmpty();
    }

    @Test
    void anIntervalOverNothingClaimsNoLink() {
        assertThat(headline(EVEN)).isEqualTo("No clear link between weekly pay and the job rate");
    }

    @Test
    void threeAreasOrEqualFiguresSayNothing() {
        Relationship three = of(PAY, new double[] {1, 2, 3}, JOBS, new double[] {1, 2, 4});
        assertThat(three.headline())
                .isEqualTo("Too few areas have both weekly pay and the job rate to say how they go together (3)");
        assertThat(three.measure()).isEqualTo("No correlation is worked out.");
        assertThat(of(PAY, new double[] {1, 2, 3, 4}, JOBS, new double[] {1, 2, 4, 3})
                        .correlation())
                .isNotNull();
        Relationship same = of(PAY, new double[] {1, 2, 3, 4}, JOBS, new double[] {5, 5, 5, 5});
        assertThat(same.headline())
                .isEqualTo(
                        "Nothing can be said of weekly pay and the job rate together: one of them is the same everywhere");
    }

    @Test
    void whoIsLeftOutIsCounted() {
        Relationship gaps = of(PAY, ORDER, JOBS, new double[] {1, 2, 3, 4, 5, 6, 7, 8});
        assertThat(gaps.pairings()).hasSize(8);
        assertThat(gaps.without()).isEqualTo(2);
        assertThat(gaps.outside()).as("Wales").isEqualTo(1);
        assertThat(gaps.leftOut())
                .isEqualTo("2 areas lack one of the two figures and are left out. "
                        + "One area is left out: the definitions cover England only.");
        Indicator everywhere = Indicators.covering(PAY, "UK", "");
        assertThat(of(everywhere, ORDER, Indicators.covering(JOBS, "UK", ""), ORDER)
                        .leftOut())
                .isEqualTo("One area lacks one of the two figures and is left out.");
        assertThat(of(everywhere, ORDER, JOBS, ORDER).leftOut())
                .isEqualTo("One area is left out: the definitions cover England only.");
        assertThat(gaps.warning()).startsWith("Areas are not people");
    }

    @Test
    void ratesWithBoundsAreTheKnownOnes() {
        assertThat(of(PAY, ORDER, Places.neet(), ORDER).leftOut())
                .endsWith("Rates that leave out young people not known are the recorded rates.");
        assertThat(of(Places.neet(), ORDER, PAY, ORDER).leftOut())
                .endsWith("Rates that leave out young people not known are the recorded rates.");
    }
}
