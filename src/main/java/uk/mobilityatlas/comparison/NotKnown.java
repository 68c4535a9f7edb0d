package uk.mobilityatlas.comparison;

import java.util.Map;
import java.util.Optional;

/** The indicators that leave out, or count one way, the young people whose activity the council does not know. */
public final class NotKnown {
    /** The indicator that says how many are not known. */
    public static final String INDICATOR = "not-known-16-17";

    /**
     * Both count the not known as not having the attribute: NEET counts them as not NEET, participation as not taking
     * part. So the true rate lies between the published one and the published one plus the not known.
     */
    private static final Map<String, String> COMPANIONS =
            Map.of("neet-16-17", INDICATOR, "participation-16-17", INDICATOR);

    private NotKnown() {}

    /** The indicator that bounds another one from above; empty for an indicator that is a point. */
    public static Optional<String> of(String indicator) {
        return Optional.ofNullable(COMPANIONS.get(indicator));
    }
}
