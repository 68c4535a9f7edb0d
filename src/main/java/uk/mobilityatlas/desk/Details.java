package uk.mobilityatlas.desk;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.observation.Series;

/**
 * What takes longer to read than the picture: every area's verdict, and the ranks and trends of the compared areas.
 *
 * @param reading what it belongs to
 * @param answer the same answer in depth
 * @param all every area of the level beside the benchmark
 */
public record Details(Reading reading, Answer answer, Comparison all) {
    /** Reads the details of what was found, and ranks all areas; not on the window's thread. */
    public static Details of(Reading reading, Reading.Found found) {
        Answers answers = reading.answers();
        Answer deep = answers.inDepth(found.answer());
        deep.ranking().ifPresent(Ranking::all);
        return new Details(reading, deep, answers.all(deep));
    }

    /** The compared areas beside the benchmark, each with its rank and trend. */
    public Comparison compared() {
        return answer.comparison();
    }

    /** The ranks of all areas of the level. */
    public Ranking ranking() {
        return answer.ranking().orElseThrow();
    }

    /** The series of each compared area, of the benchmark and of England. */
    public Map<AreaCode, Series> series() {
        return Objects.requireNonNull(answer.depth()).series();
    }

    public Optional<Series> series(AreaCode area) {
        return answer.series(area);
    }

    /** The series of the upper ends, for an indicator whose rates are bounds. */
    public Optional<Series> upper(AreaCode area) {
        return answer.upper(area);
    }
}
