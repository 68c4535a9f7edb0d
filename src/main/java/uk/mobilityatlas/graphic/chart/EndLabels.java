package uk.mobilityatlas.graphic.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;

/**
 * Names and values at the right ends of lines: a long name in several lines, all pushed apart so that none covers another,
 * and none above or below the plot.
 *
 * @param room how wide a label may be
 */
record EndLabels(List<Label> labels, double room) {
    private static final double LINE = 17;
    private static final double GAP = 14;
    private static final Font NAME = Typeface.SEMIBOLD.at(13);
    private static final Font VALUE = Typeface.REGULAR.at(13);

    /**
     * One label.
     *
     * @param end the line's last point
     */
    record Label(String name, String value, AreaStyle style, Point2D end) {}

    /** A label in lines, and whether its value stands beside the last of its name. */
    private record Broken(Label label, List<String> name, boolean beside) {
        static Broken of(Label label, double room) {
            double value = Lettering.width(" " + label.value(), VALUE);
            if (Lettering.width(label.name(), NAME) + value <= room) {
                return new Broken(label, List.of(label.name()), true);
            }
            List<String> name = Lettering.wrap(label.name(), NAME, room);
            return new Broken(label, name, last(name) + value <= room);
        }

        private static double last(List<String> name) {
            return Lettering.width(name.get(name.size() - 1) + " ", NAME);
        }

        double height() {
            return LINE * (name.size() + (beside ? 0 : 1));
        }

        double width() {
            double names = Lettering.widest(name.stream(), NAME);
            double value = Lettering.width(label.value(), VALUE);
            return Math.max(names, beside ? last(name) + value : value);
        }

        /** @param y the middle of all of its lines */
        void paint(Graphics2D g, double x, double y, Palette palette) {
            double base = y - height() / 2 + LINE / 2 + 4.6;
            for (int i = 0; i < name.size(); i++) {
                Lettering.draw(
                        g, name.get(i), x, base + i * LINE, NAME, label.style().text());
            }
            Lettering.draw(
                    g,
                    label.value(),
                    beside ? x + last(name) : x,
                    base + (name.size() - (beside ? 1 : 0)) * LINE,
                    VALUE,
                    palette.ink());
        }
    }

    double width() {
        return labels.stream()
                .mapToDouble(label -> Broken.of(label, room).width())
                .max()
                .orElse(0);
    }

    /** The middles of labels, as near to the lines' ends as their heights and the plot's allow. */
    private static double[] spread(List<Broken> sorted, double top, double foot) {
        double[] at = sorted.stream().mapToDouble(b -> b.label().end().getY()).toArray();
        for (int pass = 0; pass < 60; pass++) {
            for (int i = 1; i < at.length; i++) {
                double lack = apart(sorted, i) - (at[i] - at[i - 1]);
                if (lack > 0) {
                    at[i - 1] -= lack / 2;
                    at[i] += lack / 2;
                }
            }
        }
        double most = foot;
        for (int i = at.length - 1; i >= 0; i--) {
            at[i] = Math.min(at[i], most - sorted.get(i).height() / 2);
            most = at[i] - sorted.get(i).height() / 2;
        }
        double least = top;
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.max(at[i], least + sorted.get(i).height() / 2);
            least = at[i] + sorted.get(i).height() / 2;
        }
        return at;
    }

    private static double apart(List<Broken> sorted, int at) {
        return (sorted.get(at - 1).height() + sorted.get(at).height()) / 2;
    }

    /**
     * Paints the labels.
     *
     * @param right the right edge of the plot
     * @param top so high may they reach, and so low
     */
    void paint(Graphics2D g, double right, double top, double foot, Palette palette) {
        List<Broken> sorted = labels.stream()
                .sorted(Comparator.comparingDouble(l -> l.end().getY()))
                .map(label -> Broken.of(label, room))
                .toList();
        double[] places = spread(new ArrayList<>(sorted), top, foot);
        for (int i = 0; i < places.length; i++) {
            Broken broken = sorted.get(i);
            Point2D end = broken.label().end();
            double x = right + GAP;
            if (Math.abs(places[i] - end.getY()) > 3 || end.getX() < right - 12) {
                Painting.draw(g, new Line2D.Double(end.getX() + 6, end.getY(), x - 3, places[i]), palette.rule2(), 1);
            }
            broken.paint(g, x, places[i], palette);
        }
    }
}
