package uk.mobilityatlas.graphic.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;

/** What must stand under a profile: how its columns are to be read, publishers, licences, data version. */
public final class SpineCredits {
    private static final Texts TEXTS = Texts.beside(SpineCredits.class);

    private SpineCredits() {}

    /** The credits of a profile; of its many publications the publishers are named. */
    public static Credits of(Profile profile, Catalogue catalogue, PackVersion version) {
        Set<String> publishers = new LinkedHashSet<>();
        TreeSet<String> retrieved = new TreeSet<>();
        Set<String> licences = new LinkedHashSet<>();
        licences.add(Credits.OPEN_GOVERNMENT);
        for (Comparison row : profile.rows()) {
            for (String id : row.indicator().sources()) {
                catalogue.source(id).ifPresent(source -> {
                    publishers.add(source.publisher());
                    retrieved.add(source.retrieved());
                    String attribution = source.attribution();
                    if (!attribution.isBlank() && !attribution.contains("Open Government Licence v3.0")) {
                        licences.add(attribution.endsWith(".") ? attribution : attribution + ".");
                    }
                });
            }
        }
        return new Credits(
                note(profile) + " "
                        + TEXTS.of("credits.publishers", String.join("; ", publishers) + retrieved(retrieved) + "."),
                List.copyOf(licences),
                TEXTS.of("credits.version", version.label()));
    }

    /** The days between which the figures were copied from their publishers. */
    private static String retrieved(TreeSet<String> dates) {
        return dates.isEmpty() ? "" : Dates.retrieved(dates.first(), dates.last());
    }

    /** The same in short, for under a chart on the screen. */
    public static String brief(Profile profile, Catalogue catalogue) {
        return note(profile) + " "
                + Credits.brief(
                        profile.rows().stream().map(Comparison::indicator).toList(), catalogue) + " "
                + Credits.OPEN_GOVERNMENT;
    }

    /** Whether another area's figure stands in for the benchmark of a profile. */
    static boolean standsIn(Compared compared, String benchmark) {
        return compared.benchmark().areaCode().isPresent()
                && compared.benchmark().hasValue()
                && !compared.benchmark().name().equals(benchmark);
    }

    /** How the columns are to be read. */
    public static String note(Profile profile) {
        boolean standIn =
                profile.rows().stream().anyMatch(row -> standsIn(row.areas().get(0), profile.benchmark()));
        String columns = TEXTS.of("note.rank") + " " + profile.note() + " " + TEXTS.of("note.people") + " "
                + TEXTS.of("note.unit") + " " + TEXTS.of("note.signs");
        return standIn ? columns + " " + TEXTS.of("note.stand-in", profile.benchmark()) : columns;
    }
}
