package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.Trends;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.RealFigures;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.TrendVerdict;

/**
 * The mistakes that dashboards of this kind are known for, each with a test that would catch it here: one sign for missing
 * and suppressed, true zeros filtered out, the unchanged called "up", intervals that can be hidden, and bars of different
 * length for rates that cannot be told apart.
 */
class DashboardMistakesTest {
    private static final String SUPPORTED = "neet-or-not-known-send-support-16-17";
    private static final AreaCode SUPPRESSED = new AreaCode("E06000017");
    private static final AreaCode MISSING = new AreaCode("E06000053");
    private static final AreaCode ZERO = new AreaCode("E06000057");
    private static final Size SIZE = new Size(1000, 700);

    @Test
    void missingAndSuppressedAreTwoThingsFromTheFileToTheScreen() {
        AreaFigures figures = RealFigures.of(SUPPORTED, "2025", Geography.UPPER_TIER);
        Observation suppressed = figures.observation(SUPPRESSED).orElseThrow();
        Observation missing = figures.observation(MISSING).orElseThrow();
        assertThat(suppressed.status()).isEqualTo(Status.CONFIDENTIAL);
        assertThat(missing.status()).isEqualTo(Status.NOT_AVAILABLE);

        Choropleth map = map(figures);
        assertThat(cell(map.table(), SUPPRESSED)).isEqualTo("[c]");
        assertThat(cell(map.table(), MISSING)).isEqualTo("[x]");
        assertThat(afterName(words(map, SUPPRESSED))).isNotEqualTo(afterName(words(map, MISSING)));
        assertThat(figures.missingReasons())
                .extracting(reason -> reason.words())
                .anyMatch(words -> words.startsWith("[c]"))
                .anyMatch(words -> words.startsWith("[x]"));
        Comparison compared = compare(SUPPORTED, "2025", Benchmark.ENGLAND, SUPPRESSED, MISSING);
        assertThat(compared.areas().get(0).missing())
                .isNotBlank()
                .isNotEqualTo(compared.areas().get(1).missing());
        assertThat(compared.areas()).extracting(c -> c.verdict().outcome()).containsOnly(Outcome.NO_FIGURE);
    }

    @Test
    void aTrueZeroIsAFigure() {
        AreaFigures figures = RealFigures.of(SUPPORTED, "2022", Geography.UPPER_TIER);
        assertThat(figures.value(ZERO)).contains(0.0);
        assertThat(figures.values()).contains(0.0);
        assertThat(figures.classOf(ZERO)).hasValue(0);

        Choropleth map = map(figures);
        assertThat(cell(map.table(), ZERO)).startsWith("0");
        assertThat(words(map, ZERO)).contains("0.0%").doesNotContain("[");

        Comparison compared = compare(SUPPORTED, "2022", Benchmark.ENGLAND, ZERO, RealFigures.BLACKPOOL);
        assertThat(compared.areas().get(0).value()).contains(0.0);
        assertThat(compared.areas().get(0).verdict().outcome()).isNotEqualTo(Outcome.NO_FIGURE);
        Figures all = figures(SUPPORTED, "2022");
        assertThat(Ranking.of(all, RealAtlas.areas().of(Geography.UPPER_TIER)).of(ZERO))
                .as("zero is ranked")
                .isPresent();

        Indicator indicator = figures.indicator();
        RankedBars bars = new RankedBars(
                indicator,
                figures.period(),
                List.of(new RankedBars.Entry(
                        RealAtlas.areas().get(ZERO), figures.observation(ZERO).orElseThrow())),
                null,
                "",
                Palette.LIGHT,
                "");
        assertThat(bars.marks(SIZE)).as("zero has a mark").isNotEmpty();
    }

    @Test
    void theUnchangedIsNotUp() {
        Indicator indicator = RealAtlas.catalogue().get("economic-inactivity");
        List<Observation> flat = IntStream.rangeClosed(2018, 2023)
                .mapToObj(year -> observation(indicator, year, 25.0, 22.0, 28.0))
                .toList();
        Series series = new Series(indicator.id(), RealFigures.BLACKPOOL, flat, List.of());
        var trend = Trends.of(indicator, series, Optional.empty(), Period.year(2023));
        assertThat(trend.verdict()).isEqualTo(TrendVerdict.NO_CHANGE);
        assertThat(trend.words().toLowerCase(Locale.ROOT))
                .contains("no change")
                .doesNotContain("up")
                .doesNotContain("rising");
        TrendLines lines = new TrendLines(
                indicator,
                List.of(uk.mobilityatlas.graphic.chart.TrendLine.of("Blackpool", series)),
                null,
                false,
                Palette.LIGHT,
                "");
        assertThat(lines.summary().toLowerCase(Locale.ROOT)).doesNotContainPattern("\\b(up|rose|risen|rising)\\b");
    }

    @Test
    void noSwitchHidesTheIntervals() {
        assertThat(Stream.of(Selection.class, MapOptions.class, IntervalPlot.class, RankedBars.class, TrendLines.class)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .filter(part -> part.getType() == boolean.class)
                        .map(RecordComponent::getName))
                .isNotEmpty()
                .noneMatch(
                        name -> name.toLowerCase(Locale.ROOT).matches(".*(interval|band|error|confidence|limits).*"));
    }

