package uk.mobilityatlas.deck.slide;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;

/** Axes with few figures in type that a room can read; the unit stands at the last one only. */
final class SlideAxis {
    private SlideAxis() {}

    static String label(double tick, Scale scale, Indicator indicator) {
        return tick == scale.high() || !indicator.unit().suffix().equals("%")
                ? indicator.unit().format(tick, scale.decimals())
                : Unit.number(tick, scale.decimals());
    }

    /** The widest label. */
    static double width(Scale scale, Indicator indicator) {
        return scale.ticks().stream()
                .mapToDouble(t -> Lettering.width(label(t, scale, indicator), Typeface.REGULAR.at(SlideLayout.SIZE)))
                .max()
                .orElse(0);
    }

    /** An axis below, with a line up from each figure. */
    static void across(
            Graphics2D g,
            Scale scale,
            Indicator indicator,
            double left,
            double right,
            double top,
            double foot,
            Palette palette) {
        List<Double> ticks = scale.ticks();
        double before = Double.NEGATIVE_INFINITY;
        for (double tick : ticks) {
            double x = left + (tick - scale.low()) / (scale.high() - scale.low()) * (right - left);
            g.setColor(tick == 0 ? palette.rule2() : palette.rule());
            g.setStroke(new BasicStroke(2));
            g.draw(new Line2D.Double(x, top, x, foot));
            String text = label(tick, scale, indicator);
            double half = Lettering.width(text, Typeface.REGULAR.at(SlideLayout.SIZE)) / 2;
            if (x - half > before + 24) {
                Lettering.draw(
                        g,
                        text,
                        x,
                        foot + 48,
                        Typeface.REGULAR.at(SlideLayout.SIZE),
                        palette.ink3(),
                        Lettering.Align.CENTRE);
                before = x + half;
            }
        }
    }

    /** An axis at the left, with a line to the right from each figure. */
    static void up(
            Graphics2D g,
            Scale scale,
            Indicator indicator,
            double left,
            double right,
            double top,
            double foot,
            boolean labelled,
            Palette palette) {
        double before = Double.POSITIVE_INFINITY;
        for (double tick : scale.ticks()) {
            double y = foot - (tick - scale.low()) / (scale.high() - scale.low()) * (foot - top);
            g.setColor(tick == 0 ? palette.rule2() : palette.rule());
            g.setStroke(new BasicStroke(2));
            g.draw(new Line2D.Double(left, y, right, y));
            boolean room = before - y >= 52 && (tick == scale.high() || y - top >= 52);
            if (labelled && room) {
                before = y;
                Lettering.draw(
                        g,
                        label(tick, scale, indicator),
                        left - 16,
                        y + 18,
                        Typeface.REGULAR.at(SlideLayout.SIZE),
                        palette.ink3(),
                        Lettering.Align.RIGHT);
            }
        }
    }
}
