package uk.mobilityatlas.deck;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.NeighbourFinder;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.HexMap;
import uk.mobilityatlas.graphic.map.MapFigures;
import uk.mobilityatlas.graphic.map.MapGround;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Series;

/** Makes the pictures of an answer: the same graphics that the window shows, in the colours of paper. */
final class Pictures {
    private final Areas areas;
    private final Geometries geometries;
    private final NeighbourFinder neighbours;
    private final Map<Geography, MapGround> grounds = new EnumMap<>(Geography.class);

    Pictures(Areas areas, NeighbourFinder neighbours, Geometries geometries) {
        this.areas = areas;
        this.geometries = geometries;
        this.neighbours = neighbours;
    }

    /** The map, the hexagons or the verdicts, as the query says. */
    Graphic map(Answers.Answer answer, String headline) {
        Comparison comparison = answer.comparison();
        Geography geography = comparison.geography();
        Selection asked = answer.selection();
        AreaFigures figures = new MapFigures(areas, neighbours.comparer(asked, geography))
                .of(asked, answer.figures(), geography, comparison);
        Shading shading = asked.map() == MapKind.VERDICTS
                ? new Shading(figures, Palette.LIGHT, verdicts(answer, geography))
                : Shading.classed(figures, Palette.LIGHT);
        boolean hexagons = asked.map() == MapKind.HEXAGONS
                && !geometries.hexagons(geography).isEmpty();
        return hexagons
                ? new HexMap(geometries.hexagons(geography), shading, MapOptions.ALL, Texts.of("hex.note"), headline)
                : new Choropleth(ground(geography), shading, null, MapOptions.ALL, headline);
    }

    private synchronized MapGround ground(Geography geography) {
        return grounds.computeIfAbsent(geography, g -> new MapGround(g, geometries, areas.all()));
    }

    private Map<AreaCode, VerdictMark> verdicts(Answers.Answer answer, Geography geography) {
        Map<AreaCode, VerdictMark> marks = new HashMap<>();
        for (Compared compared : neighbours
                .comparer(answer.selection(), geography)
                .all(answer.figures(), geography, answer.selection().benchmark())
                .areas()) {
            if (compared.value().isPresent()) {
                marks.put(compared.area().code(), VerdictMark.of(compared.verdict()));
            }
        }
        return marks;
    }

    /** The compared areas over time, with the one benchmark that they share. */
    TrendLines trends(Answers.Answer answer, String headline) {
        Comparison comparison = answer.comparison();
        Figures figures = answer.figures();
        List<TrendLine> trends =
                comparison.areas().stream().map(c -> trend(figures, c.area())).toList();
        List<AreaCode> benchmarks = comparison.areas().stream()
                .flatMap(c -> c.benchmark().areaCode().stream())
                .distinct()
                .toList();
        @Nullable
        TrendLine benchmark = benchmarks.size() == 1
                        && comparison.of(benchmarks.get(0)).isEmpty()
                        && hasFigures(figures.series(benchmarks.get(0)))
                ? trend(figures, areas.get(benchmarks.get(0)))
                : null;
        return new TrendLines(comparison.indicator(), trends, benchmark, comparison.bounded(), Palette.LIGHT, headline);
    }

    private static boolean hasFigures(Series series) {
        return series.observations().stream().anyMatch(Observation::hasValue);
    }

    private static TrendLine trend(Figures figures, Area area) {
        Series known = figures.series(area.code());
        Optional<Series> notKnown = figures.notKnownSeries(area.code());
        return notKnown.isPresent()
                ? TrendLine.bounded(area.name(), known, notKnown.get())
                : TrendLine.of(area.name(), known);
    }

    /** The compared areas as bars from zero. */
    RankedBars bars(Answers.Answer answer, String headline) {
        return RankedBars.of(answer.comparison(), Palette.LIGHT, headline);
    }

    /** The compared areas' intervals, or bounds, beside the benchmark's. */
    IntervalPlot intervals(Answers.Answer answer, String headline) {
        return new IntervalPlot(answer.comparison(), Palette.LIGHT, headline);
    }
}
