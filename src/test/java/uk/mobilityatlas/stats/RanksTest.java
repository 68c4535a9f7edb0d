package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void tiesShareTheBetterPlace() {
        double[] values = {3.9, 7.6, 4.5, 3.9, 0};
        assertThat(Ranks.competition(values, false)).containsExactly(2, 5, 4, 2, 1);
        assertThat(Ranks.competition(values, true)).containsExactly(3, 1, 2, 3, 5);
    }

    @Test
    void zeroIsRankedAndMissingIsNot() {
        assertThat(Ranks.competition(new double[] {0, -0.0, -1}, true)).containsExactly(1, 1, 3);
        assertThat(Ranks.competition(new double[0], true)).isEmpty();
        assertThatThrownBy(() -> Ranks.competition(new double[] {Double.NaN}, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
