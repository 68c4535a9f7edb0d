package uk.mobilityatlas.comparison;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;

/**
 * What was found for a selection, read in one go.
 *
 * @param question the selection, at the level and in the period that there are figures for
 * @param figures every area's figures of the period, with what a comparison needs besides
 * @param comparison the selection's areas beside its benchmark
 * @param benchmark what a picture of all areas is held against: the compared areas' benchmark where they share one that
 *     has a figure, else England; null where that has none either
 * @param depth ranks and series; null where they were not asked for
 */
public record Answer(
        Question question,
        Figures figures,
        Comparison comparison,
        @Nullable BenchmarkValue benchmark,
        @Nullable Depth depth) {
    /**
     * What takes longer to find out.
     *
     * @param ranking the ranks of all areas of the level
     * @param series the years of each compared area, of its benchmark and of England
     * @param upper the years of their upper ends, for an indicator whose rates are bounds
     */
    public record Depth(Ranking ranking, Map<AreaCode, Series> series, Map<AreaCode, Series> upper) {
        public Depth {
            series = Map.copyOf(series);
            upper = Map.copyOf(upper);
        }
    }

    public Selection selection() {
        return question.selection();
    }

    public Indicator indicator() {
        return question.indicator();
    }

    public Geography geography() {
        return question.geography();
    }

    public Period period() {
        return figures.period();
    }

    /** The ranks of all areas of the level; empty where they were not asked for. */
    public Optional<Ranking> ranking() {
        return Optional.ofNullable(depth).map(Depth::ranking);
    }

    /** The years of a compared area, of its benchmark or of England; empty for any other, and where they were not asked for. */
    public Optional<Series> series(AreaCode area) {
        return Optional.ofNullable(depth).map(found -> found.series().get(area));
    }

    /** The years of the same area's upper ends; empty for an indicator without bounds too. */
    public Optional<Series> upper(AreaCode area) {
        return Optional.ofNullable(depth).map(found -> found.upper().get(area));
    }

    /** The same with its areas compared otherwise. */
    public Answer with(Comparison compared) {
        return with(compared, depth);
    }

    Answer with(Comparison compared, @Nullable Depth found) {
        return new Answer(question, figures, compared, benchmark, found);
    }
}
