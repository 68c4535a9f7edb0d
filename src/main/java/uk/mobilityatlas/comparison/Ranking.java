package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.stats.Bounds;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.RankInterval;
import uk.mobilityatlas.stats.RankIntervals;

/**
 * The ranks of all areas of a level, each with its interval; areas without an interval are not ranked. The intervals
 * carry chance alone: for an indicator with bounds they rank the known rates, and {@link #possible} says what the not
 * known could make of them.
 */
public final class Ranking {
    /** Fewer areas make no order worth stating. */
    private static final int FEWEST = 3;

    private final Map<AreaCode, RankInterval> ranks = new HashMap<>();
    private final Map<AreaCode, RankInterval> possible = new HashMap<>();
    private final boolean highestFirst;

    private Ranking(boolean highestFirst) {
        this.highestFirst = highestFirst;
    }

    /** Ranks areas of one level; the simulation takes a fraction of a second, so not on the window's thread. */
    public static Ranking of(Figures figures, List<Area> level) {
        Polarity polarity = figures.indicator().polarity();
        Ranking ranking = new Ranking(polarity != Polarity.LOW_IS_GOOD);
        List<AreaCode> codes = level.stream()
                .map(Area::code)
                .filter(code -> figures.estimate(code).isPresent())
                .toList();
        if (codes.size() < FEWEST) {
            return ranking;
        }
        List<Estimate> estimates =
                codes.stream().map(code -> figures.estimate(code).orElseThrow()).toList();
        RankInterval[] found = RankIntervals.simulate(
                estimates.stream().mapToDouble(Estimate::value).toArray(),
                estimates.stream().mapToDouble(Estimate::standardError).toArray(),
                ranking.highestFirst);
        for (int i = 0; i < found.length; i++) {
            ranking.ranks.put(codes.get(i), found[i]);
        }
        if (figures.bounded()) {
            ranking.bound(codes, figures);
        }
        return ranking;
    }

    /** Ranks one area among all of its level; the others stay unranked here. */
    static Ranking ofOne(Figures figures, List<Area> level, AreaCode area) {
        Ranking ranking = new Ranking(figures.indicator().polarity() != Polarity.LOW_IS_GOOD);
        List<AreaCode> codes = new ArrayList<>();
        List<Estimate> estimates = new ArrayList<>();
        for (Area one : level) {
            figures.estimate(one.code()).ifPresent(estimate -> {
                codes.add(one.code());
                estimates.add(estimate);
            });
        }
        int at = codes.indexOf(area);
        if (at < 0 || codes.size() < FEWEST) {
            return ranking;
        }
        ranking.ranks.put(
                area,
                RankIntervals.simulate(
                        estimates.stream().mapToDouble(Estimate::value).toArray(),
                        estimates.stream().mapToDouble(Estimate::standardError).toArray(),
                        ranking.highestFirst,
                        at));
        return ranking;
    }

    private void bound(List<AreaCode> codes, Figures figures) {
        if (!codes.stream().allMatch(code -> figures.bounds(code).isPresent())) {
            return;
        }
        for (AreaCode code : codes) {
            Bounds own = figures.bounds(code).orElseThrow();
            int above = 0;
            int below = 0;
            for (AreaCode other : codes) {
                Bounds its = figures.bounds(other).orElseThrow();
                above += its.certainlyAbove(own) ? 1 : 0;
                below += its.certainlyBelow(own) ? 1 : 0;
            }
            int before = highestFirst ? above : below;
            int after = highestFirst ? below : above;
            RankInterval known = ranks.get(code);
            possible.put(code, new RankInterval(known.rank(), 1 + before, codes.size() - after, codes.size()));
        }
    }

    public Optional<RankInterval> of(AreaCode area) {
        return Optional.ofNullable(ranks.get(area));
    }

    /** The places that an area could have whatever the not known do; empty for an indicator without bounds. */
    public Optional<RankInterval> possible(AreaCode area) {
        return Optional.ofNullable(possible.get(area));
    }

    /** How many areas are ranked. */
    public int size() {
        return ranks.size();
    }

    /** What rank 1 is: "1 = lowest", "1 = highest". */
    public String order() {
        return Words.of(highestFirst ? "rank.highest" : "rank.lowest");
    }

    /** A rank as it is written, never bare: 146–151 of 151. */
    public static String words(RankInterval rank) {
        return rank.low() == rank.high()
                ? Words.of("rank.one", rank.low(), rank.of())
                : Words.of("rank.range", rank.low(), rank.high(), rank.of());
    }

    /** Why an area of the level is not ranked, or has no rank at all. */
    public String reason() {
        return Words.of(ranks.isEmpty() ? "rank.none" : "rank.not-this");
    }
}
