package uk.mobilityatlas.graphic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.indicator.Source;

/**
 * What must be printed under a picture: source and period, licences, the map's copyright, the data version.
 *
 * @param source publisher, dataset, when it was retrieved, and period, in sentences
 * @param licences the sentences that licences ask for
 * @param version which data pack it is
 */
public record Credits(String source, List<String> licences, String version) {
    private static final Texts TEXTS = Texts.beside(Credits.class);

    /** What the Open Government Licence asks for. */
    public static final String OPEN_GOVERNMENT = TEXTS.of("licence.open-government");

    /** What the licence of the boundaries asks for. */
    public static final String BOUNDARIES = TEXTS.of("licence.boundaries");

    private static final int NAMED = 3;

    public Credits {
        licences = List.copyOf(licences);
    }

    /** The credits of a picture of some indicators; on a map also those of the boundaries. */
    public static Credits of(
            List<Indicator> indicators, String period, Catalogue catalogue, PackVersion version, boolean map) {
        Set<String> publications = new LinkedHashSet<>();
        Set<String> licences = new LinkedHashSet<>();
        licences.add(OPEN_GOVERNMENT);
        Set<String> notes = new LinkedHashSet<>();
        for (Indicator indicator : indicators) {
            for (String id : indicator.sources()) {
                Source source = catalogue.source(id).orElseThrow();
                publications.add(source.publisher() + ", " + source.dataset() + Dates.retrieved(source.retrieved()));
                if (!source.attribution().isBlank() && !source.attribution().contains("Open Government Licence v3.0")) {
                    licences.add(sentence(source.attribution()));
                }
            }
            if (!indicator.periodNote().isBlank()) {
                notes.add(Wording.open(indicator.periodNote()));
            }
        }
        if (map) {
            licences.add(BOUNDARIES);
        }
        String when = period.isEmpty()
                ? ""
                : " "
                        + TEXTS.of(
                                "credits.period",
                                sentence(period + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")")));
        String source = publications.isEmpty()
                ? ""
                : TEXTS.of("credits.sources", publications.size(), sentence(String.join("; ", publications))) + when;
        return new Credits(source, new ArrayList<>(licences), TEXTS.of("credits.version", version.label()));
    }

    /** The publishers of most of many indicators, and how many others there are: for a screen, where each is named with its indicator. */
    public static String brief(List<Indicator> indicators, Catalogue catalogue) {
        Map<String, Long> counts = new LinkedHashMap<>();
        indicators.stream()
                .flatMap(indicator -> indicator.sources().stream().limit(1))
                .flatMap(id -> catalogue.source(id).stream())
                .forEach(source -> counts.merge(source.publisher(), 1L, Long::sum));
        List<String> publishers = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        int others = publishers.size() - NAMED;
        String named = String.join("; ", publishers.subList(0, Math.min(NAMED, publishers.size())));
        return others > 0 ? TEXTS.of("credits.more", named, others) : TEXTS.of("credits.publishers", named + ".");
    }

    /** These credits, and what the sources of these kinds of place ask for. */
    public Credits withTypes(Set<PlaceType> types) {
        Set<String> all = new LinkedHashSet<>(licences);
        if (types.contains(PlaceType.RURAL)) {
            all.add(TEXTS.of("licence.rural"));
        }
        if (types.contains(PlaceType.POST_INDUSTRIAL) || types.contains(PlaceType.CITY)) {
            all.add(TEXTS.of("licence.classification"));
        }
        return new Credits(source, List.copyOf(all), version);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** With one more sentence that a licence asks for. */
    public Credits and(String licence) {
        List<String> more = new ArrayList<>(licences);
        more.add(licence);
        return new Credits(source, more, version);
    }

    /** Everything in one running text. */
    public String text() {
        return (source + " " + String.join(" ", licences) + " " + version).strip();
    }
}
