package uk.mobilityatlas.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely, 0 to 1, a difference would be by chance, by the standard errors of either level: the two hardly differ, but
 * only so does a difference stand at a level exactly where that level's interval leaves zero out.
 *
 * @param usual to be held against 0.05
 * @param strict to be held against 0.002
 */
public record PValues(double usual, double strict) {
    /** Of a difference that is no difference. */
    public static final PValues NONE = new PValues(1, 1);

    private static final double USUAL = 0.05;
    private static final double STRICT = 0.002;

    public static PValues of(Difference difference) {
        return new PValues(difference.pValue(Level.USUAL), difference.pValue(Level.STRICT));
    }

    public static PValues of(BoundedDifference difference) {
        return new PValues(difference.pValue(Level.USUAL), difference.pValue(Level.STRICT));
    }

    /**
     * The same as one of a family of tests, adjusted so that the false-discovery rate is controlled at either level.
     *
     * @param others the other tests of the family, in any order
     */
    public PValues among(List<PValues> others) {
        List<PValues> all = new ArrayList<>(others);
        all.add(0, this);
        return new PValues(
                FalseDiscovery.adjusted(all.stream().mapToDouble(PValues::usual).toArray())[0],
                FalseDiscovery.adjusted(
                        all.stream().mapToDouble(PValues::strict).toArray())[0]);
    }

    /** Whether a difference is claimed. */
    public boolean claimed() {
        return usual <= USUAL;
    }

    /** Whether a difference is claimed at the stricter level too. */
    public boolean clear() {
        return claimed() && strict <= STRICT;
    }
}
