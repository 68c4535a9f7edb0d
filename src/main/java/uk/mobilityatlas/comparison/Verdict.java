package uk.mobilityatlas.comparison;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.stats.EffectSize;

/**
 * What may be said of a figure beside its benchmark.
 *
 * @param direction the side on which it lies, where that can be claimed
 * @param clear whether it stands at 99.8% too
 * @param test how it was reached
 * @param tests how many tests of the area were looked at together, this one included; 0 where there was none
 * @param size how large a claimed difference is beside the spread between areas; null where none is claimed
 */
public record Verdict(
        Outcome outcome, Direction direction, boolean clear, Test test, int tests, @Nullable EffectSize size) {
    private static final Texts TEXTS = Texts.beside(Verdict.class);

    /** The ways to reach a verdict. */
    public enum Test {
        /** The area's interval against a benchmark's value that is taken as it stands. */
        INTERVAL,
        /** The interval of the difference from the benchmark's estimate. */
        DIFFERENCE,
        /** The interval of a difference that the not known leave open within bounds. */
        BOUNDS,
        /** No test: all are counted, so the figures differ or do not. */
        FULL_COUNT,
        NONE;

        /** Whether chance was looked at. */
        boolean byChance() {
            return this != FULL_COUNT && this != NONE;
        }
    }

    static Verdict none(Outcome outcome) {
        return new Verdict(outcome, Direction.NEITHER, false, Test.NONE, 0, null);
    }

    /** A verdict of a test; {@code unclaimed} is what it comes to where no difference is claimed. */
    static Verdict of(
            Direction direction,
            boolean clear,
            Test test,
            Polarity polarity,
            Outcome unclaimed,
            int tests,
            EffectSize size) {
        Outcome outcome = direction == Direction.NEITHER ? unclaimed : outcome(direction, polarity);
        return new Verdict(outcome, direction, clear, test, tests, direction == Direction.NEITHER ? null : size);
    }

    /** What two full counts come to. */
    static Verdict counted(Direction direction, EffectSize size) {
        return new Verdict(
                Outcome.FULL_COUNT, direction, false, Test.FULL_COUNT, 0, direction == Direction.NEITHER ? null : size);
    }

    private static Outcome outcome(Direction direction, Polarity polarity) {
        boolean above = direction == Direction.ABOVE;
        return switch (polarity) {
            case HIGH_IS_GOOD -> above ? Outcome.BETTER : Outcome.WORSE;
            case LOW_IS_GOOD -> above ? Outcome.WORSE : Outcome.BETTER;
            case NO_JUDGEMENT -> above ? Outcome.HIGHER : Outcome.LOWER;
        };
    }

    /** Whether a difference from the benchmark is said: beyond chance, or of full counts. */
    public boolean differs() {
        return direction != Direction.NEITHER;
    }

    /** Clearly, slightly, or nothing: how a claimed difference is qualified before "above", with a space after it. */
    public String adverb() {
        return adverb(clear && differs(), size == EffectSize.SLIGHT);
    }

    /** The same for several areas, each of which the qualification holds for. */
    public static String adverb(boolean clear, boolean slight) {
        return clear || slight ? TEXTS.of("adverb." + clear + "." + slight) + " " : "";
    }

    /** Whether there was anything to test. */
    public boolean tested() {
        return test.byChance();
    }

    /** The verdict in files and within sentences: clearly worse, worse, similar, cannot tell … */
    public String word() {
        if (outcome == Outcome.FULL_COUNT) {
            return TEXTS.of("verdict.counted." + direction);
        }
        String word = TEXTS.of("verdict." + outcome);
        return clear && differs() ? TEXTS.of("verdict.clearly", word) : word;
    }

    /** The same at the head of a line or in a cell: Clearly worse, Worse, Similar … */
    public String judgement() {
        return Names.sentence(word());
    }

    /** The verdict beside its benchmark's name: Clearly above England, Similar to England, No clear difference from England. */
    public String beside(String benchmark) {
        String relation = differs() ? direction.name() : outcome.name();
        String counted = outcome == Outcome.FULL_COUNT && differs() ? ".counted" : "";
        return Names.sentence(TEXTS.of("beside." + relation + counted, benchmark, adverb()));
    }
}
