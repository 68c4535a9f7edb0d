package uk.mobilityatlas.graphic.map;

import java.util.List;
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
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;

/** Puts the figures that a selection asks for into classes, the way its map shows them. */
public final class MapFigures {
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
        return AreaFigures.classed(
                figures.indicator(),
                figures.period(),
                geography,
                level,
                figures::of,
                selection.classes(),
                selection.areas(),
                shown,
                benchmark);
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
        return BenchmarkFigure.of(areas.get(AreaCode.ENGLAND).name(), figures.of(AreaCode.ENGLAND))
                .orElse(null);
    }

    private List<AreaCode> first(Geography geography) {
        return areas.of(geography).stream().limit(1).map(Area::code).toList();
    }
}
