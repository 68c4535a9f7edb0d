package uk.mobilityatlas.comparison;

import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Polarity;

/**
 * What may be said of a figure beside its benchmark.
 *
 * @param direction the side on which it lies, where that can be claimed
 * @param clear whether it stands at 99.8%, or, for bounds, with chance allowed for
 * @param test how it was reached
 */
public record Verdict(Outcome outcome, Direction direction, boolean clear, Test test) {
    private static final Texts TEXTS = Texts.beside(Verdict.class);

    /** The ways to reach a verdict. */
    public enum Test {
        /** The benchmark's value against the area's interval. */
        INTERVAL,
        /** The interval of the difference from another place's estimate. */
        DIFFERENCE,
        /** The bounds that the not known leave. */
        BOUNDS,
        NONE
    }

    static Verdict none(Outcome outcome) {
        return new Verdict(outcome, Direction.NEITHER, false, Test.NONE);
    }

    static Verdict of(Direction direction, boolean clear, Test test, Polarity polarity) {
        return new Verdict(outcome(direction, test, polarity), direction, clear, test);
    }

    /** A difference that does not survive the control of the false-discovery rate. */
    static Verdict similar(Test test) {
        return new Verdict(Outcome.SIMILAR, Direction.NEITHER, false, test);
    }

    private static Outcome outcome(Direction direction, Test test, Polarity polarity) {
        if (direction == Direction.NEITHER) {
            return test == Test.BOUNDS ? Outcome.CANNOT_TELL : Outcome.SIMILAR;
        }
        boolean above = direction == Direction.ABOVE;
        return switch (polarity) {
            case HIGH_IS_GOOD -> above ? Outcome.BETTER : Outcome.WORSE;
            case LOW_IS_GOOD -> above ? Outcome.WORSE : Outcome.BETTER;
            case NO_JUDGEMENT -> above ? Outcome.HIGHER : Outcome.LOWER;
        };
    }

    /** Whether a difference from the benchmark is claimed. */
    public boolean differs() {
        return direction != Direction.NEITHER;
    }

    /** Whether there was anything to test. */
    public boolean tested() {
        return test != Test.NONE;
    }

    /** The verdict in files and tables: better, worse, similar …; for bounds certainly higher, certainly lower, cannot tell. */
    public String word() {
        return TEXTS.of(test == Test.BOUNDS && differs() ? "verdict.bounds." + direction : "verdict." + outcome);
    }

    /** The verdict as a judgement: Worse, Clearly worse, Certainly worse, Similar … */
    public String judgement() {
        String word = TEXTS.of("verdict." + outcome);
        if (!differs()) {
            return Names.sentence(word);
        }
        String strength = test == Test.BOUNDS ? "verdict.certainly" : clear ? "verdict.clearly" : "verdict.plainly";
        return Names.sentence(TEXTS.of(strength, word));
    }

    /** The verdict beside its benchmark's name: Certainly above England, Similar to England, Cannot tell from England. */
    public String beside(String benchmark) {
        String relation = differs() ? direction.name() : outcome.name();
        String strength = test == Test.BOUNDS && differs() ? "beside.bounds." : "beside.";
        return Names.sentence(TEXTS.of(strength + relation, benchmark));
    }
}
