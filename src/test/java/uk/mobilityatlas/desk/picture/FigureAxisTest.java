package uk.mobilityatlas.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureAxisTest {
    @Test
    void barsStartAtZeroAndEndOnARoundValue() {
        FigureAxis axis =
                FigureAxis.of(List.of(new FigureRange(7.6, 6.6, 8.6, 8.9), new FigureRange(3.4, 3.4, 3.4, 5.6)));
        assertThat(axis).isEqualTo(new FigureAxis(0, 10, 2));
        assertThat(axis.ticks()).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(axis.at(5, 200)).isEqualTo(100);
    }

    @Test
    void dotsMayBeginElsewhereWhereZeroIsFarAway() {
        FigureAxis axis =
                FigureAxis.around(List.of(new FigureRange(540, 490, 590, null), new FigureRange(648, 645, 651, null)));
        assertThat(axis.from()).isGreaterThan(400).isLessThanOrEqualTo(490);
        assertThat(axis.to()).isGreaterThanOrEqualTo(651);
        assertThat(FigureAxis.around(List.of(new FigureRange(3, 1, 5, null))).from())
                .isZero();
    }

    @Test
    void figuresBelowZeroHaveRoom() {
        FigureAxis axis = FigureAxis.of(List.of(new FigureRange(-1.2, -1.5, -0.9, null)));
        assertThat(axis.from()).isLessThanOrEqualTo(-1.5);
        assertThat(axis.to()).isZero();
        assertThat(axis.decimals()).isEqualTo(1);
    }

    @Test
    void noFiguresAtAllStillGiveAnAxis() {
        assertThat(FigureAxis.of(List.of()).ticks()).containsExactly(0.0, 1.0);
    }
}
