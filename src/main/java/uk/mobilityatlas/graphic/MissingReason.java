package uk.mobilityatlas.graphic;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.Observation;

/** Why an area has no figure, as a map shows and a legend says it. */
public enum MissingReason {
    NOT_AVAILABLE("[x]", Hatch.RISING),
    NOT_APPLICABLE("[z]", Hatch.RISING),
    CONFIDENTIAL("[c]", Hatch.FALLING),
    UNRELIABLE("[u]", Hatch.FALLING),
    LOW("[low]", Hatch.FALLING);

    private static final Texts TEXTS = Texts.beside(MissingReason.class);

    private final String shorthand;
    private final Hatch hatch;

    MissingReason(String shorthand, Hatch hatch) {
        this.shorthand = shorthand;
        this.hatch = hatch;
    }

    /** The shorthand and its meaning. */
    public String words() {
        return shorthand + " " + meaning();
    }

    /** What the shorthand means. */
    public String meaning() {
        return TEXTS.of("missing." + this);
    }

    /** The shorthand in brackets alone. */
    public String shorthand() {
        return shorthand;
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
