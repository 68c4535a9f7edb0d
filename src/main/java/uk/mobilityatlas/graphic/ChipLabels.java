package uk.mobilityatlas.graphic;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import uk.mobilityatlas.graphic.Lettering.Align;

/** Labels of the compared areas on a map: a chip with marker, name and value, over sea where it can be, and its leader. */
public final class ChipLabels {
    private static final double HEIGHT = 26;
    private static final double[] ACROSS = {24, 36, 52, 72, 100, 135, 180, 230};
    private static final double[] DOWN = {0, -20, 20, -40, 40, -64, 64, -96, 96, -140, 140};

    /**
     * A label to be placed beside a point.
     *
     * @param reach how far around the point the leader must not go; 0 to lead to a marker on the point itself
     */
    public record Chip(String name, String value, AreaStyle style, Point2D anchor, double reach) {
        double width() {
            double text = value.isEmpty()
                    ? Lettering.width(name, Typeface.SEMIBOLD.at(13))
                    : Lettering.width(name + " ", Typeface.SEMIBOLD.at(13))
                            + Lettering.width(value, Typeface.REGULAR.at(13));
            return Math.ceil(26 + text + 10);
        }
    }

    /** A label with its place. */
    public record Placed(Chip chip, Rectangle2D box) {
        /** The line from the label to its point. */
        public Line2D leader() {
            Point2D a = chip.anchor();
            boolean within = a.getX() > box.getMinX() && a.getX() < box.getMaxX();
            double x = within
                    ? Math.max(box.getMinX() + 12, Math.min(box.getMaxX() - 12, a.getX()))
                    : a.getX() < box.getMinX() ? box.getMinX() : box.getMaxX();
            double y = within ? (a.getY() < box.getMinY() ? box.getMinY() : box.getMaxY()) : box.getCenterY();
            double length = Math.max(1, a.distance(x, y));
            double back = Math.min(1, chip.reach() / length);
            return new Line2D.Double(x, y, a.getX() + (x - a.getX()) * back, a.getY() + (y - a.getY()) * back);
        }
    }

    private ChipLabels() {}

    /**
     * Finds a place for each chip.
     *
     * @param cover what it costs to cover a rectangle, 0 to 1
     * @param taken frames that no chip may touch
     */
    public static List<Placed> place(
            List<Chip> chips, ToDoubleFunction<Rectangle2D> cover, List<Rectangle2D> taken, Size size) {
        List<Placed> placed = new ArrayList<>();
        for (Chip chip : chips) {
            best(chip, chips, placed, cover, taken, size).ifPresent(placed::add);
        }
        return placed;
    }

    private static Optional<Placed> best(
            Chip chip,
            List<Chip> chips,
            List<Placed> placed,
            ToDoubleFunction<Rectangle2D> cover,
            List<Rectangle2D> taken,
            Size size) {
        List<Placed> candidates = new ArrayList<>();
        double width = chip.width();
        for (double across : ACROSS) {
            for (double down : DOWN) {
                double y = chip.anchor().getY() + down - HEIGHT / 2;
                candidates.add(at(chip, chip.anchor().getX() + across, y, width));
                candidates.add(at(chip, chip.anchor().getX() - across - width, y, width));
            }
        }
        for (double down : new double[] {34, 50, 70, 100, 140}) {
            candidates.add(
                    at(chip, chip.anchor().getX() - width / 2, chip.anchor().getY() - down - HEIGHT / 2, width));
            candidates.add(
                    at(chip, chip.anchor().getX() - width / 2, chip.anchor().getY() + down - HEIGHT / 2, width));
        }
        Rectangle2D page = new Rectangle2D.Double(1, 1, size.width() - 2, size.height() - 2);
        return candidates.stream()
                .filter(c -> page.contains(c.box()))
                .filter(c -> taken.stream().noneMatch(t -> t.intersects(grown(c.box(), 4))))
                .filter(c -> placed.stream().noneMatch(p -> p.box().intersects(grown(c.box(), 4))))
                .min(Comparator.comparingDouble(c -> cost(c, chips, placed, cover)));
    }

    private static Placed at(Chip chip, double x, double y, double width) {
        return new Placed(chip, new Rectangle2D.Double(Math.rint(x) + 0.5, Math.rint(y) + 0.5, width, HEIGHT));
    }

    private static double cost(Placed c, List<Chip> chips, List<Placed> placed, ToDoubleFunction<Rectangle2D> cover) {
        Line2D leader = c.leader();
        double length = leader.getP1().distance(leader.getP2());
        double cost = length * 0.55 + 230 * cover.applyAsDouble(c.box());
        for (Chip other : chips) {
            if (other != c.chip()) {
                cost += grown(c.box(), 8).contains(other.anchor()) ? 400 : 0;
                cost += leader.ptSegDist(other.anchor()) < 9 ? 150 : 0;
            }
        }
        for (Placed other : placed) {
            cost += grown(other.box(), 3).intersectsLine(leader) ? 400 : 0;
            cost += other.leader().intersectsLine(leader) ? 200 : 0;
            cost += c.box().intersectsLine(other.leader()) ? 300 : 0;
        }
        return cost;
    }

    private static Rectangle2D grown(Rectangle2D r, double by) {
        return new Rectangle2D.Double(r.getX() - by, r.getY() - by, r.getWidth() + 2 * by, r.getHeight() + 2 * by);
    }

    /** Paints leaders first, then markers, then chips, so that no line runs over a word. */
    public static void paint(Graphics2D g, List<Chip> all, List<Placed> placed, Palette palette) {
        leaders(g, placed, palette);
        chips(g, all, placed, palette);
    }

    /** Paints the leaders alone. */
    public static void leaders(Graphics2D g, List<Placed> placed, Palette palette) {
        for (Placed p : placed) {
            line(g, p.leader(), palette.paper(), 3);
            line(g, p.leader(), palette.ink(), 1);
        }
    }

    /** Paints markers and chips without their leaders. */
    public static void chips(Graphics2D g, List<Chip> all, List<Placed> placed, Palette palette) {
        for (Chip chip : all) {
            if (chip.reach() > 0) {
                continue;
            }
            chip.style()
                    .marker()
                    .paint(
                            g,
                            chip.anchor().getX(),
                            chip.anchor().getY(),
                            5,
                            chip.style().colour(),
                            palette.paper());
        }
        for (Placed p : placed) {
            paint(g, p, palette);
        }
    }

    private static void line(Graphics2D g, Line2D line, Color colour, float width) {
        Painting.draw(g, line, colour, width);
    }

    private static void paint(Graphics2D g, Placed p, Palette palette) {
        Rectangle2D b = p.box();
        RoundRectangle2D chip = new RoundRectangle2D.Double(b.getX(), b.getY(), b.getWidth(), b.getHeight(), 6, 6);
        Painting.fill(g, chip, palette.paper());
        Painting.draw(g, chip, palette.ink(), 1);
        AreaStyle style = p.chip().style();
        style.marker().paint(g, b.getX() + 14, b.getCenterY(), 5.4, style.colour(), palette.paper());
        double x = b.getX() + 26;
        double y = b.getCenterY() + 4.7;
        Lettering.draw(g, p.chip().name(), x, y, Typeface.SEMIBOLD.at(13), palette.ink(), Align.LEFT);
        x += Lettering.width(p.chip().name() + " ", Typeface.SEMIBOLD.at(13));
        Lettering.draw(g, p.chip().value(), x, y, Typeface.REGULAR.at(13), palette.ink(), Align.LEFT);
    }
}
