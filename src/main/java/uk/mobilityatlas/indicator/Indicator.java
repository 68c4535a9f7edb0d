package uk.mobilityatlas.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;

/**
 * One thing that is measured for places.
 *
 * @param id its stable name, such as neet-16-17
 * @param definition one sentence of our own
 * @param decimals how many decimals its figures are published to
 * @param sources ids of its sources, the first one being the main
 * @param officialStatus "accredited official statistics", "official statistics", "official statistics in development" or what it is
 * @param caveat what a careful reader must know; one or two sentences
 * @param periodNote what a period means where the label does not say, such as "average of December to February"; or empty
 * @param periodEnd the month and day, as 02-28, on which a period labelled by a year ends where that is not the year's last; or
 *     empty
 * @param geographies the levels for which it exists
 * @param summed those of the levels at which nothing is published and its areas' figures are their councils' counts, summed
 * @param coverage the nations over which its definition is the same, such as {@code England} or {@code UK}: never rank across more
 * @param except a nation of the coverage whose own areas have no figure of it, since it measures this in its own way; or empty
 * @param intervalBasis where its intervals come from
 * @param intervalReason the reason where there is none, or the method's note
 * @param ageFrom first age of the people it counts, -1 where it does not count people by age
 * @param ageTo last age of the people it counts (120 for "and over"), -1 where it does not count people by age
 * @param overdispersion how much more its counts move from year to year than chance lets them: an intraclass correlation,
 *     0 to 1 ({@code stats.Overdispersion}); 0 where they do not, or nobody has counted twice
 * @param notKnown who counts as not having the attribute only because nothing is known of them, where the true rate lies
 *     between the published one and another published one
 * @param roles what the catalogue proposes it for, and its place among those proposed for the same, from 1
 */
public record Indicator(
        String id,
        Naming naming,
        String definition,
        Unit unit,
        int decimals,
        Polarity polarity,
        Topic topic,
        List<String> sources,
        String officialStatus,
        String caveat,
        String periodNote,
        String periodEnd,
        Set<Geography> geographies,
        Set<Geography> summed,
        String coverage,
        String except,
        IntervalBasis intervalBasis,
        String intervalReason,
        double overdispersion,
        int ageFrom,
        int ageTo,
        NotKnown notKnown,
        Map<Role, Integer> roles) {
    public Indicator {
        sources = List.copyOf(sources);
        geographies = Set.copyOf(geographies);
        summed = Set.copyOf(summed);
        roles = Map.copyOf(roles);
    }

    /** Its name for headings. */
    public String title() {
        return naming.title();
    }

    /** Its name within a sentence. */
    public String phrase() {
        return naming.phrase();
    }

    /** What one of the counted is called in the plural, or empty. */
    public String people() {
        return naming.people();
    }

    /** Whom it counts: young people known to be NEET, adults without qualifications; the people alone where no more is said. */
    public String counted() {
        return naming.counted().isEmpty() ? people() : naming.counted();
    }

    /** Whether its rate has bounds: the not known may be of the one kind or of the other. */
    public boolean isBounded() {
        return notKnown.bounds();
    }

    /** A figure of this indicator as it is written. */
    public String format(double value) {
        return unit.format(value, decimals);
    }

    /** Whether its councils' counts make its rates, so that those of a larger area are the sum of its councils'. */
    public boolean isSummable() {
        return unit.isPercent() && intervalBasis == IntervalBasis.WILSON;
    }

    /** Whether an area's figures are its councils' counts, summed. */
    public boolean isSummedFor(Area area) {
        return area.geographies().stream().anyMatch(summed::contains);
    }

    /** The same indicator with levels at which its councils' counts are summed. */
    public Indicator summedAt(Set<Geography> levels) {
        Set<Geography> all = EnumSet.copyOf(levels);
        // a user's own sets are no level that is listed or drawn
        all.remove(Geography.AREA_SET);
        all.addAll(geographies);
        return copy(unit, decimals, all, levels);
    }

    /** The same indicator counted in another unit, for axes of gaps and distances. */
    public Indicator in(Unit other, int otherDecimals) {
        return copy(other, otherDecimals, geographies, summed);
    }

    private Indicator copy(Unit as, int rounded, Set<Geography> levels, Set<Geography> sums) {
        return new Indicator(
                id,
                naming,
                definition,
                as,
                rounded,
                polarity,
                topic,
                sources,
                officialStatus,
                caveat,
                periodNote,
                periodEnd,
                levels,
                sums,
                coverage,
                except,
                intervalBasis,
                intervalReason,
                overdispersion,
                ageFrom,
                ageTo,
                notKnown,
                roles);
    }
}
