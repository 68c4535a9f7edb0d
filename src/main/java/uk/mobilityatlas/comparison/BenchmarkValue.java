package uk.mobilityatlas.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Estimate;

/**
 * What one area is held against, resolved: its name and its figure, or why there is none.
 *
 * @param name the name in a sentence: England, the North West, coastal councils together
 * @param owner what owns the compared figure in "is above …": England’s, coastal councils’
 * @param area the area that the figure belongs to, null for a group
 * @param value the figure in the indicator's unit, null where there is none
 * @param estimate the figure with its interval, null where it has none
 * @param bounds what the not known leave, null for an indicator without bounds or where they are missing
 * @param basis how the figure was come by
 * @param members of how many areas a group's figure is made, 0 for a published figure
 * @param note a sentence about the figure, or the reason why there is none; or empty
 */
public record BenchmarkValue(
        String name,
        String owner,
        @Nullable AreaCode area,
        @Nullable Double value,
        @Nullable Estimate estimate,
        @Nullable Range bounds,
        Basis basis,
        int members,
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
        NONE
    }

    static BenchmarkValue missing(String name, String reason) {
        return new BenchmarkValue(name, Names.possessive(name), null, null, null, null, Basis.NONE, 0, reason);
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
