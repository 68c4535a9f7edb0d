package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
    // the fifteen tests of Benjamini and Hochberg 1995, section 3.2: four are kept at 0.05, where Bonferroni keeps
    // three
    @Test
    void agreesWithThePublishedExample() {
        double[] p = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };
        double[] adjusted = FalseDiscovery.adjusted(p);
        assertThat(Arrays.stream(adjusted).filter(a -> a <= 0.05).count()).isEqualTo(4);
        // scipy 1.17, stats.false_discovery_control
        assertThat(adjusted[0]).isCloseTo(0.0015, within(1e-9));
        assertThat(adjusted[3]).isCloseTo(0.035625, within(1e-9));
        assertThat(adjusted[4]).isCloseTo(0.0603, within(1e-4));
        assertThat(adjusted[5]).isCloseTo(0.063857, within(1e-6));
        assertThat(adjusted[14]).isEqualTo(1);
    }

    @Test
    void orderDoesNotMatterAndNothingStaysNothing() {
        assertThat(FalseDiscovery.adjusted(new double[] {0.04, 0.01})).containsExactly(0.04, 0.02);
        assertThat(FalseDiscovery.adjusted(new double[0])).isEmpty();
    }
}
