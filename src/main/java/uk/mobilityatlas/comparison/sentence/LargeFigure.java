package uk.mobilityatlas.comparison.sentence;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;

/**
 * The one figure of an area to show large: the gap in people where the verdict supports a gap, else the figure itself.
 *
 * @param figure as printed, such as 135 or 7.6%; the shorthand where there is no figure
 * @param words what it counts, such as "more young people known to be NEET than at England’s rate (105 to 165)"
 */
public record LargeFigure(String figure, String words) {
    private static final Texts TEXTS = Texts.beside(LargeFigure.class);

    /** The gap or the figure of one compared area. */
    public static LargeFigure of(Indicator indicator, Compared area) {
        @Nullable PeopleGap gap = area.people();
        if (gap != null && gap.people() != 0 && gap.claimed() && area.verdict().differs()) {
            return gap(indicator, area, gap);
        }
        String figure = area.bounds() != null
                ? Wording.bounds(indicator, area.bounds())
                : area.value().map(indicator::format).orElse("[x]");
        String words = area.missing().isEmpty()
                ? TEXTS.of("large.value", Wording.dashed(indicator.title()), area.name())
                : area.missing();
        return new LargeFigure(figure, words);
    }

    private static LargeFigure gap(Indicator indicator, Compared area, PeopleGap gap) {
        return new LargeFigure(
                TEXTS.of("people.figure", Math.abs(gap.people())),
                TEXTS.of(
                        gap.people() > 0 ? "large.more" : "large.fewer",
                        indicator.counted(),
                        area.benchmark().atRate(),
                        Math.min(Math.abs(gap.low()), Math.abs(gap.high())),
                        Math.max(Math.abs(gap.low()), Math.abs(gap.high())),
                        gap.estimated() ? TEXTS.of("estimated.people") : ""));
    }
}
