package uk.mobilityatlas.desk.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.chart.RowPainter;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Range;

/** A figure's range on an axis, with the benchmark's behind it, so that overlap is seen and not worked out. */
public final class RangeSketch {
    private static final double BAR = 10;
    private static final double COLUMN = 12;
    private static final double INSET = 6;
    private static final TypeScale TYPE = TypeScale.SCREEN;

    private final Scale scale;
    private final Unit unit;
    private final @Nullable FigureRange benchmark;
    private final Palette palette;

    /** @param unit what the scale is labelled in, which says how much room its ends need */
    public RangeSketch(Scale scale, Unit unit, @Nullable FigureRange benchmark, Palette palette) {
        this.scale = scale;
        this.unit = unit;
        this.benchmark = benchmark;
        this.palette = palette;
    }

    /** The labels of the axis. */
    public Sketch.Painter labels() {
        return (g, size) -> {
            Rectangle2D above = new Rectangle2D.Double(0, size.height() - 4 - TYPE.below(), size.width(), 0);
            across(size).paintBelow(g, above, false, TYPE, palette);
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
        RowPainter painter = new RowPainter(across(size), bars, TYPE, palette);
        FigureRange against = benchmark;
        if (against != null) {
            painter.against(g, against.limits(), 0.17, 0, size.height());
            if (!(against.limits() instanceof Range)) {
                double at = across(size).at(against.value());
                TYPE.reference(g, new Line2D.Double(at, 0, at, size.height()), palette.benchmark());
            }
        }
        return painter;
    }

    private Axis across(Size size) {
        double from = Math.max(INSET, scale.overLow(unit, TYPE));
        double to = size.width() - Math.max(INSET, scale.overHigh(unit, TYPE));
        return Axis.of(scale, unit, from, to);
    }
}
