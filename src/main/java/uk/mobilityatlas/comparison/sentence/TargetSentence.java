package uk.mobilityatlas.comparison.sentence;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Power;

/** Whether the figure could show that a target was reached: in how many of ten cases the change would be claimed. */
final class TargetSentence {
    private static final Texts TEXTS = Texts.beside(TargetSentence.class);
    private static final double NEARLY_ALL = 0.95;

    private TargetSentence() {}

    /** The sentence, with a space before it; empty where the area is not held against a target, or has no interval. */
    static String of(Indicator indicator, Compared area) {
        @Nullable Estimate now = area.estimate();
        BenchmarkValue target = area.benchmark();
        if (target.basis() != BenchmarkValue.Basis.TARGET || now == null || target.value() == null) {
            return "";
        }
        double there = target.value();
        double power = Power.of(there - now.value(), now.standardError(), error(indicator, now, there));
        String key = power >= NEARLY_ALL ? "target.shows" : power >= Power.USUAL ? "target.likely" : "target.hidden";
        return " "
                + TEXTS.of(key, Math.round(10 * power), Wording.spread(indicator, Power.smallest(now.standardError())));
    }

    /** The standard error at another rate: of as many people, so that a lower rate is more certain; else the same. */
    private static double error(Indicator indicator, Estimate now, double there) {
        boolean share =
                indicator.unit().isPercent() && now.value() > 0 && now.value() < 100 && there > 0 && there < 100;
        return share
                ? now.standardError() * Math.sqrt(there * (100 - there) / (now.value() * (100 - now.value())))
                : now.standardError();
    }
}
