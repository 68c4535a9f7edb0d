package uk.mobilityatlas.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.AreaFilter;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.NeighbourFinder;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;

/** Puts the figures that a selection asks for into classes, the way its map shows them. */
public final class MapFigures {
    private final Areas areas;
    private final NeighbourFinder neighbours;
    private final AreaFilter filter;

    public MapFigures(Areas areas, NeighbourFinder neighbours) {
        this.areas = areas;
        this.neighbours = neighbours;
        this.filter = new AreaFilter(areas);
    }

    AreaFigures of(Answers.Answer answer) {
        return of(answer.selection(), answer.figures(), answer.comparison());
    }

    /** @param comparison the selection's areas beside its benchmark, made of the same figures */
    public AreaFigures of(Selection selection, Figures figures, Comparison comparison) {
        Geography geography = comparison.geography();
        List<Area> level = areas.of(geography);
        return AreaFigures.classed(
                figures.indicator(),
                figures.period(),
                geography,
                level,
                figures::of,
                selection.classes(),
                selection.areas(),
                filter.through(selection.filter(), level),
                benchmark(selection, figures, comparison));
    }

    /** One line for the whole map: the compared areas' benchmark where they share one, else England's. */
    private @Nullable BenchmarkFigure benchmark(Selection selection, Figures figures, Comparison comparison) {
        Geography geography = comparison.geography();
        Comparison asked = comparison.areas().isEmpty()
                ? neighbours
                        .comparer(selection, geography)
                        .compare(figures, geography, first(geography), selection.benchmark())
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
