package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.observation.Range;

class PeopleRangeTest {
    private static String words(double low, double high, double otherLow, double otherHigh) {
        return PeopleRange.of(new Range(low, high), new Range(otherLow, otherHigh), 1000, false)
                .words();
    }

    @Test
    void theLeastAndTheMostAreSaidWithTheirSide() {
        assertThat(words(3, 4, 1, 2)).isEqualTo("between 10 and 30 more");
        assertThat(words(1, 2, 3, 4)).isEqualTo("between 10 and 30 fewer");
        assertThat(words(1, 4, 2, 3)).isEqualTo("between 20 fewer and 20 more");
    }

    @Test
    void aRangeFromNothingHasOneSide() {
        assertThat(words(2, 3, 1, 2)).isEqualTo("between 0 and 20 more");
        assertThat(words(1, 2, 2, 3)).isEqualTo("between 0 and 20 fewer");
    }

    @Test
    void anEstimatedBaseIsMarked() {
        assertThat(PeopleRange.of(new Range(3, 4), new Range(1, 2), 1000, true).words())
                .isEqualTo("between 10 and 30 more [e]");
    }

    @Test
    void aGapIsClaimedOnlyWhereItsIntervalLeavesNothingOut() {
        assertThat(new PeopleGap(10, 5, 20, 1000, false).claimed()).isTrue();
        assertThat(new PeopleGap(10, 0, 20, 1000, false).claimed()).isFalse();
        assertThat(new PeopleGap(-10, -20, -5, 1000, false).claimed()).isTrue();
        assertThat(new PeopleGap(-10, -20, 0, 1000, false).claimed()).isFalse();
    }

    @Test
    void anIntervalThatTouchesNothingHasOneSide() {
        assertThat(new PeopleGap(10, 0, 20, 1000, false).withInterval()).isEqualTo("10 more (0 to 20)");
        assertThat(new PeopleGap(-10, -20, 0, 1000, false).withInterval()).isEqualTo("10 fewer (0 to 20)");
        assertThat(new PeopleGap(-10, -20, 5, 1000, true).withInterval())
                .isEqualTo("10 fewer [e] (20 fewer to 5 more)");
    }
}
