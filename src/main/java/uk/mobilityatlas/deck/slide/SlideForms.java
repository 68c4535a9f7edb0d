package uk.mobilityatlas.deck.slide;

import java.util.List;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.GapBars;
import uk.mobilityatlas.graphic.chart.GapMatrix;
import uk.mobilityatlas.graphic.chart.GroupDots;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.graphic.chart.PairRows;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.HexMap;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.graphic.rug.Rug;

/** The form that each picture takes on a slide and in a briefing; one that has none of its own is enlarged. */
public final class SlideForms {
    private static final double MAP = 5.6;
    private static final double INTERVALS = 6.1;
    private static final double PROFILE_ROW = 76;
    private static final double PANEL = 520;
    private static final double PANEL_WIDTH = 440;

    private static final SlideForm<Graphic> ENLARGED =
            SlideForm.of(Graphic.class, (graphic, palette) -> new EnlargedGraphic(graphic));
    private static final List<SlideForm<?>> FORMS = List.of(
            SlideForm.of(Choropleth.class, (map, palette) -> new SlideMap(map, map.shading()))
                    .weighing(MAP),
            SlideForm.of(HexMap.class, (map, palette) -> new SlideMap(map, map.shading()))
                    .weighing(MAP),
            SlideForm.of(IntervalPlot.class, SlideRows::of)
                    .weighing(INTERVALS)
                    .tall((plot, width) ->
                            SlideForm.rows(plot.comparison().areas().size())),
            SlideForm.of(RankedBars.class, SlideRows::of)
                    .tall((bars, width) -> SlideForm.rows(bars.entries().size())),
            SlideForm.of(TrendLines.class, SlideTrends::new).tall(SlideForms::panels),
            SlideForm.of(GapBars.class, SlideRows::of),
            SlideForm.of(PairRows.class, SlideRows::of)
                    .tall((pairs, width) ->
                            SlideForm.rows(pairs.comparison().pairs().size())),
            SlideForm.of(GapMatrix.class, SlideGapShares::new),
            SlideForm.of(NeighbourBars.class, SlideRows::of),
            SlideForm.of(Strip.class, SlideStrip::new),
            SlideForm.of(Scatter.class, SlideScatter::new),
            SlideForm.of(Rug.class, SlideRug::new),
            SlideForm.of(GroupDots.class, SlideGroups::new),
            SlideForm.of(Spine.class, SlideProfile::new)
                    .tall((spine, width) -> spine.profile().rows().size() * PROFILE_ROW));

    private SlideForms() {}

    private static double panels(TrendLines lines, double width) {
        double across = Math.floor(width / PANEL_WIDTH);
        return 200 + PANEL * Math.max(1, Math.ceil(lines.trends().size() / across));
    }

    private static SlideForm<?> of(Graphic graphic) {
        for (SlideForm<?> form : FORMS) {
            if (form.of().isInstance(graphic)) {
                return form;
            }
        }
        return ENLARGED;
    }

    /** The form of a picture on a slide. */
    public static Graphic of(Graphic graphic, Palette palette) {
        return of(graphic).form(graphic, palette);
    }

    /** How much of a slide's width a picture takes beside others. */
    static double weight(Graphic graphic) {
        return of(graphic).weight();
    }

    /** How high a picture is in a briefing at a width. */
    public static double height(Graphic graphic, double width) {
        return of(graphic).height(graphic, width);
    }
}
