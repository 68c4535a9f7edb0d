package uk.mobilityatlas.graphic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.SmallCountry;
import uk.mobilityatlas.graphic.Table;

class RankedBarsTest {
    @Test
    void aRateWithBoundsIsDrawnWithWhatTheNotKnownLeave() {
        Comparison bounded = SmallCountry.comparison(true);
        RankedBars bars = RankedBars.of(bounded, Palette.LIGHT, "");
        assertThat(bars.bounded()).isTrue();
        assertThat(bars.table().columns()).extracting(Table.Column::name).contains("At least", "At most");
        for (int i = 0; i < bounded.areas().size(); i++) {
            assertThat(bars.entries().get(i).bounds())
                    .isEqualTo(bounded.areas().get(i).bounds());
        }
        assertThat(bars.benchmark()).isEqualTo(BenchmarkFigure.of(bounded).orElseThrow());
    }

    @Test
    void anEstimateIsDrawnWithItsInterval() {
        RankedBars bars = RankedBars.of(SmallCountry.comparison(false), Palette.LIGHT, "");
        assertThat(bars.bounded()).isFalse();
        assertThat(bars.table().columns()).extracting(Table.Column::name).contains("95% interval from");
    }
}
