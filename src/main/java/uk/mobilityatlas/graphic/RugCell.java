package uk.mobilityatlas.graphic;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * The colours of one cell of a rug.
 *
 * @param edge a line around it; null for none
 */
record RugCell(Color ground, Color mark, Color ink, @Nullable Color edge) {
    static RugCell of(VerdictMark verdict, Palette p) {
        return switch (verdict) {
            case CLEARLY_WORSE -> new RugCell(p.worseMark(), p.paper(), p.paper(), null);
            case WORSE -> new RugCell(p.worseCell(), p.worseMark(), p.ink(), null);
            case BETTER -> new RugCell(p.betterCell(), p.dark() ? p.betterMark() : p.accent(), p.ink(), null);
            case CLEARLY_BETTER -> new RugCell(
                    p.betterMark(), p.dark() ? p.paper() : p.ink(), p.inkOn(p.betterMark()), null);
            case NOT_TESTED -> new RugCell(p.paper(), p.ink3(), p.ink3(), p.rule());
            default -> new RugCell(p.panel(), p.ink2(), p.ink(), null);
        };
    }
}
