package uk.mobilityatlas.picture;

import java.util.Optional;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Selection;

/** Where pictures get their answers: each with ranks and trends, asked for once however many pictures need it. */
public interface AnswerSource {
    /** The answer; empty where the pack has no figures for it. */
    Optional<Answer> to(Selection query);
}
