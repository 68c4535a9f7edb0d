package uk.mobilityatlas.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Range;

class FigureRangeTest {
    @Test
    void barsStartAtZeroAndEndOnARoundValue() {
        Scale scale = FigureRange.scale(
                List.of(new FigureRange(7.6, new Range(7.6, 8.9)), new FigureRange(3.4, new Range(3.4, 5.6))), true);
        assertThat(scale).isEqualTo(new Scale(0, 10, 2));
        assertThat(scale.ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
    }

    @Test
    void dotsMayBeginElsewhereWhereZeroIsFarAway() {
        Scale scale = FigureRange.scale(
                List.of(
                        new FigureRange(540, new ConfidenceInterval(490, 590)),
                        new FigureRange(648, new ConfidenceInterval(645, 651))),
                false);
        assertThat(scale.low()).isGreaterThan(400).isLessThanOrEqualTo(490);
        assertThat(scale.high()).isGreaterThanOrEqualTo(651);
        assertThat(FigureRange.scale(List.of(new FigureRange(3, new ConfidenceInterval(1, 5))), false)
                        .startsAtZero())
                .isTrue();
    }

    @Test
    void figuresBelowZeroHaveRoom() {
        Scale scale = FigureRange.scale(List.of(new FigureRange(-1.2, new ConfidenceInterval(-1.5, -0.9))), true);
        assertThat(scale.low()).isLessThanOrEqualTo(-1.5);
        assertThat(scale.high()).isZero();
        assertThat(scale.decimals()).isEqualTo(1);
    }

    @Test
    void noFiguresAtAllStillGiveAScale() {
        assertThat(FigureRange.scale(List.of(), true).ticks()).startsWith(0.0).endsWith(1.0);
    }
}
