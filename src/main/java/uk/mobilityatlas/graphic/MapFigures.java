package uk.mobilityatlas.graphic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.AreaFilter;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.ClassBreaks;
import uk.mobilityatlas.stats.ClassMethod;
import uk.mobilityatlas.stats.Classification;

/** Puts the figures that a selection asks for into classes, the way its map shows them. */
public final class MapFigures {
    private static final AreaCode ENGLAND = new AreaCode("E92000001");
    private static final int CLASSES = 5;

    /** An even number, so that the benchmark itself is the limit in the middle. */
    private static final int CLASSES_AROUND = 6;

    private final Areas areas;
    private final Comparer comparer;
    private final AreaFilter filter;

    public MapFigures(Areas areas, Comparer comparer) {
        this.areas = areas;
        this.comparer = comparer;
        this.filter = new AreaFilter(areas);
    }

    /** @param comparison the selection's areas beside its benchmark, made of the same figures */
    public AreaFigures of(Selection selection, Figures figures, Geography geography, Comparison comparison) {
        BenchmarkFigure benchmark = benchmark(selection, figures, geography, comparison);
        List<Area> level = areas.of(geography);
        Set<AreaCode> shown = filter.through(selection.filter(), level);
        Map<AreaCode, Observation> at = new HashMap<>();
        level.forEach(area -> figures.of(area.code()).ifPresent(o -> at.put(area.code(), o)));
        double[] values = level.stream()
                .filter(area -> shown.contains(area.code()))
                .map(area -> at.get(area.code()))
                .filter(o -> o != null && o.hasValue())
                .mapToDouble(o -> Objects.requireNonNull(o).valueOrThrow())
                .toArray();
        return new AreaFigures(
                figures.indicator(),
                figures.period(),
                geography,
                level,
                at,
                classes(selection.classes(), values, benchmark),
                selection.areas(),
                shown,
                benchmark);
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
        Comparison asked = comparison.areas().isEmpty()
                ? comparer.compare(figures, geography, first(geography), selection.benchmark())
                : comparison;
        List<BenchmarkValue> values =
                asked.areas().stream().map(c -> c.benchmark()).distinct().toList();
        long names = values.stream().map(BenchmarkValue::name).distinct().count();
        if (names == 1 && values.get(0).hasValue()) {
            BenchmarkValue shared = values.get(0);
            return new BenchmarkFigure(
                    shared.name(),
                    shared.figure().orElseThrow(),
                    shared.estimate() == null ? null : shared.estimate().usual());
        }
        return figures.figure(ENGLAND)
                .map(o -> new BenchmarkFigure(areas.get(ENGLAND).name(), o.valueOrThrow(), o.interval()))
                .orElse(null);
    }

    private List<AreaCode> first(Geography geography) {
        return areas.of(geography).stream().limit(1).map(Area::code).toList();
    }
}
