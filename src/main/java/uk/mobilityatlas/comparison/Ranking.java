package uk.mobilityatlas.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.RankInterval;
import uk.mobilityatlas.stats.RankIntervals;
import uk.mobilityatlas.stats.Shrinkage;

/**
 * The ranks of all areas of a level, each with its interval; areas without an interval are not ranked. The intervals
 * carry chance alone: for an indicator with bounds they rank the known rates, and {@link #possible} says what the not
 * known could make of them.
 */
public final class Ranking {
    private static final Texts TEXTS = Texts.beside(Ranking.class);

    /** Fewer areas make no order worth stating. */
    private static final int FEWEST = 3;

    private final Figures figures;
    private final List<AreaCode> codes;
    private final boolean highestFirst;
    private final int unpublished;
    private final @Nullable RankIntervals intervals;
    private final Map<AreaCode, RankInterval> ranks = new HashMap<>();

    private Ranking(Figures figures, List<AreaCode> codes, int unpublished) {
        this.figures = figures;
        this.codes = codes;
        this.unpublished = unpublished;
        highestFirst = figures.indicator().polarity() != Polarity.LOW_IS_GOOD;
        List<Estimate> estimates =
                codes.stream().map(code -> figures.estimate(code).orElseThrow()).toList();
        intervals = codes.isEmpty()
                ? null
                : new RankIntervals(
                        estimates.stream().mapToDouble(Estimate::value).toArray(),
                        estimates.stream().mapToDouble(Estimate::standardError).toArray(),
                        highestFirst);
    }

    /** Ranks areas of one level; that takes a fraction of a second, so not on the window's thread. */
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
        int unpublished = (int) level.stream()
                .flatMap(area -> figures.of(area.code()).stream())
                .filter(o -> o.status() == Status.UNRELIABLE)
                .count();
        return new Ranking(figures, codes.size() < FEWEST ? List.of() : codes, unpublished);
    }

    /** Finds the rank of every area, so that each can be asked for on the window's thread. */
    public void all() {
        codes.forEach(this::of);
    }

    /**
     * An area’s rank with its 95% interval; empty for one without an interval, or of another level. Areas whose figures were
     * too unreliable to publish count: an area may stand as many places further on as they are, unless they
     * probably lie after it, and none is called first where they probably lie before it.
     */
    public synchronized Optional<RankInterval> of(AreaCode area) {
        int at = codes.indexOf(area);
        if (at >= 0 && intervals != null && !ranks.containsKey(area)) {
            RankInterval published = intervals.of(at);
            boolean before = !probablyLower() || !highestFirst;
            int probably = unpublished > 0 && probablyLower() && !highestFirst ? 1 : 0;
            ranks.put(
                    area,
                    new RankInterval(
                            published.rank() + probably,
                            published.low() + probably,
                            published.high() + (before ? unpublished : 0),
                            published.of() + unpublished));
        }
        return Optional.ofNullable(ranks.get(area));
    }

    /** A share that is too rare to be measured is low; of a sum of money nothing follows. */
    private boolean probablyLower() {
        return figures.indicator().unit().isPercent();
    }

    /** How many areas of the level have figures that were too unreliable to publish. */
    public int unpublished() {
        return unpublished;
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
            return new RankInterval(known.rank(), 1 + before, known.of() - after, known.of());
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

    /** What rank 1 is: "1 = lowest", "1 = highest"; and how many are missing, and where they probably lie. */
    public String order() {
        String order = TEXTS.of(highestFirst ? "rank.highest" : "rank.lowest");
        return unpublished == 0 || codes.isEmpty()
                ? order
                : TEXTS.of("rank.unpublished", order, unpublished, TEXTS.of("rank.where." + where()));
    }

    private String where() {
        return !probablyLower() ? "unknown" : highestFirst ? "after" : "before";
    }

    /** What the intervals take the true values to be before a figure is looked at, in a sentence; empty without ranks. */
    public String prior() {
        if (intervals == null) {
            return "";
        }
        Shrinkage believed = intervals.believed();
        Indicator indicator = figures.indicator();
        return TEXTS.of(
                "rank.prior", indicator.format(believed.mean()), Wording.spread(indicator, believed.deviation()));
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
