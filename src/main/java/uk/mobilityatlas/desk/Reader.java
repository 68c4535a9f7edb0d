package uk.mobilityatlas.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.stats.ClassBreaks;
import uk.mobilityatlas.stats.ClassMethod;
import uk.mobilityatlas.stats.Classification;

/** Reads what a selection asks for, choosing the level and the period that the indicator really has. */
public final class Reader {
    /** England's code, the benchmark that is always at hand. */
    public static final AreaCode ENGLAND = new AreaCode("E92000001");

    private static final int CLASSES = 5;
    /** An even number, so that the benchmark itself is the limit in the middle. */
    private static final int CLASSES_AROUND = 6;

    private final Catalogue catalogue;
    private final Areas areas;
    private final Observations observations;
    private final Comparer comparer;
    private final AreaFilter filter;

    public Reader(Catalogue catalogue, Areas areas, Neighbours neighbours, Observations observations) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.observations = observations;
        this.comparer = new Comparer(areas, neighbours);
        this.filter = new AreaFilter(areas);
    }

    /** The figures and the comparison of a selection; not on the window's thread. */
    public Reading read(Selection selection) {
        Indicator indicator = catalogue.get(selection.indicator());
        Geography geography = Answers.geography(indicator, selection.geography());
        String note = geography == selection.geography()
                ? ""
                : Strings.text("geography.chosen", indicator.title(), Strings.text("geography.in." + geography.id()));
        List<Period> periods = observations.periods(indicator.id(), geography);
        Period period = Answers.period(periods, selection.period()).orElse(null);
        Reading.Found found = period == null ? null : found(selection, indicator, geography, period);
        return new Reading(selection, indicator, geography, note, periods, found);
    }

    /** Every area's verdict and the compared areas' courses; not on the window's thread. */
    public Details details(Reading reading, Reading.Found found) {
        Selection asked = reading.selection();
        Comparison all = comparer.all(found.figures(), reading.geography(), asked.benchmark());
        Comparison compared = comparer.inDepth(found.figures(), reading.geography(), asked.areas(), asked.benchmark());
        Ranking ranking = Ranking.of(found.figures(), areas.of(reading.geography()));
        Map<AreaCode, Series> series = new HashMap<>();
        Map<AreaCode, Series> notKnown = new HashMap<>();
        for (AreaCode area : followed(found.comparison())) {
            series.put(area, found.figures().series(area));
            found.figures().notKnownSeries(area).ifPresent(s -> notKnown.put(area, s));
        }
        return new Details(reading, all, compared, ranking, series, notKnown);
    }

    private Reading.Found found(Selection selection, Indicator indicator, Geography geography, Period period) {
        Figures figures = Figures.read(indicator, period, observations);
        Comparison comparison = comparer.compare(figures, geography, selection.areas(), selection.benchmark());
        BenchmarkFigure benchmark = benchmark(selection, figures, geography, comparison);
        List<Area> level = areas.of(geography);
        Set<AreaCode> shown = filter.through(selection.filter(), level);
        Map<AreaCode, Observation> at = new HashMap<>();
        level.forEach(area -> figures.of(area.code()).ifPresent(o -> at.put(area.code(), o)));
        double[] values = level.stream()
                .filter(area -> shown.contains(area.code()))
                .map(area -> at.get(area.code()))
                .filter(o -> o != null && o.hasValue())
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
        AreaFigures drawn = new AreaFigures(
                indicator,
                period,
                geography,
                level,
                at,
                classes(selection.classes(), values, benchmark),
                selection.areas(),
                shown,
                benchmark);
        return new Reading.Found(period, figures, drawn, comparison);
    }

    /** Without a benchmark's figure there is nothing to put classes around, so the natural breaks stand in. */
    private static Classification classes(ClassMethod asked, double[] values, @Nullable BenchmarkFigure benchmark) {
        boolean around = asked == ClassMethod.AROUND_BENCHMARK;
        ClassMethod method = around && benchmark == null ? ClassMethod.NATURAL : asked;
        int count = method == ClassMethod.AROUND_BENCHMARK ? CLASSES_AROUND : CLASSES;
        return ClassBreaks.of(method, values, count, benchmark == null ? 0 : benchmark.value());
    }

    /** One line for the whole map: the compared areas' benchmark where they share one, else England's. */
    private @Nullable BenchmarkFigure benchmark(
            Selection selection, Figures figures, Geography geography, Comparison comparison) {
        List<Compared> compared = comparison.areas().isEmpty()
                ? comparer.compare(
                                figures,
                                geography,
                                areas.of(geography).stream()
                                        .limit(1)
                                        .map(Area::code)
                                        .toList(),
                                selection.benchmark())
                        .areas()
                : comparison.areas();
        List<String> names =
                compared.stream().map(c -> c.benchmark().name()).distinct().toList();
        if (names.size() == 1 && compared.get(0).benchmark().hasValue()) {
            return new BenchmarkFigure(
                    names.get(0),
                    compared.get(0).benchmark().figure().orElseThrow(),
                    compared.get(0).benchmark().estimate() == null
                            ? null
                            : compared.get(0).benchmark().estimate().usual());
        }
        return figures.figure(ENGLAND)
                .map(o -> new BenchmarkFigure(areas.get(ENGLAND).name(), o.valueOrThrow(), o.interval()))
                .orElse(null);
    }

    private static Set<AreaCode> followed(Comparison comparison) {
        Set<AreaCode> codes = new LinkedHashSet<>();
        for (Compared compared : comparison.areas()) {
            codes.add(compared.area().code());
            compared.benchmark().areaCode().ifPresent(codes::add);
        }
        codes.add(ENGLAND);
        return codes;
    }
}
