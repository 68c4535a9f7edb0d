package uk.mobilityatlas.deck.briefing;

import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.graphic.profile.Spine;

/** How high the pictures of a briefing are, each by what it shows. */
final class BriefingHeights {
    private static final double ROW = 98;
    private static final double AXIS = 60;
    private static final double PANEL = 520;
    private static final double PANEL_WIDTH = 440;
    private static final double OTHER = 1100;

    private BriefingHeights() {}

    static double of(DeckPart.Picture picture, double width) {
        Graphic graphic = picture.graphic();
        if (graphic instanceof IntervalPlot plot) {
            return (plot.comparison().areas().size() + 1) * ROW + AXIS;
        }
        if (graphic instanceof RankedBars bars) {
            return (bars.entries().size() + 1) * ROW + AXIS;
        }
        if (graphic instanceof Spine spine) {
            return spine.profile().rows().size() * 76.0;
        }
        if (graphic instanceof TrendLines lines) {
            double across = Math.floor(width / PANEL_WIDTH);
            return 200 + PANEL * Math.max(1, Math.ceil(lines.trends().size() / across));
        }
        return OTHER;
    }
}
