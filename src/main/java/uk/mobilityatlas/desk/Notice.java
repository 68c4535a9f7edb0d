package uk.mobilityatlas.desk;

import org.jspecify.annotations.Nullable;

/**
 * One sentence for the user, with at most one thing to do about it.
 *
 * @param code the failure's code to quote, or empty for a notice that is not a failure
 * @param actionName what the button says; empty when there is nothing to do
 */
public record Notice(String sentence, String code, String actionName, @Nullable Runnable action) {
    public static Notice of(String sentence) {
        return new Notice(sentence, "", "", null);
    }

    public Notice with(String name, Runnable doing) {
        return new Notice(sentence, code, name, doing);
    }

    /** What is shown: the sentence and, for a failure, its code. */
    public String text() {
        return code.isEmpty() ? sentence : sentence + " (" + code + ")";
    }
}
