package uk.mobilityatlas.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RangeTest {
    private static final Range ENGLAND = Range.of(3.4, 2.2);

    // Manski 1989: nothing but what is known of the others bounds the rate; NEET 16-17, 2025
    @Test
    void blackpoolIsCertainlyAboveEnglandAndBarnsleyAndCornwallCannotBeTold() {
        assertThat(Range.of(7.6, 1.3).certainlyAbove(ENGLAND)).isTrue();
        for (Range other : new Range[] {Range.of(3.9, 2.3), Range.of(4.5, 2.2)}) {
            assertThat(other.certainlyAbove(ENGLAND)).isFalse();
            assertThat(other.certainlyBelow(ENGLAND)).isFalse();
        }
    }

    @Test
    void boundsThatTouchAreNotApart() {
        assertThat(new Range(5.6, 6).certainlyAbove(ENGLAND)).isFalse();
        assertThat(new Range(5.7, 6).certainlyAbove(ENGLAND)).isTrue();
        assertThat(Range.of(2.1, 1.3).certainlyBelow(ENGLAND)).isFalse();
        assertThat(Range.of(2.1, 1.2).certainlyBelow(ENGLAND)).isTrue();
    }

    @Test
    void aLargeUnknownShareTakesCertaintyAway() {
        // Blackpool 2018: 3.0 known, 15.1 not known
        Range then = Range.of(3.0, 15.1);
        assertThat(Range.of(7.6, 1.3).certainlyAbove(then)).isFalse();
        assertThat(Range.of(7.6, 1.3).certainlyBelow(then)).isFalse();
    }

    @Test
    void noUnknownLeavesAPoint() {
        assertThat(Range.of(0, 0)).isEqualTo(new Range(0, 0));
        assertThat(Range.of(82.2, 19.1))
                .as("counted in different months, the two can add up to more than all")
                .isEqualTo(new Range(82.2, 100));
        assertThatThrownBy(() -> Range.of(3, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Range.of(3, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
