package uk.mobilityatlas.stats;

import java.util.List;

/**
 * Values put into classes, lowest first. A value on a limit belongs to the class above it, so equal values are never
 * split over two classes.
 *
 * @param method how the limits were found
 * @param classes the classes, one after another without gaps; none when there were no values
 */
public record Classification(ClassMethod method, List<ClassBreak> classes) {
    public Classification {
        classes = List.copyOf(classes);
    }

    /** How many classes there are. */
    public int size() {
        return classes.size();
    }

    public boolean isEmpty() {
        return classes.isEmpty();
    }

    /** How many values were classified. */
    public int count() {
        return classes.stream().mapToInt(ClassBreak::count).sum();
    }

    /**
     * The class of a value, 0 for the lowest; a value beyond the outer limits belongs to the outer class. Without
     * classes there is none: -1.
     *
     * @throws IllegalArgumentException for NaN: a missing figure has no class
     */
    public int classOf(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("A missing value has no class");
        }
        int at = classes.size() - 1;
        while (at > 0 && value < classes.get(at).lower()) {
            at--;
        }
        return at;
    }

    /** The limits, lowest first: one more than there are classes, or none. */
    public double[] limits() {
        if (classes.isEmpty()) {
            return new double[0];
        }
        double[] limits = new double[classes.size() + 1];
        limits[0] = classes.get(0).lower();
        for (int i = 0; i < classes.size(); i++) {
            limits[i + 1] = classes.get(i).upper();
        }
        return limits;
    }
}
