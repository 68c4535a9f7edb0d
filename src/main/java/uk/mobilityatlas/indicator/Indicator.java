package uk.mobilityatlas.indicator;

import java.util.List;
import java.util.Set;
import uk.mobilityatlas.area.Geography;

/**
 * One thing that is measured for places.
 *
 * @param id its stable name, such as neet-16-17
 * @param title its name for headings, such as "NEET, age 16-17"
 * @param phrase its name within a sentence, such as "NEET rate" or "economic inactivity"
 * @param definition one sentence of our own
 * @param decimals how many decimals its figures are published to
 * @param sources ids of its sources, the first one being the main
 * @param officialStatus "accredited official statistics", "official statistics", "official statistics in development" or what it is
 * @param caveat what a careful reader must know; one or two sentences
 * @param periodNote what a period means where the label does not say, such as "average of December to February"; or empty
 * @param geographies the levels for which it exists
 * @param coverage the nations over which its definition is the same, such as {@code England} or {@code UK}: never rank across more
 * @param intervalBasis where its intervals come from
 * @param intervalReason the reason where there is none, or the method's note
 * @param ageFrom first age of the people it counts, -1 where it does not count people by age
 * @param ageTo last age of the people it counts (120 for "and over"), -1 where it does not count people by age
 * @param people what one of the counted is called in the plural ("young people", "adults", "households"), or empty
 */
public record Indicator(
        String id,
        String title,
        String phrase,
        String definition,
        Unit unit,
        int decimals,
        Polarity polarity,
        Topic topic,
        List<String> sources,
        String officialStatus,
        String caveat,
        String periodNote,
        Set<Geography> geographies,
        String coverage,
        IntervalBasis intervalBasis,
        String intervalReason,
        int ageFrom,
        int ageTo,
        String people) {
    public Indicator {
        sources = List.copyOf(sources);
        geographies = Set.copyOf(geographies);
    }

    /** A figure of this indicator as it is written. */
    public String format(double value) {
        return unit.format(value, decimals);
    }
}
