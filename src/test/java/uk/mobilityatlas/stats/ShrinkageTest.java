package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShrinkageTest {
    private static final double[] EFFECTS = {28, 8, -3, 7, -1, 1, 18, 12};
    private static final double[] ERRORS = {15, 10, 16, 11, 9, 11, 10, 18};

    /** The eight schools of Rubin 1981 (Journal of Educational Statistics 6:377-401): chance accounts for their spread. */
    @Test
    void eightSchoolsAreShrunkToOneMean() {
        Shrinkage schools = Shrinkage.of(EFFECTS, ERRORS);
        assertThat(schools.deviation()).isZero();
        assertThat(schools.mean()).isCloseTo(7.6856, within(1e-4));
        assertThat(schools.means()).containsOnly(schools.mean());
        // the standard error of the weighted mean is all that is left
        assertThat(schools.errors()[0]).isCloseTo(4.0719, within(1e-4));
    }

    /** Against the same equation solved by scipy's brentq. */
    @Test
    void aSpreadBeyondChanceIsKept() {
        double[] values = {2, 4, 7, 11, 16};
        double[] errors = {1, 1, 2, 2, 3};
        Shrinkage found = Shrinkage.of(values, errors);
        assertThat(found.deviation()).isCloseTo(5.1400703, within(1e-6));
        assertThat(found.mean()).isCloseTo(7.5621257, within(1e-6));
        assertThat(found.means()[4]).isCloseTo(13.8560086, within(1e-6));
        assertThat(found.errors()[4]).isCloseTo(2.6645773, within(1e-6));
        assertThat(found.means()[0]).isGreaterThan(2);
    }
}
