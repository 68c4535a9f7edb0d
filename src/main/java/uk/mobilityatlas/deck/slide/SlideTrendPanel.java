package uk.mobilityatlas.deck.slide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.Scale;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;

/** Lines and bands of one panel on a slide; lines are broken where series are. */
final class SlideTrendPanel {
    private static final int MOST_MARKED = 14;

    private final Rectangle2D box;
    private final Scale scale;
    private final List<Period> periods;
    private final Palette palette;

    SlideTrendPanel(Rectangle2D box, Scale scale, List<Period> periods, Palette palette) {
        this.box = box;
        this.scale = scale;
        this.periods = periods;
        this.palette = palette;
    }

    private static double years(Period period) {
        return TrendLine.Point.none(period).x();
    }

    private double x(double years) {
        double first = years(periods.get(0));
        double last = years(periods.get(periods.size() - 1));
        double share = last <= first ? 0.5 : (years - first) / (last - first);
        return box.getX() + 18 + share * (box.getWidth() - 36);
    }

    double x(TrendLine.Point point) {
        return x(point.x());
    }

    double y(double value) {
        return box.getMaxY() - (value - scale.low()) / (scale.high() - scale.low()) * box.getHeight();
    }

    void trend(Graphics2D g, TrendLine trend, Color colour, @Nullable Marker marker, boolean bounded) {
        boolean area = marker != null;
        for (List<TrendLine.Point> piece : trend.pieces()) {
            band(g, piece, Palette.alpha(colour, area ? 0.22 : 0.28));
        }
        for (List<TrendLine.Point> piece : trend.pieces()) {
            if (area && bounded) {
                line(
                        g,
                        piece,
                        true,
                        colour,
                        new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 8}, 0));
            }
            line(g, piece, false, colour, new BasicStroke(area ? 7 : 5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
        if (marker != null) {
            boolean all = trend.points().size() <= MOST_MARKED;
            TrendLine.Point latest = trend.latest().orElse(null);
            for (TrendLine.Point p : trend.points()) {
                if (p.value() != null && (all || p.equals(latest))) {
                    marker.paint(g, x(p), y(p.value()), 11, colour, palette.paper());
                }
            }
        }
        breaks(g, trend);
    }

    private void band(Graphics2D g, List<TrendLine.Point> piece, Color colour) {
        List<TrendLine.Point> banded = piece.stream()
                .filter(p -> p.value() != null && p.lower() != null && p.upper() != null)
                .toList();
        if (banded.size() < 2) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (int i = 0; i < banded.size(); i++) {
            Double upper = banded.get(i).upper();
            add(path, i == 0, x(banded.get(i)), upper == null ? 0 : y(upper));
        }
        for (int i = banded.size() - 1; i >= 0; i--) {
            Double lower = banded.get(i).lower();
            add(path, false, x(banded.get(i)), lower == null ? 0 : y(lower));
        }
        path.closePath();
        g.setColor(colour);
        g.fill(path);
    }

    private void line(Graphics2D g, List<TrendLine.Point> piece, boolean upper, Color colour, BasicStroke stroke) {
        Path2D path = new Path2D.Double();
        boolean first = true;
        for (TrendLine.Point p : piece) {
            Double value = upper ? p.upper() : p.value();
            if (value != null) {
                add(path, first, x(p), y(value));
                first = false;
            }
        }
        if (!first) {
            g.setColor(colour);
            g.setStroke(stroke);
            g.draw(path);
        }
    }

    private static void add(Path2D path, boolean first, double x, double y) {
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private void breaks(Graphics2D g, TrendLine trend) {
        for (SeriesBreak b : trend.breaks()) {
            trend.place(b).filter(at -> b.kind() == SeriesBreak.Kind.BREAK).ifPresent(at -> {
                g.setColor(palette.rule2());
                g.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {9, 9}, 0));
                g.draw(new Line2D.Double(x(at), box.getY(), x(at), box.getMaxY()));
            });
        }
    }

    /** The first and the last period below. */
    void periods(Graphics2D g) {
        String first = FigureText.period(periods.get(0));
        String last = FigureText.period(periods.get(periods.size() - 1));
        double both = Lettering.width(first + last, Typeface.REGULAR.at(SlideLayout.SIZE)) + 40;
        Typeface cut = both <= box.getWidth() ? Typeface.REGULAR : Typeface.CONDENSED;
        boolean fits = Lettering.width(first + last, cut.at(SlideLayout.SIZE)) + 30 <= box.getWidth();
        double y = box.getMaxY() + 58;
        if (periods.size() > 1 && fits) {
            Lettering.draw(g, first, box.getX(), y, cut.at(SlideLayout.SIZE), palette.ink3());
        }
        Lettering.draw(g, last, box.getMaxX(), y, cut.at(SlideLayout.SIZE), palette.ink3(), Lettering.Align.RIGHT);
    }
}
