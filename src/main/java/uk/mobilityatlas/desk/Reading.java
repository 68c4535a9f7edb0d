package uk.mobilityatlas.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Question;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.picture.MapFigures;

/**
 * What the window shows of a selection: the question, and its answer in the classes of a map.
 *
 * @param answers what was asked, which is asked for all that belongs to the reading
 * @param found the figures; null where the indicator has none at the level
 */
public record Reading(Question question, Answers answers, @Nullable Found found) {
    /**
     * The figures of one period.
     *
     * @param areas those of the level, in classes, as a map shows them
     */
    public record Found(Answer answer, AreaFigures areas) {
        public Period period() {
            return answer.period();
        }

        public Figures figures() {
            return answer.figures();
        }

        /** The compared areas beside the benchmark. */
        public Comparison comparison() {
            return answer.comparison();
        }

        public Optional<Observation> observation(AreaCode area) {
            return figures().of(area);
        }
    }

    /**
     * Reads what a selection asks; not on the window's thread.
     *
     * @throws java.util.NoSuchElementException where there is no such indicator
     */
    public static Reading of(Selection selection, Answers answers) {
        Question question = answers.question(selection).orElseThrow();
        return new Reading(
                question,
                answers,
                answers.to(question)
                        .map(answer -> new Found(answer, new MapFigures(answers.areas()).of(answer)))
                        .orElse(null));
    }

    public Selection selection() {
        return question.selection();
    }

    public Indicator indicator() {
        return question.indicator();
    }

    /** The level shown: the selection's, or the indicator's own where it has no other. */
    public Geography geography() {
        return question.geography();
    }

    /** A sentence saying why another level than the one asked for is shown; or empty. */
    public String geographyNote() {
        return question.note();
    }

    /** All periods with a figure at this level, oldest first. */
    public List<Period> periods() {
        return question.periods();
    }

    public Optional<Found> figures() {
        return Optional.ofNullable(found);
    }

    /** The period's name, or an empty text where there is no figure. */
    public String periodLabel() {
        return found == null ? "" : Dates.of(found.period());
    }
}
