package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;

/** Names beside the points that lie furthest from all others, each where it covers nothing, or not at all. */
final class OutlierNames {
    private static final int MOST = 8;
    private static final double TALL = 16;
    /** From a point to its name: beside it at first, then further off at the end of a line. */
    private static final double[][] STEPS = {
        {8, 0},
        {-8, 0},
        {0, -13},
        {0, 13},
        {14, -14},
        {14, 14},
        {-14, -14},
        {-14, 14},
        {26, -26},
        {26, 26},
        {-26, -26},
        {-26, 26},
        {44, 0},
        {-44, 0},
        {0, -34},
        {0, 34}
    };

    /** A name nearer than this needs no line. */
    private static final double NEAR = 14;

    /** @param marked whether it carries a marker and a label already, which are kept clear */
    record Point(String name, Point2D at, boolean marked) {}

    private record Placed(Point point, Rectangle2D box) {
        Line2D line() {
            Point2D at = point.at();
            double x = Math.max(box.getMinX() - 2, Math.min(box.getMaxX() + 2, at.getX()));
            double y = Math.max(box.getMinY() + 3, Math.min(box.getMaxY() - 3, at.getY()));
            return new Line2D.Double(at.getX(), at.getY(), x, y);
        }

        boolean far() {
            return line().getP1().distance(line().getP2()) > NEAR;
        }
    }

    private OutlierNames() {}

    /**
     * @param written what is written already, which is kept clear
     * @param lines across the picture, which no name stands on
     */
    static void paint(
            Graphics2D g,
            Rectangle2D within,
            List<Point> points,
            List<Rectangle2D> written,
            List<Line2D> lines,
            Palette palette) {
        List<Rectangle2D> taken = new ArrayList<>(written);
        for (Point point : points) {
            double clear = point.marked() ? 7 : 4;
            taken.add(
                    new Rectangle2D.Double(point.at().getX() - clear, point.at().getY() - clear, 2 * clear, 2 * clear));
        }
        List<Placed> placed = new ArrayList<>();
        for (Point point : furthest(points)) {
            candidates(point)
                    .filter(c -> within.contains(c.box()))
                    .filter(c -> taken.stream().noneMatch(c.box()::intersects))
                    .filter(c -> lines.stream().noneMatch(line -> line.intersects(grown(c.box()))))
                    .filter(c -> !c.far() || placed.stream().noneMatch(p -> crossed(p, c)))
                    .findFirst()
                    .ifPresent(c -> {
                        placed.add(c);
                        taken.add(c.box());
                    });
        }
        Font font = Typeface.REGULAR.at(12);
        g.setStroke(new BasicStroke(0.8f));
        g.setColor(palette.ink3());
        placed.stream().filter(Placed::far).forEach(p -> g.draw(p.line()));
        placed.forEach(p -> Lettering.haloed(
                g,
                p.point().name(),
                p.box().getX(),
                p.box().getCenterY() + 4.6,
                font,
                palette.ink2(),
                Align.LEFT,
                palette.paper()));
    }

    private static boolean crossed(Placed one, Placed other) {
        return one.box().intersectsLine(other.line())
                || other.box().intersectsLine(one.line())
                || one.far() && one.line().intersectsLine(other.line());
    }

    private static Stream<Placed> candidates(Point point) {
        double width = Lettering.width(point.name(), Typeface.REGULAR.at(12));
        return Arrays.stream(STEPS).map(step -> {
            double left = point.at().getX() + step[0] + (step[0] < 0 ? -width : step[0] == 0 ? -width / 2 : 0);
            return new Placed(point, new Rectangle2D.Double(left, point.at().getY() + step[1] - TALL / 2, width, TALL));
        });
    }

    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() - 3, box.getY() - 1, box.getWidth() + 6, box.getHeight() + 2);
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
