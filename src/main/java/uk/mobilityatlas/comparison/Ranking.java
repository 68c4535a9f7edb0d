package uk.mobilityatlas.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.RankInterval;
import uk.mobilityatlas.stats.RankIntervals;

/**
 * The ranks of all areas of a level, each with its interval; areas without an interval are not ranked. The intervals
 * carry chance alone: for an indicator with bounds they rank the known rates, and {@link #possible} says what the not
 * known could make of them.
 */
public final class Ranking {
    private static final Texts TEXTS = Texts.beside(Ranking.class);

    /** Fewer areas make no order worth stating. */
    private static final int FEWEST = 3;

    /** One area alone takes about a tenth of the time of all together. */
    private static final int ONE_BY_ONE = 8;

    private final Figures figures;
    private final List<AreaCode> codes;
    private final double[] values;
    private final double[] errors;
    private final boolean highestFirst;
    private final Map<AreaCode, RankInterval> ranks = new HashMap<>();

    private Ranking(Figures figures, List<AreaCode> codes) {
        this.figures = figures;
        this.codes = codes;
        List<Estimate> estimates =
                codes.stream().map(code -> figures.estimate(code).orElseThrow()).toList();
        values = estimates.stream().mapToDouble(Estimate::value).toArray();
        errors = estimates.stream().mapToDouble(Estimate::standardError).toArray();
        highestFirst = figures.indicator().polarity() != Polarity.LOW_IS_GOOD;
    }

    /** Ranks areas of one level; the simulation takes a fraction of a second, so not on the window's thread. */
    public static Ranking of(Figures figures, List<Area> level) {
        Ranking ranking = whenAsked(figures, level);
        ranking.all();
        return ranking;
    }

    /** The same, but an area is ranked when it is first asked for; not on the window's thread either. */
    static Ranking whenAsked(Figures figures, List<Area> level) {
        List<AreaCode> codes = level.stream()
                .map(Area::code)
                .filter(code -> figures.estimate(code).isPresent())
                .toList();
        return new Ranking(figures, codes.size() < FEWEST ? List.of() : codes);
    }

    /** Finds the rank of every area, so that each can be asked for on the window's thread. */
    public synchronized void all() {
        if (ranks.size() == codes.size()) {
            return;
        }
        RankInterval[] found = RankIntervals.simulate(values, errors, highestFirst);
        for (int i = 0; i < found.length; i++) {
            ranks.put(codes.get(i), found[i]);
        }
    }

    /** An area’s rank with its 95% interval; empty for one without an interval, or of another level. */
    public synchronized Optional<RankInterval> of(AreaCode area) {
        int at = codes.indexOf(area);
        if (at >= 0 && !ranks.containsKey(area)) {
            if (ranks.size() < ONE_BY_ONE) {
                ranks.put(area, RankIntervals.simulate(values, errors, highestFirst, at));
            } else {
                all();
            }
        }
        return Optional.ofNullable(ranks.get(area));
    }

    /** The places that an area could have whatever the not known do; empty for an indicator without bounds. */
    public Optional<RankInterval> possible(AreaCode area) {
        if (!figures.bounded()
                || !codes.stream().allMatch(code -> figures.bounds(code).isPresent())) {
            return Optional.empty();
        }
        return of(area).map(known -> {
            Range own = figures.bounds(area).orElseThrow();
            int above = 0;
            int below = 0;
            for (AreaCode other : codes) {
                Range its = figures.bounds(other).orElseThrow();
                above += its.certainlyAbove(own) ? 1 : 0;
                below += its.certainlyBelow(own) ? 1 : 0;
            }
            int before = highestFirst ? above : below;
            int after = highestFirst ? below : above;
            return new RankInterval(known.rank(), 1 + before, codes.size() - after, codes.size());
        });
    }

    /** Areas of the level of which something is published, by rank; by name where ranks are equal, or last, without one. */
    public List<Area> ordered(List<Area> level) {
        return level.stream()
                .filter(area -> figures.of(area.code()).isPresent())
                .sorted(Comparator.comparingInt(
                                (Area a) -> of(a.code()).map(RankInterval::rank).orElse(Integer.MAX_VALUE))
                        .thenComparing(Area::name))
                .toList();
    }

    /** How many areas are ranked. */
    public int size() {
        return codes.size();
    }

    /** What rank 1 is: "1 = lowest", "1 = highest". */
    public String order() {
        return TEXTS.of(highestFirst ? "rank.highest" : "rank.lowest");
    }

    /** A rank as it is written, never bare: 146–151 of 151. */
    public static String words(RankInterval rank) {
        return rank.low() == rank.high()
                ? TEXTS.of("rank.one", rank.low(), rank.of())
                : TEXTS.of("rank.range", rank.low(), rank.high(), rank.of());
    }

    /** Why an area of the level is not ranked, or has no rank at all. */
    public String reason() {
        return TEXTS.of(codes.isEmpty() ? "rank.none" : "rank.not-this");
    }
}
