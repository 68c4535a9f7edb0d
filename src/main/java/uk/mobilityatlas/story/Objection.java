package uk.mobilityatlas.story;

import java.util.Optional;
import uk.mobilityatlas.comparison.wording.Texts;

/**
 * Why a claim of a headline cannot stand as it is.
 *
 * @param checked whether the figures were asked and say otherwise; else nothing was tested that could support the claim
 * @param reason in a sentence, in small letters
 */
record Objection(boolean checked, String reason) {
    private static final Texts TEXTS = Texts.beside(Objection.class);

    static Optional<Objection> of(String reason) {
        return Optional.of(new Objection(true, reason));
    }

    static Optional<Objection> unchecked(String reason) {
        return Optional.of(new Objection(false, reason));
    }

    /** With the word that claims it: “more” is not supported: …; We cannot check “more”: … */
    String sentence(String word) {
        return TEXTS.of(checked ? "check.flag" : "check.unchecked", word, reason);
    }
}
