package uk.mobilityatlas.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Class limits for a map. Where there are fewer distinct values than classes, every distinct value is a class; where
 * there are no values there are no classes. Values may be of any unit and in any order; one that is not finite, or fewer
 * classes than one, is an {@link IllegalArgumentException}.
 */
public final class ClassBreaks {
    private ClassBreaks() {}

    /** Classes of as nearly the same number of values as ties allow: the least sum of squared distances from the even share. */
    public static Classification quantile(double[] values, int classes) {
        Distinct distinct = Distinct.of(values);
        double even = (double) values.length / classes;
        return grouped(ClassMethod.QUANTILE, distinct, classes, (from, end) -> {
            double off = distinct.count(from, end) - even;
            return off * off;
        });
    }

    /** Natural breaks: the least sum of squares within the classes, exactly (Fisher 1958, Jenks 1977). */
    public static Classification natural(double[] values, int classes) {
        Distinct distinct = Distinct.of(values);
        return grouped(ClassMethod.NATURAL, distinct, classes, distinct::squares);
    }

    /** Classes of the same width between the lowest and the highest value; some may be empty. */
    public static Classification equal(double[] values, int classes) {
        Distinct distinct = Distinct.of(values);
        if (tooFew(distinct, classes)) {
            return each(ClassMethod.EQUAL, distinct);
        }
        double width = (distinct.highest() - distinct.lowest()) / classes;
        double[] limits = new double[classes + 1];
        for (int i = 0; i < classes; i++) {
            limits[i] = distinct.lowest() + i * width;
        }
        limits[classes] = distinct.highest();
        return counted(ClassMethod.EQUAL, limits, values);
    }

    /**
     * Classes of the same width that lie evenly about a benchmark: an even number has the benchmark as its middle limit,
     * an odd number has it in the middle of the middle class. The width is such that the outer classes begin within
     * reach of nineteen in twenty values, so one outlier does not empty the others; the outer classes take the rest. Where
     * every value is the benchmark's, that value is the one class. The rule is the atlas's own (docs/method/class-breaks.md).
     *
     * @param values finite, in any order; without values there are no classes
     * @param classes how many, 1 or more; some may be empty
     * @param benchmark in the unit of the values, finite; for one that is missing use {@link #of}
     * @throws IllegalArgumentException for a value that is not finite, or fewer classes than one
     */
    public static Classification around(double[] values, int classes, double benchmark) {
        Distinct distinct = Distinct.of(values);
        if (distinct.size() == 0) {
            return new Classification(ClassMethod.AROUND_BENCHMARK, List.of());
        }
        double[] far =
                Arrays.stream(values).map(v -> Math.abs(v - benchmark)).sorted().toArray();
        double reach = far[(int) Math.ceil(0.95 * far.length) - 1];
        reach = reach > 0 ? reach : far[far.length - 1];
        if (reach == 0) {
            return each(ClassMethod.AROUND_BENCHMARK, distinct);
        }
        double width = 2 * reach / classes;
        double[] limits = new double[classes + 1];
        for (int i = 0; i <= classes; i++) {
            limits[i] = benchmark + (i - classes / 2.0) * width;
        }
        limits[0] = Math.min(limits[0], distinct.lowest());
        limits[classes] = Math.max(limits[classes], distinct.highest());
        return counted(ClassMethod.AROUND_BENCHMARK, limits, values);
    }

    /** The classes of a method; around a benchmark falls back on quantiles where the benchmark is missing, which is NaN here. */
    public static Classification of(ClassMethod method, double[] values, int classes, double benchmark) {
        return switch (method) {
            case QUANTILE -> quantile(values, classes);
            case NATURAL -> natural(values, classes);
            case EQUAL -> equal(values, classes);
            case AROUND_BENCHMARK -> Double.isNaN(benchmark)
                    ? quantile(values, classes)
                    : around(values, classes, benchmark);
        };
    }

    private static Classification grouped(
            ClassMethod method, Distinct distinct, int classes, OptimalPartition.Cost cost) {
        if (tooFew(distinct, classes)) {
            return each(method, distinct);
        }
        int[] starts = OptimalPartition.starts(distinct.size(), classes, cost);
        return new Classification(method, breaks(distinct, starts));
    }

    private static boolean tooFew(Distinct distinct, int classes) {
        if (classes < 1) {
            throw new IllegalArgumentException("Not a number of classes: " + classes);
        }
        return distinct.size() <= classes;
    }

    private static Classification each(ClassMethod method, Distinct distinct) {
        int[] starts = new int[distinct.size()];
        Arrays.setAll(starts, i -> i);
        return new Classification(method, breaks(distinct, starts));
    }

    private static List<ClassBreak> breaks(Distinct distinct, int[] starts) {
        List<ClassBreak> breaks = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            boolean last = i == starts.length - 1;
            int end = last ? distinct.size() : starts[i + 1];
            double upper = last ? distinct.highest() : distinct.value(end);
            breaks.add(new ClassBreak(distinct.value(starts[i]), upper, distinct.count(starts[i], end)));
        }
        return breaks;
    }

    private static Classification counted(ClassMethod method, double[] limits, double[] values) {
        int[] counts = new int[limits.length - 1];
        for (double value : values) {
            int at = counts.length - 1;
            while (at > 0 && value < limits[at]) {
                at--;
            }
            counts[at]++;
        }
        List<ClassBreak> breaks = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            breaks.add(new ClassBreak(limits[i], limits[i + 1], counts[i]));
        }
        return new Classification(method, breaks);
    }
}
