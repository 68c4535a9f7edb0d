package uk.mobilityatlas.graphic.map;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.stats.ClassBreak;
import uk.mobilityatlas.stats.Classification;

/**
 * How many values lie where, in bins that end on class limits, so that every bar has the colour of one class.
 *
 * @param bins from left to right
 */
record Histogram(List<Bin> bins) {
    /**
     * One bar.
     *
     * @param height its count over its width against the usual width, so that narrow bins do not look low
     */
    record Bin(double lower, double upper, int group, int count, double height) {}

    /** About so many bins over the whole range. */
    static Histogram of(Classification classification, double[] values, int wanted) {
        List<ClassBreak> classes = classification.classes();
        List<Bin> bins = new ArrayList<>();
        if (classes.isEmpty()) {
            return new Histogram(bins);
        }
        double usual = (classes.get(classes.size() - 1).upper() - classes.get(0).lower()) / wanted;
        for (int c = 0; c < classes.size(); c++) {
            ClassBreak group = classes.get(c);
            double width = group.upper() - group.lower();
            int parts = usual > 0 ? (int) Math.max(1, Math.round(width / usual)) : 1;
            int[] counts = new int[parts];
            for (double value : values) {
                if (classification.classOf(value) == c) {
                    int part = width > 0 ? (int) ((value - group.lower()) / width * parts) : 0;
                    counts[Math.max(0, Math.min(parts - 1, part))]++;
                }
            }
            for (int p = 0; p < parts; p++) {
                double share = width > 0 ? Math.max(0.5, width / parts / usual) : 1;
                bins.add(new Bin(
                        group.lower() + width * p / parts,
                        group.lower() + width * (p + 1) / parts,
                        c,
                        counts[p],
                        counts[p] / share));
            }
        }
        return new Histogram(List.copyOf(bins));
    }

    double tallest() {
        double tallest = 0;
        for (Bin bin : bins) {
            tallest = Math.max(tallest, bin.height());
        }
        return tallest;
    }

    /** The bin of a value; values beyond the ends belong to the outer bins. */
    Bin binOf(double value) {
        Bin found = bins.get(0);
        for (Bin bin : bins) {
            if (value >= bin.lower()) {
                found = bin;
            }
        }
        return found;
    }
}
