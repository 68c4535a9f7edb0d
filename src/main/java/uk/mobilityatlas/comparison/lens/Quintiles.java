package uk.mobilityatlas.comparison.lens;

import java.util.List;
import java.util.OptionalInt;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.ClassBreaks;
import uk.mobilityatlas.stats.Classification;

/**
 * In which fifth of all areas of a level a figure lies. A fifth carries no interval: areas of different fifths need not
 * differ.
 *
 * @param classes the fifths, as equal in number as ties allow; fewer than five where too few figures differ
 */
public record Quintiles(Classification classes, Polarity polarity) {
    private static final Texts TEXTS = Texts.beside(Quintiles.class);

    private static final int FIVE = 5;

    /** The fifths of an indicator among all areas of a level. */
    public static Quintiles of(Figures figures, List<Area> level) {
        double[] values = level.stream()
                .flatMap(area -> figures.figure(area.code()).stream())
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
        return new Quintiles(
                ClassBreaks.quantile(values, FIVE), figures.indicator().polarity());
    }

    /** The step of a figure: 0 for the best fifth, 4 for the worst; from lowest to highest where nothing is judged. */
    public OptionalInt step(double value) {
        if (classes.size() < FIVE) {
            return OptionalInt.empty();
        }
        int from = classes.classOf(value);
        return OptionalInt.of(polarity == Polarity.HIGH_IS_GOOD ? FIVE - 1 - from : from);
    }

    /** In the worst fifth of 151 areas. */
    public String words(double value) {
        OptionalInt step = step(value);
        if (step.isEmpty()) {
            return TEXTS.of("fifth.none");
        }
        String judged = polarity == Polarity.NO_JUDGEMENT ? "fifth.plain." : "fifth.judged.";
        return TEXTS.of("fifth", TEXTS.of(judged + step.getAsInt()), classes.count());
    }
}
