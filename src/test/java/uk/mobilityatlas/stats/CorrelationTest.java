package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationTest {
    private static final double[] NEET = {3.4, 7.6, 3.9, 4.5, 5.1, 2.4, 4.1, 5.8};
    private static final double[] INACTIVE = {21, 28.4, 27.1, 22.4, 25, 17.7, 29.2, 24.8};

    @Test
    void agreesWithTheReferenceImplementation() {
        // scipy 1.17: stats.pearsonr(x, y) and its confidence_interval()
        Correlation correlation = Correlation.of(NEET, INACTIVE);
        assertThat(correlation.coefficient()).isCloseTo(0.6309564, within(1e-7));
        assertThat(correlation.interval().lower()).isCloseTo(-0.1327312, within(1e-7));
        assertThat(correlation.interval().upper()).isCloseTo(0.9245554, within(1e-7));
    }

    @Test
    void aRowThatDoesNotVaryHasNone() {
        assertThatThrownBy(() -> Correlation.of(new double[] {1, 1, 1, 1}, new double[] {1, 2, 3, 4}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStraightLineHasNoDoubt() {
        Correlation line = Correlation.of(new double[] {1, 2, 3, 4}, new double[] {-2, -4, -6, -8});
        assertThat(line.coefficient()).isCloseTo(-1, within(1e-12));
        assertThat(line.interval().contains(line.coefficient())).isTrue();
    }
}
