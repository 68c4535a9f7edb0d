package uk.mobilityatlas.graphic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Profile;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;

/** What must stand under a profile: how its columns are to be read, publishers, licences, data version. */
public final class SpineCredits {
    private SpineCredits() {}

    /** The credits of a profile; of its many publications the publishers are named. */
    public static Credits of(Profile profile, Catalogue catalogue, PackVersion version) {
        Set<String> publishers = new LinkedHashSet<>();
        Set<String> licences = new LinkedHashSet<>();
        licences.add(Credits.OPEN_GOVERNMENT);
        for (Comparison row : profile.rows()) {
            for (String id : row.indicator().sources()) {
                catalogue.source(id).ifPresent(source -> {
                    publishers.add(source.publisher());
                    String attribution = source.attribution();
                    if (!attribution.isBlank() && !attribution.contains("Open Government Licence v3.0")) {
                        licences.add(attribution.endsWith(".") ? attribution : attribution + ".");
                    }
                });
            }
        }
        return new Credits(
                note(profile) + " Sources: " + String.join("; ", publishers) + ".",
                List.copyOf(licences),
                "Mobility Atlas, data of " + version.label() + ".");
    }

    /** How the columns are to be read. */
    public static String note(Profile profile) {
        return "Rank 1 is the best, or the highest where nothing is judged; 95% interval, simulated. " + profile.note()
                + " Gap in people: arithmetic, not a forecast. [e] Census 2021 base; [x] not available; [z] not applicable.";
    }
}
