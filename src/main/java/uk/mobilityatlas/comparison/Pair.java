package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.stats.BoundedDifference;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.PValues;

/**
 * Two of the compared areas beside each other.
 *
 * @param difference the first one's figure less the other one's, with its own interval; of rates with bounds that of the
 *     known rates; null where either has none
 * @param bounds what the not known leave of that difference, with chance; null for an indicator without bounds
 * @param direction where the first one lies, where that can be claimed
 * @param clear whether the difference stands at 99.8% too
 * @param tested whether there was anything to tell them apart by
 */
public record Pair(
        Compared one,
        Compared other,
        @Nullable Difference difference,
        @Nullable BoundedDifference bounds,
        Direction direction,
        boolean clear,
        boolean tested) {
    /** So few pairs are each tested alone. */
    private static final int TESTED_ALONE = 12;

    /** Every two of the areas, in their order; of many, a difference is claimed only where it stands among all of them. */
    static List<Pair> all(List<Compared> compared, Figures figures) {
        List<Compared[]> twos = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            for (int j = i + 1; j < compared.size(); j++) {
                twos.add(new Compared[] {compared.get(i), compared.get(j)});
            }
        }
        List<Finding> findings =
                twos.stream().map(two -> finding(two[0], two[1], figures)).toList();
        List<PValues> chances =
                findings.stream().filter(Finding::tested).map(Finding::chance).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < twos.size(); i++) {
            pairs.add(of(twos.get(i)[0], twos.get(i)[1], findings.get(i), chances, figures));
        }
        return pairs;
    }

    /** Whether so many pairs are tested at once that the false-discovery rate over them is controlled. */
    public static boolean areControlled(List<Pair> pairs) {
        return areControlled(pairs.stream().filter(Pair::tested).count());
    }

    private static boolean areControlled(long tested) {
        return tested > TESTED_ALONE;
    }

    private static Finding finding(Compared one, Compared other, Figures figures) {
        Optional<Double> here = one.value();
        Optional<Double> there = other.value();
        if (figures.indicator().intervalBasis() == IntervalBasis.FULL_COUNT && here.isPresent() && there.isPresent()) {
            return VerdictRule.counted(here.get(), there.get(), figures.indicator());
        }
        if (figures.bounded()) {
            return bounds(one, other, figures).map(Finding::of).orElse(Finding.unsaid(Outcome.NOT_TESTED));
        }
        @Nullable Difference difference = difference(one, other);
        return difference == null
                ? Finding.unsaid(Outcome.NOT_TESTED)
                : Finding.of(difference, Verdict.Test.DIFFERENCE);
    }

    private static Optional<BoundedDifference> bounds(Compared one, Compared other, Figures figures) {
        return figures.boundedEstimate(one.area().code())
                .flatMap(own ->
                        figures.boundedEstimate(other.area().code()).map(its -> BoundedDifference.between(own, its)));
    }

    private static Pair of(Compared one, Compared other, Finding finding, List<PValues> all, Figures figures) {
        List<PValues> others = new ArrayList<>();
        if (finding.tested() && areControlled(all.size())) {
            others.addAll(all);
            others.remove(finding.chance());
        }
        Verdict verdict = finding.among(others, Polarity.NO_JUDGEMENT, figures.spread());
        return new Pair(
                one,
                other,
                difference(one, other),
                figures.bounded() ? bounds(one, other, figures).orElse(null) : null,
                verdict.direction(),
                verdict.clear(),
                finding.unsaid() == null);
    }

    private static @Nullable Difference difference(Compared one, Compared other) {
        @Nullable Estimate a = one.estimate();
        @Nullable Estimate b = other.estimate();
        return a == null || b == null ? null : Difference.between(a, b);
    }

    /** The same pair of areas, of which more is known by now. */
    Pair among(Map<AreaCode, Compared> known) {
        return new Pair(
                known.getOrDefault(one.area().code(), one),
                known.getOrDefault(other.area().code(), other),
                difference,
                bounds,
                direction,
                clear,
                tested);
    }
}
