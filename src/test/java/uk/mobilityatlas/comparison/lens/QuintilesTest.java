package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.stats.ClassBreaks;

class QuintilesTest {
    private static Quintiles of(Polarity polarity, double... values) {
        return new Quintiles(ClassBreaks.quantile(values, 5), polarity);
    }

    @Test
    void theWorstFifthIsTheHighestWhereLowIsGoodAndTheLowestWhereHighIs() {
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(of(Polarity.LOW_IS_GOOD, ten).step(10)).hasValue(4);
        assertThat(of(Polarity.HIGH_IS_GOOD, ten).step(10)).hasValue(0);
        assertThat(of(Polarity.LOW_IS_GOOD, ten).words(10)).isEqualTo("In the worst fifth of 10 areas");
    }

    @Test
    void withoutJudgementItIsTheLowestOrTheHighest() {
        Quintiles fifths = of(Polarity.NO_JUDGEMENT, 1, 2, 3, 4, 5);
        assertThat(fifths.words(1)).isEqualTo("In the lowest fifth of 5 areas");
        assertThat(fifths.words(5)).isEqualTo("In the highest fifth of 5 areas");
    }

    @Test
    void equalFiguresMakeNoFifths() {
        Quintiles fifths = of(Polarity.LOW_IS_GOOD, 3, 3, 3, 3, 3, 4);
        assertThat(fifths.step(3)).isEmpty();
        assertThat(fifths.words(3)).isEqualTo("In no fifth: too few of the figures differ");
    }
}
