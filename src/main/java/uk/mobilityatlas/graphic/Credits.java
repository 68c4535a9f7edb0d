package uk.mobilityatlas.graphic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.wording.Dates;
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
    public static final String OPEN_GOVERNMENT =
            "Contains public sector information licensed under the Open Government Licence v3.0.";
    public static final String BOUNDARIES = "Contains OS data \u00a9 Crown copyright and database right 2025.";

    private static final int NAMED = 3;
    private static final String RURAL =
            "Rural places of Scotland and Northern Ireland by mySociety\u2019s shares, CC BY 4.0.";
    private static final String CLASSIFICATION =
            "Post-industrial places and cities by the area classification of 2011, carried by Mapping Museums, CC BY 4.0.";

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
                notes.add(indicator.periodNote().replaceAll("\\.$", ""));
            }
        }
        if (map) {
            licences.add(BOUNDARIES);
        }
        String when = period.isEmpty()
                ? ""
                : " Period: " + sentence(period + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")"));
        String source = publications.isEmpty()
                ? ""
                : (publications.size() == 1 ? "Source: " : "Sources: ")
                        + sentence(String.join("; ", publications))
                        + when;
        return new Credits(source, new ArrayList<>(licences), "Mobility Atlas, data of " + version.label() + ".");
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
        return "Sources: " + String.join("; ", publishers.subList(0, Math.min(NAMED, publishers.size())))
                + (others > 0 ? "; and " + others + " more, each named with its indicator." : ".");
    }

    /** These credits, and what the sources of these kinds of place ask for. */
    public Credits withTypes(Set<PlaceType> types) {
        Set<String> all = new LinkedHashSet<>(licences);
        if (types.contains(PlaceType.RURAL)) {
            all.add(RURAL);
        }
        if (types.contains(PlaceType.POST_INDUSTRIAL) || types.contains(PlaceType.CITY)) {
            all.add(CLASSIFICATION);
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
