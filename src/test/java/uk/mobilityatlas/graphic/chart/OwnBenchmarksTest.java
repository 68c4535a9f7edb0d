package uk.mobilityatlas.graphic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.SmallCountry;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.observation.Range;

/** Places that are each held against their own benchmark. */
class OwnBenchmarksTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachRowHasItsOwnAndTheKeySaysWhatItIs(boolean bounded) {
        Comparison regions = SmallCountry.beside(bounded);
        for (RowPicture picture :
                List.of(new IntervalPlot(regions, Palette.LIGHT, ""), RankedBars.of(regions, Palette.LIGHT, ""))) {
            RowChart chart = picture.chart();
            assertThat(chart.own()).contains("own region");
            assertThat(chart.benchmark()).as("one line through all").isNull();
            assertThat(against(chart, "Alton").title()).isEqualTo("The North");
            assertThat(against(chart, "Brimley").value()).isEqualTo(3);
            assertThat(against(chart, "Alton").limits() instanceof Range).isEqualTo(bounded);
            assertThat(row(chart, "Carne").against())
                    .as("its region has no figure, and it is not held against another's")
                    .isNull();
            assertThat(chart.scale(5, TypeScale.SCREEN, 400).high())
                    .isGreaterThanOrEqualTo(against(chart, "Alton").most());
            assertThat(words(picture.table())).contains("Held against", "The North", "The South");
        }
    }

    @Test
    void aBenchmarkThatAllShareIsOneLineAndNotNamedInEachRow() {
        RowPicture plot = new IntervalPlot(SmallCountry.comparison(false), Palette.LIGHT, "");
        assertThat(plot.chart().own()).isEmpty();
        assertThat(plot.chart().benchmark()).isNotNull();
        assertThat(words(plot.table())).doesNotContain("Held against");
    }

    @Test
    void aBenchmarkIsNotSharedWithAPlaceThatHasNone() {
        Comparison regions = SmallCountry.beside(false);
        Comparison two = regions.with(regions.areas().subList(1, 3));
        assertThat(BenchmarkFigure.of(two)).isEmpty();
        assertThat(BenchmarkFigure.own(two)).contains("own region");
    }

    private static ValueRow row(RowChart chart, String place) {
        return chart.rows().stream()
                .filter(r -> r.name().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static BenchmarkFigure against(RowChart chart, String place) {
        BenchmarkFigure against = row(chart, place).against();
        assertThat(against).isNotNull();
        return against;
    }

    private static List<String> words(Table table) {
        return Stream.concat(
                        table.columns().stream().map(Table.Column::name),
                        table.rows().stream().flatMap(List::stream).map(Table.Cell::text))
                .toList();
    }
}
