package uk.mobilityatlas.story;

import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.Pair;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Polarity;

/** Whether the verdicts of a comparison support a claim about figures of one period. */
final class ClaimCheck {
    private static final Texts TEXTS = Texts.beside(ClaimCheck.class);

    private final Comparison comparison;

    ClaimCheck(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Why a claim about an area is not supported; empty where it is.
     *
     * @param claim about figures of one period
     *
     * @param others the compared areas that it is held against; none for the benchmark
     */
    Optional<Objection> objection(Claim claim, boolean negated, Compared area, List<Compared> others) {
        return switch (claim) {
            case EXTREME -> Objection.of(TEXTS.of("check.extreme"));
            case TIMES -> Objection.of(TEXTS.of("check.times"));
            case EQUAL -> Objection.of(TEXTS.of("check.equal"));
            case CLEARLY, SIGNIFICANTLY -> others.isEmpty() && !strong(claim, area.verdict())
                    ? Objection.of(verdict(area))
                    : Optional.empty();
            case RISING, FALLING, IMPROVING, WORSENING -> throw new IllegalArgumentException(
                    claim + " is about the years, which CourseCheck judges");
            case HIGHER, LOWER, WORSE, BETTER, SIMILAR -> level(claim, negated, area, others);
        };
    }

    private static boolean strong(Claim claim, Verdict verdict) {
        return switch (claim) {
            case CLEARLY -> verdict.clear();
            default -> verdict.tested() && verdict.differs();
        };
    }

    private Optional<Objection> level(Claim claim, boolean negated, Compared area, List<Compared> others) {
        boolean judged = claim == Claim.WORSE || claim == Claim.BETTER;
        if (judged && polarity() == Polarity.NO_JUDGEMENT) {
            return Objection.of(
                    TEXTS.of("check.no-judgement", comparison.indicator().title()));
        }
        if (others.isEmpty()) {
            boolean holds = claim == Claim.SIMILAR
                    ? !negated && area.verdict().outcome() == Outcome.SIMILAR
                    : area.verdict().direction() == wanted(claim, negated);
            return holds ? Optional.empty() : Objection.of(verdict(area));
        }
        for (Compared other : others) {
            Direction found = direction(area, other);
            boolean holds = claim == Claim.SIMILAR
                    ? !negated && found == Direction.NEITHER && !comparison.bounded()
                    : found == wanted(claim, negated);
            if (!holds) {
                return Objection.of(TEXTS.of("check.pair." + found, area.name(), other.name()));
            }
        }
        return Optional.empty();
    }

    /** Not higher is more than not shown to be higher: it holds only where the figure is lower. */
    private Direction wanted(Claim claim, boolean negated) {
        boolean worseIsAbove = polarity() == Polarity.LOW_IS_GOOD;
        boolean above =
                switch (claim) {
                    case HIGHER -> true;
                    case WORSE -> worseIsAbove;
                    case BETTER -> !worseIsAbove;
                    default -> false;
                };
        return above != negated ? Direction.ABOVE : Direction.BELOW;
    }

    private Direction direction(Compared one, Compared other) {
        for (Pair pair : comparison.pairs()) {
            if (same(pair.one(), one) && same(pair.other(), other)) {
                return pair.direction();
            }
            if (same(pair.one(), other) && same(pair.other(), one)) {
                return switch (pair.direction()) {
                    case ABOVE -> Direction.BELOW;
                    case BELOW -> Direction.ABOVE;
                    case NEITHER -> Direction.NEITHER;
                };
            }
        }
        return Direction.NEITHER;
    }

    /** By place: an area asked in depth is told of with more than the pairs know. */
    private static boolean same(Compared one, Compared other) {
        return one.area().code().equals(other.area().code());
    }

    private static String verdict(Compared area) {
        return TEXTS.of(
                "check.verdict",
                area.name(),
                area.verdict().beside(area.benchmark().name()));
    }

    private Polarity polarity() {
        return comparison.indicator().polarity();
    }
}
