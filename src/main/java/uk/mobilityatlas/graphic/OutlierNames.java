package uk.mobilityatlas.graphic;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.graphic.Lettering.Align;

/** Names beside the points that lie furthest from all others, each where it covers nothing, or not at all. */
final class OutlierNames {
    private static final int MOST = 8;
    private static final double TALL = 16;
    private static final double[][] SIDES = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}};

    /** @param marked whether it carries a marker and a label already, which are kept clear */
    record Point(String name, Point2D at, boolean marked) {}

    private OutlierNames() {}

    /** @param words what is written already, which is kept clear too */
    static void paint(Graphics2D g, Rectangle2D within, List<Point> points, List<Rectangle2D> words, Palette palette) {
        List<Rectangle2D> taken = new ArrayList<>(words);
        for (Point point : points) {
            // around a marker stands its label
            double clear = point.marked() ? 34 : 4;
            double wide = point.marked() ? 120 : 4;
            taken.add(
                    new Rectangle2D.Double(point.at().getX() - wide, point.at().getY() - clear, 2 * wide, 2 * clear));
        }
        Font font = Typeface.REGULAR.at(12);
        for (Point point : furthest(points)) {
            double width = Lettering.width(point.name(), font);
            for (double[] side : SIDES) {
                double left = point.at().getX() + side[0] * 8 + (side[0] < 0 ? -width : side[0] == 0 ? -width / 2 : 0);
                double middle = point.at().getY() + side[1] * (TALL / 2 + 5);
                Rectangle2D box = new Rectangle2D.Double(left, middle - TALL / 2, width, TALL);
                if (within.contains(box) && taken.stream().noneMatch(box::intersects)) {
                    taken.add(box);
                    Lettering.haloed(
                            g, point.name(), left, middle + 4.6, font, palette.ink2(), Align.LEFT, palette.paper());
                    break;
                }
            }
        }
    }

    private static List<Point> furthest(List<Point> points) {
        double[] x = standard(points.stream().mapToDouble(p -> p.at().getX()).toArray());
        double[] y = standard(points.stream().mapToDouble(p -> p.at().getY()).toArray());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (!points.get(i).marked()) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -(x[i] * x[i] + y[i] * y[i])));
        return order.stream().limit(MOST).map(points::get).toList();
    }

    /** Each value's distance from the mean in standard deviations. */
    private static double[] standard(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0));
        return Arrays.stream(values)
                .map(v -> spread == 0 ? 0 : (v - mean) / spread)
                .toArray();
    }
}
