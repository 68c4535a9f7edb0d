package uk.mobilityatlas.desk.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.RowPainter;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Range;

/** A figure's range on an axis, with the benchmark's behind it, so that overlap is seen and not worked out. */
public final class RangeSketch {
    private static final double BAR = 10;
    private static final double COLUMN = 12;
    private static final double INSET = 6;

    private final Scale scale;
    private final @Nullable FigureRange benchmark;
    private final Palette palette;

    public RangeSketch(Scale scale, @Nullable FigureRange benchmark, Palette palette) {
        this.scale = scale;
        this.benchmark = benchmark;
        this.palette = palette;
    }

    /** The axis's figures, the unit on the last. */
    public Sketch.Painter scale(Unit unit) {
        return (g, size) -> {
            List<Double> ticks = scale.ticks();
            for (int i = 0; i < ticks.size(); i++) {
                boolean last = i == ticks.size() - 1;
                String text = scale.label(ticks.get(i), unit);
                Lettering.Align align =
                        last ? Lettering.Align.RIGHT : i == 0 ? Lettering.Align.LEFT : Lettering.Align.CENTRE;
                double x = last ? size.width() : i == 0 ? 0 : across(size).at(ticks.get(i));
                Lettering.draw(g, text, x, size.height() - 4, Typeface.REGULAR.at(12), palette.ink3(), align);
            }
        };
    }

    /** A range as a bar between bounds, or as an interval with caps around the figure's marker. */
    public Sketch.Painter range(@Nullable FigureRange range, AreaStyle style) {
        return (g, size) -> {
            double y = size.height() / 2;
            RowPainter painter = ground(g, size, false);
            Painting.draw(g, new Line2D.Double(0, y, size.width(), y), palette.rule(), 1);
            if (range != null) {
                painter.paint(g, range.value(), range.limits(), style, y, BAR);
            }
        };
    }

    /** A range as a bar from zero, the part that is not known pale. */
    public Sketch.Painter column(FigureRange range, Color colour) {
        return (g, size) -> {
            AreaStyle style = new AreaStyle(colour, colour, Marker.BAR, List.of());
            ground(g, size, true).paint(g, range.value(), range.limits(), style, size.height() / 2, COLUMN);
            Painting.draw(
                    g,
                    new Line2D.Double(0, size.height() - 0.5, size.width(), size.height() - 0.5),
                    palette.rule2(),
                    1);
        };
    }

    /** The benchmark behind what is then painted. */
    private RowPainter ground(Graphics2D g, Size size, boolean bars) {
        RowPainter painter = new RowPainter(across(size), bars, TypeScale.SCREEN, palette);
        FigureRange against = benchmark;
        if (against != null) {
            painter.against(g, against.limits(), 0.17, 0, size.height());
            if (!(against.limits() instanceof Range)) {
                double at = across(size).at(against.value());
                TypeScale.SCREEN.reference(g, new Line2D.Double(at, 0, at, size.height()), palette.benchmark());
            }
        }
        return painter;
    }

    private Axis across(Size size) {
        return Axis.bare(scale.low(), scale.high(), INSET, size.width() - INSET);
    }
}
