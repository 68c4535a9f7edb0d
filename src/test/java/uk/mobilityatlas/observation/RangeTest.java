package uk.mobilityatlas.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RangeTest {
    private static final Range ENGLAND = Range.between(3.4, 5.6);

    // Manski 1989: nothing but what is known of the others bounds the rate; NEET 16-17, 2025
    @Test
    void blackpoolIsCertainlyAboveEnglandAndBarnsleyAndCornwallCannotBeTold() {
        assertThat(Range.between(7.6, 8.9).certainlyAbove(ENGLAND)).isTrue();
        for (Range other : new Range[] {Range.between(3.9, 6.2), Range.between(4.5, 6.7)}) {
            assertThat(other.certainlyAbove(ENGLAND)).isFalse();
            assertThat(other.certainlyBelow(ENGLAND)).isFalse();
        }
    }

    @Test
    void boundsThatTouchAreNotApart() {
        assertThat(new Range(5.6, 6).certainlyAbove(ENGLAND)).isFalse();
        assertThat(new Range(5.7, 6).certainlyAbove(ENGLAND)).isTrue();
        assertThat(Range.between(2.1, 3.4).certainlyBelow(ENGLAND)).isFalse();
        assertThat(Range.between(2.1, 3.3).certainlyBelow(ENGLAND)).isTrue();
    }

    @Test
    void aLargeUnknownShareTakesCertaintyAway() {
        // Blackpool 2018: 3.0 known, 15.1 not known
        Range then = Range.between(3.0, 18.1);
        assertThat(Range.between(7.6, 8.9).certainlyAbove(then)).isFalse();
        assertThat(Range.between(7.6, 8.9).certainlyBelow(then)).isFalse();
    }

    @Test
    void endsThatAreRoundedBackwardsLeaveAPoint() {
        assertThat(Range.between(4.1, 4.0)).isEqualTo(new Range(4.1, 4.1));
        assertThatThrownBy(() -> Range.between(Double.NaN, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Range.between(3, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
