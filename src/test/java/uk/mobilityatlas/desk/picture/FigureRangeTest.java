package uk.mobilityatlas.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Range;

class FigureRangeTest {
    private static final Unit PER_CENT = new Unit("per-cent", "", "%", "per cent");
    private static final Unit POUNDS = new Unit("pounds", "£", "", "pounds");

    @Test
    void labelsInPoundsStandApart() {
        List<FigureRange> pay = List.of(new FigureRange(540, new ConfidenceInterval(455, 668)));
        assertThat(FigureRange.scale(pay, false, PER_CENT)).isEqualTo(new Scale(450, 700, 50));
        assertThat(FigureRange.scale(pay, false, POUNDS)).isEqualTo(new Scale(400, 700, 100));
    }

    @Test
    void barsStartAtZeroAndEndOnARoundValue() {
        Scale scale = FigureRange.scale(
                List.of(new FigureRange(7.6, new Range(7.6, 8.9)), new FigureRange(3.4, new Range(3.4, 5.6))),
                true,
                PER_CENT);
        assertThat(scale).isEqualTo(new Scale(0, 10, 2));
        assertThat(scale.ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
    }

    @Test
    void dotsMayBeginElsewhereWhereZeroIsFarAway() {
        Scale scale = FigureRange.scale(
                List.of(
                        new FigureRange(540, new ConfidenceInterval(490, 590)),
                        new FigureRange(648, new ConfidenceInterval(645, 651))),
                false,
                POUNDS);
        assertThat(scale.low()).isGreaterThanOrEqualTo(400).isLessThanOrEqualTo(490);
        assertThat(scale.high()).isGreaterThanOrEqualTo(651);
        assertThat(FigureRange.scale(List.of(new FigureRange(3, new ConfidenceInterval(1, 5))), false, PER_CENT)
                        .startsAtZero())
                .isTrue();
    }

    @Test
    void figuresBelowZeroHaveRoom() {
        Scale scale =
                FigureRange.scale(List.of(new FigureRange(-1.2, new ConfidenceInterval(-1.5, -0.9))), true, PER_CENT);
        assertThat(scale.low()).isLessThanOrEqualTo(-1.5);
        assertThat(scale.high()).isZero();
        assertThat(scale.decimals()).isEqualTo(1);
    }

    @Test
    void noFiguresAtAllStillGiveAScale() {
        assertThat(FigureRange.scale(List.of(), true, PER_CENT).ticks())
                .startsWith(0.0)
                .endsWith(1.0);
    }
}
