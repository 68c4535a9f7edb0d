package uk.mobilityatlas.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Bounds;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;

/**
 * One area of a comparison beside its benchmark.
 *
 * @param observation its row; null where the publication has none
 * @param estimate its figure with intervals; null where it has none
 * @param bounds what the not known leave; null for an indicator without bounds or where they are missing
 * @param difference its figure less the benchmark's, with interval; for bounds of the known rates. Null without interval
 * @param people the gap in people; null where it cannot be worked out
 * @param peopleReason why there is no gap in people; or empty
 * @param missing why it has no figure, in a sentence; or empty
 */
public record Compared(
        Area area,
        @Nullable Observation observation,
        @Nullable Estimate estimate,
        @Nullable Bounds bounds,
        BenchmarkValue benchmark,
        Verdict verdict,
        @Nullable Difference difference,
        @Nullable PeopleGap people,
        String peopleReason,
        String missing) {
    /** The area's name as a sentence has it. */
    public String name() {
        return Names.of(area);
    }

    public Optional<Double> value() {
        return Optional.ofNullable(observation).map(Observation::value);
    }

    Compared with(Verdict other) {
        return new Compared(
                area, observation, estimate, bounds, benchmark, other, difference, people, peopleReason, missing);
    }
}