    @Test
    void everyChartDrawsTheIntervalsThatThereAre() {
        Indicator indicator = RealAtlas.catalogue().get("economic-inactivity");
        Area blackpool = RealAtlas.areas().get(RealFigures.BLACKPOOL);
        Observation with = observation(indicator, 2023, 28.4, 23.6, 33.2);
        Observation without = new Observation(
                indicator.id(),
                RealFigures.BLACKPOOL,
                Period.year(2023),
                28.4,
                null,
                null,
                null,
                Status.AVAILABLE,
                Set.of(),
                "");
        assertThat(painted(bars(indicator, blackpool, with)))
                .isNotEqualTo(painted(bars(indicator, blackpool, without)));
        assertThat(bars(indicator, blackpool, with).table().rows().get(0))
                .extracting(Table.Cell::number)
                .contains(23.6, 33.2);
        assertThat(painted(lines(indicator, with))).isNotEqualTo(painted(lines(indicator, without)));
        Comparison compared = compare("economic-inactivity", "2023", Benchmark.ENGLAND, RealFigures.BLACKPOOL);
        assertThat(new IntervalPlot(compared, Palette.LIGHT, "").table().rows().get(0))
                .extracting(Table.Cell::number)
                .contains(23.6, 33.2);
    }

    @Test
    void ratesThatCannotBeToldApartAreNotPutInOrder() {
        AreaCode[] three = RealFigures.THREE.toArray(AreaCode[]::new);
        Comparison compared = compare("economic-inactivity", "2023", Benchmark.ENGLAND, three);
        assertThat(compared.pairs()).hasSize(3).allMatch(pair -> pair.direction() == Direction.NEITHER);
        assertThat(Headline.of(compared).toLowerCase(Locale.ROOT))
                .contains("similar")
                .doesNotContainPattern("\\b(highest|lowest|worst|best|more than|less than)\\b");
        Comparison each = compare("economic-inactivity", "2023", Benchmark.of(RealFigures.CORNWALL), three);
        assertThat(each.count(Outcome.WORSE) + each.count(Outcome.BETTER)).isZero();
        assertThat(Headline.of(each)).contains("similar to Cornwall");

        Figures all = figures("economic-inactivity", "2023");
        Ranking ranking = Ranking.of(all, RealAtlas.areas().of(Geography.UPPER_TIER));
        for (AreaCode place : three) {
            assertThat(ranking.of(place)).hasValueSatisfying(rank -> assertThat(rank.high() - rank.low())
                    .as("a rank is a range")
                    .isGreaterThan(10));
        }
        Rectangle2D first = marker(compared, three[0]);
        Rectangle2D last = marker(compared, three[2]);
        assertThat(first.getMinX())
                .as("the marks of the three overlap along the axis, so the eye sees what the test says")
                .isLessThan(last.getMaxX());
    }

    private static Choropleth map(AreaFigures figures) {
        return new Choropleth(
                RealFigures.baseMap(figures.geography()),
                Shading.classed(figures, Palette.LIGHT),
                null,
                MapOptions.ALL,
                "");
    }

    private static String cell(Table table, AreaCode area) {
        return table.rows().stream()
                .filter(row -> row.get(1).text().equals(area.value()))
                .map(row -> row.get(2).text())
                .findFirst()
                .orElseThrow();
    }

    private static String words(Graphic graphic, AreaCode area) {
        return graphic.marks(SIZE).stream()
                .filter(mark -> area.equals(mark.area()))
                .map(GraphicMark::words)
                .findFirst()
                .orElseThrow();
    }

    private static String afterName(String words) {
        return words.substring(words.indexOf(':'));
    }

    private static Rectangle2D marker(Comparison comparison, AreaCode area) {
        return new IntervalPlot(comparison, Palette.LIGHT, "")
                .marks(SIZE).stream()
                        .filter(mark -> area.equals(mark.area()))
                        .map(mark -> mark.shape().getBounds2D())
                        .findFirst()
                        .orElseThrow();
    }

    private static Figures figures(String indicator, String period) {
        return Figures.read(RealAtlas.catalogue().get(indicator), Period.parse(period), RealAtlas.observations());
    }

    private static Comparison compare(String indicator, String period, Benchmark benchmark, AreaCode... areas) {
        return new Comparer(RealAtlas.areas(), RealAtlas.neighbours())
                .compare(figures(indicator, period), Geography.UPPER_TIER, List.of(areas), benchmark);
    }

    private static Observation observation(Indicator indicator, int year, double value, double lower, double upper) {
        return new Observation(
                indicator.id(),
                RealFigures.BLACKPOOL,
                Period.year(year),
                value,
                new ConfidenceInterval(lower, upper),
                null,
                null,
                Status.AVAILABLE,
                Set.of(),
                "");
    }

    private static RankedBars bars(Indicator indicator, Area area, Observation observation) {
        return new RankedBars(
                indicator,
                observation.period(),
                List.of(new RankedBars.Entry(area, observation)),
                null,
                "",
                Palette.LIGHT,
                FigureText.title(indicator));
    }

    private static TrendLines lines(Indicator indicator, Observation observation) {
        Observation before = observation(indicator, 2022, 27.0, 26.0, 28.0);
        Series series = new Series(indicator.id(), RealFigures.BLACKPOOL, List.of(before, observation), List.of());
        return new TrendLines(
                indicator,
                List.of(uk.mobilityatlas.graphic.chart.TrendLine.of("Blackpool", series)),
                null,
                false,
                Palette.LIGHT,
                "");
    }

    private static int[] painted(Graphic graphic) {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 600, 400);
        graphic.paint(g, new Size(600, 400));
        g.dispose();
        return image.getRGB(0, 0, 600, 400, null, 0, 600);
    }
}
