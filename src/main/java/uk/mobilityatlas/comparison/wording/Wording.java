package uk.mobilityatlas.comparison.wording;

import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Difference;

/** Figures as text: ranges, intervals and differences in an indicator's unit. */
public final class Wording {
    private static final Texts TEXTS = Texts.beside(Wording.class);

    private Wording() {}

    /** 7.6–8.9%. */
    public static String bounds(Indicator indicator, Range bounds) {
        Unit unit = indicator.unit();
        String low = number(indicator, bounds.lower());
        String high = number(indicator, bounds.upper());
        return unit.prefix() + (low.equals(high) ? low : low + "–" + high) + unit.suffix();
    }

    /** A title as it is printed: ranges have a dash, not a hyphen. */
    public static String dashed(String title) {
        return title.replaceAll("(\\d)-(\\d)", "$1\u2013$2");
    }

    /** 23.6 to 33.2. */
    public static String interval(Indicator indicator, ConfidenceInterval interval) {
        return TEXTS.of("range", number(indicator, interval.lower()), number(indicator, interval.upper()));
    }

    /** +7.4 points (2.6 to 12.2); −£108 (−159 to −57); a difference that rounds to nothing is 0.0. */
    public static String difference(Indicator indicator, Difference difference) {
        return TEXTS.of(
                "difference", difference(indicator, difference.value()), interval(indicator, difference.usual()));
    }

    /** 7.4 points; £108: a distance, which has no sign. */
    public static String spread(Indicator indicator, double distance) {
        Unit unit = indicator.unit();
        return unit.prefix()
                + number(indicator, distance)
                + (unit.isPercent() ? TEXTS.of("unit.points") : unit.suffix());
    }

    /** +7.4 points; −9.5 years. */
    public static String difference(Indicator indicator, double difference) {
        String figure = number(indicator, Math.abs(difference));
        boolean nothing = figure.chars().noneMatch(c -> c >= '1' && c <= '9');
        String sign = nothing ? "" : difference > 0 ? "+" : "−";
        return sign + spread(indicator, Math.abs(difference));
    }

    /** +2.0 to +5.6 points: from the one difference to the other. */
    public static String differences(Indicator indicator, double least, double most) {
        String low = difference(indicator, least);
        String high = difference(indicator, most);
        String unit = indicator.unit().isPercent()
                ? TEXTS.of("unit.points")
                : indicator.unit().suffix();
        return low.equals(high) ? low : TEXTS.of("range", low.substring(0, low.length() - unit.length()), high);
    }

    /** A sentence without its full stop. */
    public static String open(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    static String number(Indicator indicator, double value) {
        return Unit.number(value, indicator.decimals());
    }
}
