package uk.mobilityatlas.graphic;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a verdict is inked wherever it stands. On a map the worse side is darker than the better one and carries upright
 * lines, the better one dots: they stay apart on a photocopy and for whoever does not tell brown from blue.
 *
 * @param mark its mark on paper
 * @param area an area of a map, and its box in a legend
 * @param cell the ground of a rug's cell, and the cell's mark and figure
 * @param edge a line around the cell; null for none
 */
public record VerdictInk(Color mark, Fill area, Color cell, Color cellMark, Color cellText, @Nullable Color edge) {
    private static final double FAINT = 0.35;

    public static VerdictInk of(VerdictMark verdict, Palette p) {
        return switch (verdict) {
            case CLEARLY_WORSE -> new VerdictInk(
                    p.worseMark(), clear(p.worseAreas(), Hatch.UPRIGHT, p), p.worseMark(), p.paper(), p.paper(), null);
            case WORSE -> new VerdictInk(
                    p.worseMark(), plain(p.worseAreas(), Hatch.UPRIGHT), p.worseCell(), p.worseMark(), p.ink(), null);
            case BETTER -> new VerdictInk(
                    p.betterMark(),
                    plain(p.betterAreas(), Hatch.DOTS),
                    p.betterCell(),
                    p.dark() ? p.betterMark() : p.accent(),
                    p.ink(),
                    null);
            case CLEARLY_BETTER -> new VerdictInk(
                    p.betterMark(),
                    clear(p.betterAreas(), Hatch.DOTS, p),
                    p.betterMark(),
                    p.dark() ? p.paper() : p.ink(),
                    p.inkOn(p.betterMark()),
                    null);
            case NOT_TESTED -> new VerdictInk(p.ink3(), Fill.plain(p.paper()), p.paper(), p.ink3(), p.ink3(), p.rule());
            case HIGHER, COUNTED_HIGHER -> open(p.classes().get(3), p);
            case LOWER, COUNTED_LOWER -> open(p.classes().get(1), p);
            case SIMILAR, COUNTED_SAME -> open(p.patterned() ? p.rule2() : p.rule(), p);
            case CANNOT_TELL -> open(p.patterned() ? p.rule() : p.land(), p);
        };
    }

    private static VerdictInk open(Color area, Palette p) {
        return new VerdictInk(p.ink2(), Fill.plain(area), p.panel(), p.ink2(), p.ink(), null);
    }

    /** The pattern in the colour of the clear verdict. */
    private static Fill plain(List<Color> side, Hatch hatch) {
        return new Fill(side.get(0), hatch, side.get(1));
    }

    /** The pattern in the colour of the ground. */
    private static Fill clear(List<Color> side, Hatch hatch, Palette p) {
        return new Fill(side.get(1), hatch, Palette.mix(side.get(1), p.paper(), FAINT));
    }
}
