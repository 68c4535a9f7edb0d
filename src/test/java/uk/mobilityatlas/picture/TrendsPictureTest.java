package uk.mobilityatlas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.PaintedBoxes;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.story.Stories;

/** The one rule of which benchmark stands among the trends, on the real pack. */
class TrendsPictureTest {
    private static final AreaCode BURNLEY = new AreaCode("E07000117");
    private static final AreaCode NORTH_WEST = new AreaCode("E12000002");

    private static TrendLines trends(Selection asked) {
        return RealAtlas.answers()
                .to(asked)
                .map(answer -> new TrendsPicture(answer.figures()).of(answer.comparison(), Palette.LIGHT, "Over time"))
                .orElseThrow();
    }

    private static Selection inactivity(AreaCode... areas) {
        return Stories.neet(areas).withIndicator("economic-inactivity");
    }

    @Test
    void theOneThatAllShareStandsAmongThem() {
        TrendLines shared = trends(inactivity(Stories.BLACKPOOL, BURNLEY).withBenchmark(Benchmark.REGION));
        assertThat(shared.trends()).extracting(t -> t.name()).containsExactly("Blackpool", "Burnley");
        assertThat(shared.benchmark()).isNotNull();
        assertThat(shared.benchmark().name()).isEqualTo("the North West");
    }

    @Test
    void whatStandsInIsNamedAsEverywhereElseInTheView() {
        TrendLines poverty =
                trends(Stories.neet(Stories.BLACKPOOL, Stories.BARNSLEY).withIndicator("child-poverty-ahc"));
        assertThat(poverty.benchmark()).isNotNull();
        assertThat(poverty.benchmark().name()).isEqualTo("the UK");
        assertThat(poverty.benchmark().title()).isEqualTo("The UK");
        assertThat(poverty.summary()).contains("the UK 2").doesNotContain("United Kingdom");
    }

    @Test
    void whereEachPlaceHasAPanelGreyIsNamedBelow() {
        AreaCode manchester = new AreaCode("E08000003");
        TrendLines panels = trends(Stories.neet(
                        Stories.BLACKPOOL,
                        Stories.BARNSLEY,
                        Stories.CORNWALL,
                        new AreaCode("E08000035"),
                        new AreaCode("E06000026"))
                .withIndicator("apprenticeships-16-17")
                .withBenchmark(Benchmark.of(manchester)));
        assertThat(panels.bounded()).isFalse();
        Size size = new Size(1280, 800);
        assertThat(PaintedBoxes.of(panels, size).words())
                .extracting(PaintedBoxes.Words::text)
                .anyMatch(line -> line.contains("Grey: Manchester."));
    }

    @Test
    void oneForEachIsNone() {
        assertThat(trends(inactivity(Stories.BLACKPOOL, Stories.CORNWALL).withBenchmark(Benchmark.REGION))
                        .benchmark())
                .isNull();
    }

    @Test
    void whatOnlySomeAreHeldAgainstIsNone() {
        assertThat(trends(inactivity(Stories.BARNSLEY, Stories.CORNWALL).withBenchmark(Benchmark.COMBINED_AUTHORITY))
                        .benchmark())
                .as("Barnsley belongs to South Yorkshire, Cornwall to no combined authority")
                .isNull();
    }

    @Test
    void whatIsComparedItselfIsNotDrawnTwice() {
        assertThat(trends(inactivity(Stories.BLACKPOOL, NORTH_WEST).withBenchmark(Benchmark.of(NORTH_WEST)))
                        .benchmark())
                .isNull();
    }
}
