package uk.mobilityatlas.comparison.lens;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Estimates;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Level;

/**
 * One group's figure in one place beside the others' and the whole's, all of the same period. The whole holds the group,
 * so the two are never tested against each other; the group and the others are, where both have intervals.
 *
 * @param group the group's newest figure
 * @param others the others' figure of that period; null where there is none
 * @param whole the whole's figure of that period; null where there is none
 * @param difference the group's less the others', with its interval; null without intervals
 */
public record GroupGap(
        WithinPlace within,
        Period period,
        Observation group,
        @Nullable Observation others,
        @Nullable Observation whole,
        @Nullable Difference difference) {
    private static final Texts TEXTS = Texts.beside(GroupGap.class);

    /** The groups of one area that have a figure, from all of its observations. */
    public static List<GroupGap> of(Collection<Observation> ofArea, List<WithinPlace> groups) {
        return groups.stream().flatMap(w -> of(ofArea, w).stream()).toList();
    }

    private static Optional<GroupGap> of(Collection<Observation> ofArea, WithinPlace within) {
        return ofArea.stream()
                .filter(o -> o.indicator().equals(within.group().id()) && o.hasValue())
                .max(Comparator.comparing(Observation::period))
                .map(group -> {
                    @Nullable Observation others = at(ofArea, within.others(), group.period());
                    return new GroupGap(
                            within,
                            group.period(),
                            group,
                            others,
                            at(ofArea, within.whole(), group.period()),
                            difference(within, group, others));
                });
    }

    private static @Nullable Observation at(
            Collection<Observation> ofArea, Optional<Indicator> indicator, Period period) {
        return indicator
                .flatMap(i -> ofArea.stream()
                        .filter(o -> o.indicator().equals(i.id()) && o.period().equals(period) && o.hasValue())
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable Difference difference(
            WithinPlace within, Observation group, @Nullable Observation others) {
        if (others == null) {
            return null;
        }
        Optional<Estimate> one = Estimates.of(within.group(), group);
        Optional<Estimate> other = Estimates.of(within.others().orElseThrow(), others);
        return one.isPresent() && other.isPresent() ? Difference.between(one.get(), other.get()) : null;
    }

    /** Whether a difference between the group and the others can be claimed. */
    public boolean claimed() {
        return difference != null && difference.differs(Level.USUAL);
    }

    /** What can be said of the group in an area, in a sentence. */
    public String words(Area area) {
        Indicator indicator = within.group();
        String subject =
                Names.possessive(Names.of(area)) + " " + Phrase.of(indicator).of(1);
        String own = indicator.format(group.valueOrThrow());
        Observation beside = others == null ? whole : others;
        if (beside == null) {
            return Names.sentence(TEXTS.of("group-gap.alone", subject, own, Dates.of(period)));
        }
        boolean women = indicator.id().contains("women") || indicator.id().contains("female");
        String who = TEXTS.of(others == null ? "group-gap.whole" : women ? "group-gap.men" : "group-gap.others");
        String other = indicator.format(beside.valueOrThrow());
        Difference tested = difference;
        if (tested == null) {
            return Names.sentence(TEXTS.of(
                    others == null ? "group-gap.in-whole" : "group-gap.untested",
                    subject,
                    own,
                    who,
                    other,
                    Dates.of(period)));
        }
        String side = !claimed() ? "similar" : tested.value() > 0 ? "above" : "below";
        return Names.sentence(TEXTS.of(
                "group-gap." + side,
                subject,
                own,
                who,
                other,
                Dates.of(period),
                Wording.difference(indicator, tested)));
    }

    /** The gap between the group and the others, or the whole where those are not published: −13.2; empty without either. */
    public String gap() {
        Observation beside = others == null ? whole : others;
        return beside == null ? "" : Wording.difference(within.group(), group.valueOrThrow() - beside.valueOrThrow());
    }

    /** The headline over the gaps of an area. */
    public static String headline(Area area, List<GroupGap> gaps) {
        String name = Names.of(area);
        if (gaps.isEmpty()) {
            return Names.sentence(TEXTS.of("group-gap.none", name));
        }
        long tested = gaps.stream().filter(g -> g.difference() != null).count();
        long claimed = gaps.stream().filter(GroupGap::claimed).count();
        if (tested == 0) {
            return Names.sentence(TEXTS.of("group-gap.headline.untested", name, gaps.size()));
        }
        return Names.sentence(TEXTS.of("group-gap.headline", name, claimed, tested, gaps.size() - tested));
    }
}
