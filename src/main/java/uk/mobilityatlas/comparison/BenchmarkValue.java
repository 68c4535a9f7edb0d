package uk.mobilityatlas.comparison;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.BoundedEstimate;
import uk.mobilityatlas.stats.Estimate;

/**
 * What one area is held against, resolved: its name and its figure, or why there is none.
 *
 * @param name the name in a sentence: England, the North West, coastal councils together
 * @param owner what owns the compared figure in "is above …": England’s, coastal councils’
 * @param area the area that the figure belongs to, null for a group
 * @param value the figure in the indicator's unit, null where there is none
 * @param estimate the figure with its interval, null where it has none
 * @param upper the upper end of its bounds with its interval, null where it has none
 * @param bounds what the not known leave, null for an indicator without bounds or where they are missing
 * @param basis how the figure was come by
 * @param group the areas of which a group's figure is made, none for a published figure
 * @param note a sentence about the figure, or the reason why there is none; or empty
 */
public record BenchmarkValue(
        String name,
        String owner,
        @Nullable AreaCode area,
        @Nullable Double value,
        @Nullable Estimate estimate,
        @Nullable Estimate upper,
        @Nullable Range bounds,
        Basis basis,
        Set<AreaCode> group,
        String note) {
    private static final Texts TEXTS = Texts.beside(BenchmarkValue.class);

    /** How a benchmark's figure is worked out. Rates are never averaged. */
    public enum Basis {
        /** The publisher's own figure for the area. */
        PUBLISHED,
        /** Counts of the members summed and the rate worked out again. */
        SUMMED,
        /** The figure of the member in the middle, where there are no counts to sum. */
        MEDIAN,
        /** What a partnership sets itself to reach, which is taken as it stands. */
        TARGET,
        /** The area's own figure in an earlier period. */
        OWN_PAST,
        NONE
    }

    static BenchmarkValue missing(String name, String reason) {
        return new BenchmarkValue(
                name, Names.possessive(name), null, null, null, null, null, Basis.NONE, Set.of(), reason);
    }

    public BenchmarkValue {
        group = Set.copyOf(group);
    }

    /** Of how many areas a group's figure is made, 0 for a published figure. */
    public int members() {
        return group.size();
    }

    /**
     * The figure of a rate with bounds, each end with its intervals, or taken as it stands where it has none; up to all where
     * the bounds are missing.
     *
     * @throws IllegalStateException where there is no figure
     */
    BoundedEstimate boundedOrThrow() {
        if (value == null) {
            throw new IllegalStateException("No figure: " + note);
        }
        Range range = bounds == null ? Range.open(value) : bounds;
        return UpperEnd.ordered(
                estimate == null ? Estimate.exact(range.lower()) : estimate,
                upper == null ? Estimate.exact(range.upper()) : upper);
    }

    /** Whether {@link #owner} is a genitive that a noun or a figure may follow: England’s 3.4%. */
    public boolean isOwned() {
        return area != null;
    }

    /** At England’s rate; at the median of coastal councils. */
    public String atRate() {
        return TEXTS.of(isOwned() ? "at-rate" : "at", owner);
    }

    public boolean hasValue() {
        return value != null;
    }

    public Optional<Double> figure() {
        return Optional.ofNullable(value);
    }

    public Optional<AreaCode> areaCode() {
        return Optional.ofNullable(area);
    }
}
