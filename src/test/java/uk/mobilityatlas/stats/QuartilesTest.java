package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QuartilesTest {
    @Test
    void agreesWithRsQuantile() {
        // quantile(c(9, 1, 4, 7, 2, 12))
        assertThat(Quartiles.of(new double[] {9, 1, 4, 7, 2, 12})).isEqualTo(new Quartiles(2.5, 5.5, 8.5));
    }

    @Test
    void saysNothingOfNothing() {
        assertThatThrownBy(() -> Quartiles.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
    }
}
