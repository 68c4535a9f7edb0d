package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Counts;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.SummedRate;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Estimate;

/**
 * A larger area made of its councils: counts summed, the rate worked out again, and each council's part in the gap to a
 * benchmark. Rates are never averaged.
 *
 * @param sum the rate of the summed counts; null where there are no counts
 * @param successes how many of the base have the attribute, all councils together
 * @param trials the summed base
 * @param gap in people: how many more of the counted there are than at the benchmark's rate; NaN without a benchmark
 * @param parts the councils that have counts
 * @param without the councils that have none
 * @param reason why there is no rate; or empty
 */
public record RollUp(
        Area whole,
        @Nullable SummedRate sum,
        double successes,
        double trials,
        double gap,
        List<Part> parts,
        List<Area> without,
        String reason) {
    private static final Texts TEXTS = Texts.beside(RollUp.class);

    /**
     * One council's part.
     *
     * @param gap how many more of the counted it has than at the benchmark's rate; NaN without a benchmark
     * @param share its part in the whole gap, 1 for all of it; negative where it pulls the other way, NaN where there is no gap
     */
    public record Part(Area area, double successes, double trials, double gap, double share) {}

    /**
     * Sums the counts of a larger area's members.
     *
     * @param benchmark the rate to measure gaps from, in per cent; null for none
     */
    public static RollUp of(Area whole, List<Area> members, Figures figures, @Nullable Double benchmark) {
        List<Area> without = new ArrayList<>();
        List<Area> with = new ArrayList<>();
        for (Area member : members) {
            Optional<Counts> counts = figures.figure(member.code()).flatMap(Counts::orWeighted);
            (counts.isPresent() ? with : without).add(member);
        }
        if (with.isEmpty() || !figures.indicator().unit().isPercent()) {
            String reason = TEXTS.of("group.no-counts", Names.of(whole));
            return new RollUp(whole, null, 0, 0, Double.NaN, List.of(), List.copyOf(members), reason);
        }
        SummedRate sum = SummedRate.of(with, figures);
        double successes = sum.successes();
        double trials = sum.trials();
        double gap = benchmark == null ? Double.NaN : successes - benchmark / 100 * trials;
        List<Part> parts = with.stream()
                .map(area -> part(
                        area,
                        Counts.orWeighted(figures.figure(area.code()).orElseThrow())
                                .orElseThrow(),
                        benchmark,
                        gap))
                .toList();
        return new RollUp(whole, sum, successes, trials, gap, parts, without, "");
    }

    private static Part part(Area area, Counts counts, @Nullable Double benchmark, double whole) {
        double gap = benchmark == null ? Double.NaN : counts.successes() - benchmark / 100 * counts.trials();
        double share = whole == 0 ? Double.NaN : gap / whole;
        return new Part(area, counts.successes(), counts.trials(), gap, share);
    }

    /** The rate in per cent, with its interval; null where there are no counts. */
    public @Nullable Estimate estimate() {
        return sum == null ? null : sum.estimate();
    }

    /** What the not known of all councils leave; null where they do not bear on the rate or are not all published. */
    public @Nullable Range bounds() {
        return sum == null ? null : sum.bounds();
    }

    /** Counts of 3 of 4 councils summed and the rate worked out again. Without Bury. */
    public String coverage() {
        if (!reason.isEmpty()) {
            return reason;
        }
        String text = TEXTS.of("group.summed", parts.size(), parts.size() + without.size());
        return without.isEmpty()
                ? text
                : text
                        + " "
                        + TEXTS.of(
                                "rollup.without",
                                Names.list(without.stream().map(Names::of).toList()));
    }
}
