package uk.mobilityatlas.deck.slide;

import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.GapBars;
import uk.mobilityatlas.graphic.chart.GroupDots;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.HexMap;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.graphic.rug.Rug;

/** The form that a picture takes on a slide, where no text may be small. */
public final class SlideForms {
    private SlideForms() {}

    public static Graphic of(DeckPart.Picture picture, Palette palette) {
        Graphic graphic = picture.graphic();
        if (graphic instanceof Choropleth map) {
            return new SlideMap(map, map.shading());
        }
        if (graphic instanceof HexMap map) {
            return new SlideMap(map, map.shading());
        }
        if (graphic instanceof IntervalPlot plot) {
            return SlideRows.of(plot, palette);
        }
        if (graphic instanceof RankedBars bars) {
            return SlideRows.of(bars, palette);
        }
        if (graphic instanceof TrendLines lines) {
            return new SlideTrends(lines, palette);
        }
        if (graphic instanceof GapBars bars) {
            return SlideRows.of(bars, palette);
        }
        if (graphic instanceof NeighbourBars bars) {
            return SlideRows.of(bars, palette);
        }
        if (graphic instanceof Strip strip) {
            return new SlideStrip(strip, palette);
        }
        if (graphic instanceof Scatter scatter) {
            return new SlideScatter(scatter, palette);
        }
        if (graphic instanceof Rug rug) {
            return new SlideRug(rug, palette);
        }
        if (graphic instanceof GroupDots dots) {
            return new SlideGroups(dots, palette);
        }
        return graphic instanceof Spine spine ? new SlideProfile(spine, palette) : new Enlarged(graphic);
    }
}
