package uk.mobilityatlas.desk;

import java.util.LinkedHashSet;
import java.util.Set;
import uk.mobilityatlas.comparison.Headline;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;

/** The words over and under a picture of a reading. */
public final class ScreenWords {
    private final Catalogue catalogue;
    private final PackVersion version;

    public ScreenWords(Catalogue catalogue, PackVersion version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * The caption of a reading.
     *
     * @param map whether a map is shown, which asks for a licence line of its own
     */
    public Caption of(Reading reading, boolean map) {
        String headline = reading.figures()
                .map(found -> Headline.of(found.comparison()))
                .orElseGet(() -> Strings.text(
                        "headline.no-figures",
                        reading.indicator().title(),
                        Strings.text("geography.in." + reading.geography().id())));
        return new Caption(headline, subtitle(reading), sources(reading.indicator(), map));
    }

    private static String subtitle(Reading reading) {
        Indicator indicator = reading.indicator();
        StringBuilder words = new StringBuilder(stripped(indicator.definition()));
        if (!indicator.coverage().isBlank()) {
            words.append(". ").append(indicator.coverage());
        }
        if (!reading.periodLabel().isEmpty()) {
            words.append(indicator.coverage().isBlank() ? ". " : ", ").append(reading.periodLabel());
        }
        if (!indicator.periodNote().isBlank()) {
            words.append(" (").append(stripped(indicator.periodNote())).append(")");
        }
        if (!reading.geographyNote().isEmpty()) {
            words.append(". ").append(reading.geographyNote());
        }
        return words.toString();
    }

    private String sources(Indicator indicator, boolean map) {
        StringBuilder words = new StringBuilder(Strings.text("source.source"));
        Set<String> attributions = new LinkedHashSet<>();
        String join = " ";
        for (String id : indicator.sources()) {
            var source = catalogue.source(id).orElse(null);
            if (source != null) {
                words.append(join).append(source.publisher()).append(", ").append(source.dataset());
                attributions.add(source.attribution());
                join = "; ";
            }
        }
        words.append(". ");
        attributions.forEach(line -> words.append(line).append(' '));
        if (map) {
            words.append(Strings.text("source.boundaries")).append(' ');
        }
        return words.append(Strings.text("source.pack", version.label())).toString();
    }

    private static String stripped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
