package uk.mobilityatlas.graphic.chart;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Range;

/**
 * One place's figure in a chart of rows.
 *
 * @param area null for a benchmark
 * @param value null where there is no figure
 * @param limits its 95% interval, or what the not known leave; null where there is neither
 * @param against what it is held against; null for nothing
 * @param verdict the mark beside it; null for none
 * @param said what is said of it
 */
public record ValueRow(
        @Nullable AreaCode area,
        String name,
        AreaStyle style,
        @Nullable Double value,
        @Nullable Limits limits,
        @Nullable BenchmarkFigure against,
        @Nullable VerdictMark verdict,
        Said said) {
    /**
     * A row in words.
     *
     * @param right at its right end, in bold
     * @param below a second line under that; or empty
     * @param figure its figure with its unit, which is all that a slide has room for
     * @param judgement its verdict in a word or two; or empty
     * @param words what a screen reader says
     */
    public record Said(String right, String below, String figure, String judgement, String words) {}

    /** A figure without limits, held against nothing. */
    ValueRow(Area area, AreaStyle style, double value, Said said) {
        this(area.code(), area.name(), style, value, null, null, null, said);
    }

    /** Whether its limits are those of the not known. */
    boolean ranged() {
        return limits instanceof Range;
    }

    /** The lowest value that is drawn; infinite where nothing is. */
    double least() {
        double own = Math.min(
                value == null ? Double.POSITIVE_INFINITY : value,
                limits == null ? Double.POSITIVE_INFINITY : limits.lower());
        return against == null ? own : Math.min(own, against.least());
    }

    /** The highest value that is drawn; infinite where nothing is. */
    double most() {
        double own = Math.max(
                value == null ? Double.NEGATIVE_INFINITY : value,
                limits == null ? Double.NEGATIVE_INFINITY : limits.upper());
        return against == null ? own : Math.max(own, against.most());
    }
}
