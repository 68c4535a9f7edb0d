package uk.mobilityatlas.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;

/** The second computation gives what the sources print, and the limits in the pack are those that the method page describes. */
class RecountTest {
    /** Newcombe 1998, the first example of method 3. */
    @Test
    void eightyOneOf263() {
        Estimated share = Estimated.wilson(100.0 * 81 / 263, 263);
        assertThat(share.value() - share.down()[0]).isCloseTo(25.53, within(0.005));
        assertThat(share.value() + share.up()[0]).isCloseTo(36.62, within(0.005));
        ConfidenceInterval limits =
                new ConfidenceInterval(share.value() - share.down()[0], share.value() + share.up()[0]);
        assertThat(Estimated.base(share.value(), limits)).isCloseTo(263, within(1e-6));
    }

    /** Benjamini and Hochberg 1995, section 4.1: four of fifteen are kept. */
    @Test
    void fourOfFifteen() {
        List<Double> p = List.of(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0);
        long kept = p.stream()
                .filter(one -> Arithmetic.adjusted(
                                one,
                                p.stream().filter(other -> !other.equals(one)).toList())
                        <= 0.05)
                .count();
        assertThat(kept).isEqualTo(4);
    }

    /** Where the ends meet the deviate is the two-sided one, where they are far apart the one-sided one. */
    @Test
    void twoEndsBetweenOneSidedAndTwoSided() {
        Estimated end =
                new Estimated(0, new double[] {1.959963984540054, 3.09}, new double[] {1.959963984540054, 3.09});
        Estimated far = new Estimated(50, end.down(), end.up());
        assertThat(Arithmetic.interval(new Estimated[] {end, end}, 0)[0]).isCloseTo(-1.95996, within(1e-5));
        assertThat(Arithmetic.interval(new Estimated[] {end, far}, 0)[0]).isCloseTo(-1.64485, within(1e-5));
    }

    /** A rate among n has the limits of one among n / (1 + (n - 1) r), but for rounding. */
    @Test
    void councilsVaryByTheCorrelationOfTheirIndicator() {
        int checked = 0;
        for (Indicator indicator : RealAtlas.catalogue().indicators()) {
            if (indicator.intervalBasis() != IntervalBasis.WILSON || indicator.overdispersion() == 0) {
                continue;
            }
            RawFigures figures =
                    RawFigures.newest(indicator, Geography.UPPER_TIER).orElseThrow();
            for (var council : RealAtlas.areas().of(Geography.UPPER_TIER)) {
                Observation row = figures.row(council.code());
                if (row == null || row.interval() == null || row.denominator() == null) {
                    continue;
                }
                double people = row.denominator();
                double base = people / (1 + (people - 1) * indicator.overdispersion());
                assertThat(Estimated.base(row.valueOrThrow(), row.interval()))
                        .as(indicator.id() + " " + council.name() + " " + row)
                        .isCloseTo(base, within(base / 100));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(1_000);
    }
}
