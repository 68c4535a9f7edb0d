package uk.mobilityatlas.graphic;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.Observation;

/** Why an area has no figure, as a map shows and a legend says it. */
public enum MissingReason {
    NOT_AVAILABLE("[x] not available", Hatch.RISING),
    NOT_APPLICABLE("[z] not applicable", Hatch.RISING),
    CONFIDENTIAL("[c] confidential", Hatch.FALLING),
    UNRELIABLE("[u] too unreliable to publish", Hatch.FALLING),
    LOW("[low] rounds to zero but is not", Hatch.FALLING);

    private final String words;
    private final Hatch hatch;

    MissingReason(String words, Hatch hatch) {
        this.words = words;
        this.hatch = hatch;
    }

    /** The shorthand and its meaning. */
    public String words() {
        return words;
    }

    /** The shorthand in brackets alone. */
    public String shorthand() {
        return words.substring(0, words.indexOf(']') + 1);
    }

    public Hatch hatch() {
        return hatch;
    }

    /** The reason of an observation without a value; no observation at all is not available. */
    public static MissingReason of(@Nullable Observation observation) {
        if (observation == null) {
            return NOT_AVAILABLE;
        }
        return switch (observation.status()) {
            case CONFIDENTIAL -> CONFIDENTIAL;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNRELIABLE -> UNRELIABLE;
            case LOW -> LOW;
            case NOT_AVAILABLE, AVAILABLE -> NOT_AVAILABLE;
        };
    }
}
