package uk.mobilityatlas.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.RankInterval;
import uk.mobilityatlas.stats.Reliability;

/**
 * One area of a comparison beside its benchmark.
 *
 * @param observation its row; null where the publication has none
 * @param estimate its figure with intervals; null where it has none
 * @param bounds what the not known leave; null for an indicator without bounds or where they are missing
 * @param difference its figure less the benchmark's, with interval, for rates in percentage points; for bounds of the
 *     known rates. Null without interval
 * @param people the gap in people; null where it cannot be worked out
 * @param peopleRange the gap in people counting the not known on both sides; null for an indicator without bounds
 * @param peopleReason why there is no gap in people; or empty
 * @param missing why it has no figure, in a sentence; or empty
 * @param depth its rank and trend; null where they were not asked for
 */
public record Compared(
        Area area,
        @Nullable Observation observation,
        @Nullable Estimate estimate,
        @Nullable Range bounds,
        BenchmarkValue benchmark,
        Verdict verdict,
        @Nullable Difference difference,
        @Nullable PeopleGap people,
        @Nullable PeopleRange peopleRange,
        String peopleReason,
        String missing,
        Reliability reliability,
        @Nullable Depth depth) {
    /**
     * What takes longer to find out.
     *
     * @param rank its rank among all areas of the level, with its interval; null where it is not ranked
     * @param possibleRank the places that it could have whatever the not known do; null without bounds
     * @param rankReason why it has no rank; or empty
     * @param rankOrder which end 1 is
     * @param movement how far its figure moves from one year to the next, in the middle of its years, in its unit; empty
     *     where there are too few
     * @param trend its trend over the years
     */
    public record Depth(
            @Nullable RankInterval rank,
            @Nullable RankInterval possibleRank,
            String rankReason,
            String rankOrder,
            AreaTrend trend,
            OptionalDouble movement) {}

    /** The area's name as a sentence has it. */
    public String name() {
        return Names.of(area);
    }

    /** Its figure in the indicator’s unit; empty where it is missing. */
    public Optional<Double> value() {
        return Optional.ofNullable(observation).map(Observation::value);
    }

    /** Its rank; empty where it has none or none was asked for. */
    public Optional<RankInterval> rank() {
        return Optional.ofNullable(depth).map(Depth::rank);
    }

    /** Its trend; empty where none was asked for. */
    public Optional<AreaTrend> trend() {
        return Optional.ofNullable(depth).map(Depth::trend);
    }

    /**
     * The gap in people as far as the verdict supports one: where a difference is claimed that of the known with its interval; where bounds cannot tell
     * the two apart, the range that the not known leave; empty where none is worked out.
     */
    public Optional<String> gap() {
        boolean open = verdict.outcome() == Outcome.CANNOT_TELL;
        if (people == null || !verdict.differs() && !open) {
            return Optional.empty();
        }
        return Optional.of(open && peopleRange != null ? peopleRange.words() : people.withInterval());
    }

    Compared with(Verdict other) {
        return with(other, depth);
    }

    Compared with(Depth found) {
        return with(verdict, found);
    }

    private Compared with(Verdict judged, @Nullable Depth found) {
        return new Compared(
                area,
                observation,
                estimate,
                bounds,
                benchmark,
                judged,
                difference,
                people,
                peopleRange,
                peopleReason,
                missing,
                reliability,
                found);
    }

    /**
     * Whether what is drawn of the figure leaves the benchmark's out: its bounds theirs, or the difference's interval by
     * itself zero. Where the verdict is similar nevertheless, a reader should hear that chance may have made the gap.
     */
    public boolean apart() {
        Range other = benchmark.bounds();
        if (bounds != null && other != null) {
            return bounds.certainlyAbove(other) || bounds.certainlyBelow(other);
        }
        return difference != null && difference.differs(Level.USUAL);
    }
}
