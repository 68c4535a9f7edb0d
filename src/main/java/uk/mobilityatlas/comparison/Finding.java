package uk.mobilityatlas.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.stats.BoundedDifference;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.EffectSize;
import uk.mobilityatlas.stats.PValues;

/**
 * What one area's figure beside its benchmark came to, before the area's other tests are looked at.
 *
 * @param test how it was tested; NONE where nothing can be said
 * @param unsaid why nothing can be said; null where something can
 * @param direction on which side the figure lies; NEITHER where the not known could turn it either way
 * @param distance how far from the benchmark it lies, or may lie at the least where the not known leave that open; 0 or more
 * @param chance how likely the difference would be by chance
 */
record Finding(Verdict.Test test, @Nullable Outcome unsaid, Direction direction, double distance, PValues chance) {
    static Finding unsaid(Outcome why) {
        return new Finding(Verdict.Test.NONE, why, Direction.NEITHER, 0, PValues.NONE);
    }

    static Finding of(Difference difference, Verdict.Test test) {
        return new Finding(
                test, null, Direction.of(difference.value()), Math.abs(difference.value()), PValues.of(difference));
    }

    static Finding of(BoundedDifference difference) {
        Direction direction =
                !difference.apart() ? Direction.NEITHER : difference.lower() > 0 ? Direction.ABOVE : Direction.BELOW;
        double distance = difference.apart() ? Math.min(Math.abs(difference.lower()), Math.abs(difference.upper())) : 0;
        return new Finding(Verdict.Test.BOUNDS, null, direction, distance, PValues.of(difference));
    }

    /** Of two full counts, which differ or do not. */
    static Finding counted(double difference) {
        return new Finding(Verdict.Test.FULL_COUNT, null, Direction.of(difference), Math.abs(difference), PValues.NONE);
    }

    boolean tested() {
        return test.byChance();
    }

    /**
     * The verdict when the area's other tests are looked at too.
     *
     * @param spread the standard deviation between areas, in the unit of the figure
     */
    Verdict among(List<PValues> others, Polarity polarity, double spread) {
        if (unsaid != null) {
            return Verdict.none(unsaid);
        }
        EffectSize size = EffectSize.of(distance, spread);
        if (!tested()) {
            return Verdict.counted(direction, size);
        }
        PValues adjusted = chance.among(others);
        boolean notKnown = test == Verdict.Test.BOUNDS && direction == Direction.NEITHER;
        return Verdict.of(
                adjusted.claimed() ? direction : Direction.NEITHER,
                adjusted.clear(),
                test,
                polarity,
                notKnown ? Outcome.CANNOT_TELL : Outcome.SIMILAR,
                others.size() + 1,
                size);
    }
}
