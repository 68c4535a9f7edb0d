package uk.mobilityatlas.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.AreaFilter;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;

/** Puts the figures of an answer into classes, the way its map shows them. */
public final class MapFigures {
    private final Areas areas;
    private final AreaFilter filter;

    public MapFigures(Areas areas) {
        this.areas = areas;
        this.filter = new AreaFilter(areas);
    }

    public AreaFigures of(Answer answer) {
        Selection asked = answer.selection();
        List<Area> level = areas.of(answer.geography());
        @Nullable BenchmarkValue benchmark = answer.benchmark();
        return AreaFigures.classed(
                answer.indicator(),
                answer.period(),
                answer.geography(),
                level,
                answer.figures()::of,
                asked.classes(),
                asked.areas(),
                filter.through(asked.filter(), level),
                benchmark == null ? null : BenchmarkFigure.of(benchmark, false).orElse(null));
    }
}
