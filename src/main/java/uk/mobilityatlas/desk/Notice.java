package uk.mobilityatlas.desk;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sentence for the user, with at most one thing to do about it.
 *
 * @param code the failure's code to quote, or empty for a notice that is not a failure
 * @param actionName what the button says; empty when there is nothing to do
 * @param lasting whether it tells of what goes on, and so stands until that ends
 */
public record Notice(String sentence, String code, String actionName, @Nullable Runnable action, boolean lasting) {
    private static final Duration TELLS = Duration.ofSeconds(8);
    private static final Duration MATTERS = Duration.ofSeconds(20);

    /** Long enough for a slow reader. */
    private static final Duration WORD = Duration.ofMillis(400);

    public static Notice of(String sentence) {
        return new Notice(sentence, "", "", null, false);
    }

    public Notice with(String name, Runnable doing) {
        return new Notice(sentence, code, name, doing, lasting);
    }

    /** The same for as long as what it tells of goes on. */
    public Notice untilWithdrawn() {
        return new Notice(sentence, code, actionName, action, true);
    }

    /** What is shown: the sentence and, for a failure, its code. */
    public String text() {
        return code.isEmpty() ? sentence : sentence + " (" + code + ")";
    }

    /** How long it stands unless it is closed or looked at; a failure, or what can be acted on, longer. Empty for a lasting one. */
    public Optional<Duration> stands() {
        if (lasting) {
            return Optional.empty();
        }
        Duration least = code.isEmpty() && action == null ? TELLS : MATTERS;
        Duration reading = WORD.multipliedBy(text().split(" ").length);
        return Optional.of(reading.compareTo(least) > 0 ? reading : least);
    }
}
