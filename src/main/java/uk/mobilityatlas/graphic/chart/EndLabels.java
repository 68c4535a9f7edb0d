package uk.mobilityatlas.graphic.chart;

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

/** Names and values at the right ends of lines, pushed apart so that none covers another. */
record EndLabels(List<Label> labels) {
    private static final double LINE = 17;

    /**
     * One label.
     *
     * @param end the line's last point
     * @param right the right edge of the plot
     */
    record Label(String name, String value, AreaStyle style, Point2D end, double right) {
        double width() {
            return Lettering.width(name + " ", Typeface.SEMIBOLD.at(13))
                    + Lettering.width(value, Typeface.REGULAR.at(13));
        }
    }

    double width() {
        return labels.stream().mapToDouble(Label::width).max().orElse(0);
    }

    /** Baselines' middles: as near to the ends as the spacing allows. */
    private List<Double> spread(List<Label> sorted) {
        List<Double> places = new ArrayList<>();
        for (Label label : sorted) {
            places.add(label.end().getY());
        }
        for (int pass = 0; pass < 60; pass++) {
            for (int i = 1; i < places.size(); i++) {
                double lack = LINE - (places.get(i) - places.get(i - 1));
                if (lack > 0) {
                    places.set(i - 1, places.get(i - 1) - lack / 2);
                    places.set(i, places.get(i) + lack / 2);
                }
            }
        }
        return places;
    }

    void paint(Graphics2D g, Palette palette) {
        List<Label> sorted = labels.stream()
                .sorted(Comparator.comparingDouble(l -> l.end().getY()))
                .toList();
        List<Double> places = spread(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            Label label = sorted.get(i);
            double y = places.get(i);
            double x = label.right() + 14;
            if (Math.abs(y - label.end().getY()) > 3 || label.end().getX() < label.right() - 12) {
                Painting.draw(
                        g, new Line2D.Double(label.end().getX() + 6, label.end().getY(), x - 3, y), palette.rule2(), 1);
            }
            Lettering.draw(
                    g,
                    label.name(),
                    x,
                    y + 4.6,
                    Typeface.SEMIBOLD.at(13),
                    label.style().text());
            Lettering.draw(
                    g,
                    label.value(),
                    x + Lettering.width(label.name() + " ", Typeface.SEMIBOLD.at(13)),
                    y + 4.6,
                    Typeface.REGULAR.at(13),
                    palette.ink());
        }
    }
}
