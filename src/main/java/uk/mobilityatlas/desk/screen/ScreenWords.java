package uk.mobilityatlas.desk.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;

/** The words over and under a picture of a reading. */
public final class ScreenWords {
    private static final Texts TEXTS = Texts.beside(ScreenWords.class);

    private ScreenWords() {}

    /**
     * The caption of a reading.
     *
     * @param map whether a map is shown, which asks for a licence line of its own
     */
    public static Caption of(Reading reading, boolean map) {
        String headline = reading.figures()
                .map(found -> Headline.of(found.comparison()))
                .orElseGet(() ->
                        TEXTS.of("headline.no-figures", reading.indicator().title(), Names.areas(reading.geography())));
        return new Caption(
                headline,
                reading.figures()
                        .map(found -> Headline.brief(found.comparison()))
                        .orElse(headline),
                subtitle(reading, reading.periodLabel()),
                subtitle(reading, FigureText.titled(reading.indicator()), reading.periodLabel()),
                sources(reading.indicator(), reading.answers().catalogue(), map));
    }

    /** Publishers with their publications, and the sentences that licences ask for; the data version stands beside. */
    private static String sources(Indicator indicator, Catalogue catalogue, boolean map) {
        Map<String, List<String>> publications = new LinkedHashMap<>();
        Set<String> licences = new LinkedHashSet<>();
        licences.add(Credits.OPEN_GOVERNMENT);
        for (String id : indicator.sources()) {
            catalogue.source(id).ifPresent(source -> {
                publications
                        .computeIfAbsent(source.publisher(), p -> new ArrayList<>())
                        .add(source.dataset());
                if (!source.attribution().isBlank()) {
                    licences.add(source.attribution());
                }
            });
        }
        if (map) {
            licences.add(Credits.BOUNDARIES);
        }
        List<String> named = new ArrayList<>();
        publications.forEach((publisher, titles) -> named.add(publisher + ", " + String.join(" and ", titles)));
        return TEXTS.of("source.source", String.join("; ", named)) + " " + String.join(" ", licences);
    }

    /** What must stand under the reading's picture on paper. */
    public static Credits credits(Reading reading, boolean map) {
        return credits(reading, reading.periodLabel(), map);
    }

    /** The same under a picture without a map of other periods, such as the years of a trend. */
    public static Credits credits(Reading reading, String periods) {
        return credits(reading, periods, false);
    }

    private static Credits credits(Reading reading, String periods, boolean map) {
        return Credits.of(
                        List.of(reading.indicator()),
                        periods,
                        reading.answers().catalogue(),
                        reading.answers().version(),
                        map)
                .withTypes(reading.selection().kindsOfPlace());
    }

    /** What is measured, where and in which periods, as a whole sentence has it. */
    public static String subtitle(Reading reading, String periods) {
        return subtitle(reading, plain(reading.indicator().definition()), periods);
    }

    private static String subtitle(Reading reading, String measure, String periods) {
        Indicator indicator = reading.indicator();
        List<String> parts = new ArrayList<>();
        parts.add(measure);
        if (!indicator.coverage().isBlank()) {
            parts.add(indicator.coverage());
        }
        if (!periods.isEmpty()) {
            parts.add(periods);
        }
        String note = reading.geographyNote();
        return String.join(", ", parts) + (note.isEmpty() ? "" : ". " + note);
    }

    /** The definition without its first words, which say only that it is a share. */
    private static String plain(String definition) {
        String words = Wording.open(definition);
        String lead = TEXTS.of("definition.lead");
        return words.startsWith(lead) ? Names.sentence(words.substring(lead.length())) : words;
    }
}
