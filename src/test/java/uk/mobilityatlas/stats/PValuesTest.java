package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PValuesTest {
    @Test
    void bothLevelsAreNeededForTheStronger() {
        assertThat(new PValues(0.05, 0.002).claimed()).isTrue();
        assertThat(new PValues(0.05, 0.002).clear()).isTrue();
        assertThat(new PValues(0.0501, 0.001).claimed()).isFalse();
        assertThat(new PValues(0.0501, 0.001).clear()).isFalse();
        assertThat(new PValues(0.01, 0.0021).clear()).isFalse();
        assertThat(PValues.NONE.claimed()).isFalse();
    }

    @Test
    void aFamilyAdjustsEitherLevel() {
        PValues own = new PValues(0.004, 0.0004);
        PValues among = own.among(Collections.nCopies(9, new PValues(0.9, 0.9)));
        assertThat(among.usual()).isCloseTo(0.04, within(1e-12));
        assertThat(among.strict()).isCloseTo(0.004, within(1e-12));
        assertThat(among.claimed()).isTrue();
        assertThat(among.clear()).isFalse();
        assertThat(own.among(List.of())).isEqualTo(own);
    }

    @Test
    void theyAreThoseOfTheDifference() {
        Difference difference = Difference.between(Estimate.counted(10, 1000), Estimate.counted(5, 1000));
        PValues found = PValues.of(difference);
        assertThat(found.usual()).isEqualTo(difference.pValue(Level.USUAL));
        assertThat(found.strict()).isEqualTo(difference.pValue(Level.STRICT));
        BoundedDifference bounded = BoundedDifference.between(BoundedEstimate.exact(1, 4), BoundedEstimate.exact(2, 3));
        assertThat(PValues.of(bounded)).isEqualTo(PValues.NONE);
    }
}
