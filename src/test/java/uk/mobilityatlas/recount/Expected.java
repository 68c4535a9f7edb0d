package uk.mobilityatlas.recount;

import java.util.Locale;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.stats.EffectSize;

/**
 * What may be said of an area's figure beside its benchmark.
 *
 * @param sign 1 above, -1 below, 0 neither, of a claim or of two full counts
 * @param strong whether it stands at 99.8% too
 * @param slight whether the difference is less than half a standard deviation of the councils
 * @param chance the adjusted p-values at either level
 * @param tests how many tests were looked at together
 */
public record Expected(Kind kind, int sign, boolean strong, boolean slight, double[] chance, int tests) {
    /** What came of it. */
    public enum Kind {
        CLAIMED,
        SIMILAR,
        CANNOT_TELL,
        COUNTED,
        NOT_TESTED,
        NO_FIGURE,
        NO_BENCHMARK,
        IS_BENCHMARK
    }

    public boolean tested() {
        return tests > 0;
    }

    /** What is wrong with a verdict; empty where nothing is. */
    public String against(Verdict verdict, Polarity polarity) {
        int side = verdict.direction() == Direction.ABOVE ? 1 : verdict.direction() == Direction.BELOW ? -1 : 0;
        if (side != sign || verdict.outcome() != outcome(polarity)) {
            return "called " + verdict.outcome();
        }
        if (verdict.clear() != strong) {
            return strong ? "not called clear" : "called clear";
        }
        if (sign != 0 && slight != (verdict.size() == EffectSize.SLIGHT)) {
            return slight ? "not called slight" : "called slight";
        }
        return verdict.tests() == tests ? "" : "one of " + verdict.tests() + " tests";
    }

    /** How a picture's table has it: Clearly worse, Cannot tell, Higher (full count). */
    public String judged(Polarity polarity) {
        String word =
                switch (kind) {
                    case COUNTED -> (sign > 0 ? "higher" : sign < 0 ? "lower" : "same") + " (full count)";
                    case IS_BENCHMARK -> "benchmark";
                    default -> (strong ? "clearly " : "") + plain(polarity);
                };
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    /** How a file has it: worse, clearly worse, cannot tell. */
    public String filed(Polarity polarity) {
        return judged(polarity).toLowerCase(Locale.UK);
    }

    private String plain(Polarity polarity) {
        return outcome(polarity).name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    private Outcome outcome(Polarity polarity) {
        return switch (kind) {
            case CLAIMED -> switch (polarity) {
                case HIGH_IS_GOOD -> sign > 0 ? Outcome.BETTER : Outcome.WORSE;
                case LOW_IS_GOOD -> sign > 0 ? Outcome.WORSE : Outcome.BETTER;
                case NO_JUDGEMENT -> sign > 0 ? Outcome.HIGHER : Outcome.LOWER;
            };
            case COUNTED -> Outcome.FULL_COUNT;
            default -> Outcome.valueOf(kind.name());
        };
    }

    @Override
    public String toString() {
        return kind
                + (sign > 0 ? " above" : sign < 0 ? " below" : "")
                + (strong ? " strongly" : "")
                + (slight ? " slightly" : "")
                + (tests > 0 ? " p " + chance[0] + " " + chance[1] + " of " + tests : "");
    }
}
