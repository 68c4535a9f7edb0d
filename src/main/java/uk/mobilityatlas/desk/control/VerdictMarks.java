package uk.mobilityatlas.desk.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.graphic.VerdictMark;

/** The drawn form of verdicts. */
public final class VerdictMarks {
    private VerdictMarks() {}

    /** The mark of a verdict; none where there is no figure to judge. */
    public static Optional<VerdictMark> of(Verdict verdict) {
        return switch (verdict.outcome()) {
            case WORSE -> Optional.of(verdict.clear() ? VerdictMark.CLEARLY_WORSE : VerdictMark.WORSE);
            case BETTER -> Optional.of(verdict.clear() ? VerdictMark.CLEARLY_BETTER : VerdictMark.BETTER);
            case HIGHER -> Optional.of(VerdictMark.HIGHER);
            case LOWER -> Optional.of(VerdictMark.LOWER);
            case SIMILAR -> Optional.of(VerdictMark.SIMILAR);
            case CANNOT_TELL -> Optional.of(VerdictMark.CANNOT_TELL);
            case NOT_TESTED, NO_BENCHMARK -> Optional.of(VerdictMark.NOT_TESTED);
            case NO_FIGURE, IS_BENCHMARK -> Optional.empty();
        };
    }

    /** The mark of every area that has one. */
    public static Map<AreaCode, VerdictMark> of(Comparison comparison) {
        Map<AreaCode, VerdictMark> marks = new HashMap<>();
        comparison.areas().forEach(c -> of(c.verdict())
                .ifPresent(mark -> marks.put(c.area().code(), mark)));
        return marks;
    }
}
