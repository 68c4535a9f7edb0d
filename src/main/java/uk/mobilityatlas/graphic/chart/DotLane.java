package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.MapWords;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.TypeScale;

/**
 * A lane of a distribution with its dots in their places, each as near to the lane's middle as the others let it.
 *
 * @param radius of the dots, the largest for which there is room
 */
public record DotLane(Strip strip, Strip.Lane lane, List<Dot> dots, double radius) {
    /** An area's dot. */
    public record Dot(Area area, double value, Point2D at) {}

    private static final double SMALLEST = 3.6;
    private static final double STEP = 0.4;
    private static final double CROWDED = 0.6;
    private static final double OVERLAPPING = 2.6;

    /**
     * Lays out a lane.
     *
     * @param room how far from the middle dots may lie at most
     * @param easy how far they may lie before they become smaller
     */
    public static DotLane of(
            Strip strip, Strip.Lane lane, Axis across, double middle, double room, double easy, TypeScale type) {
        AreaFigures figures = strip.figures();
        List<Dot> sorted = figures.areas().stream()
                .filter(a -> lane.areas().contains(a.code()))
                .flatMap(a -> figures.value(a.code()).stream()
                        .map(v -> new Dot(a, v, new Point2D.Double(across.at(v), middle))))
                .sorted(Comparator.comparingDouble(Dot::value))
                .toList();
        double[] places = sorted.stream().mapToDouble(d -> d.at().getX()).toArray();
        double radius = type.dot();
        double[] offsets = Swarm.offsets(places, radius);
        while (radius > SMALLEST && furthest(offsets) > easy) {
            radius -= STEP;
            offsets = Swarm.offsets(places, radius);
        }
        double squeeze = Math.min(1, room / Math.max(1e-9, furthest(offsets)));
        List<Dot> dots = new ArrayList<>();
        for (int d = 0; d < places.length; d++) {
            Dot dot = sorted.get(d);
            dots.add(new Dot(dot.area(), dot.value(), new Point2D.Double(places[d], middle + offsets[d] * squeeze)));
        }
        return new DotLane(strip, lane, dots, squeeze < CROWDED ? OVERLAPPING : radius - STEP);
    }

    private static double furthest(double[] offsets) {
        return Arrays.stream(offsets).map(Math::abs).max().orElse(0);
    }

    /** The figures of its areas, in rising order. */
    public double[] values() {
        return dots.stream().mapToDouble(Dot::value).toArray();
    }

    /** Paints the dots, those picked out elsewhere in the colour of the focus. */
    public void paint(Graphics2D g, Palette palette) {
        for (Dot dot : dots) {
            boolean brush = strip.brushed().contains(dot.area().code());
            double strength = strip.brushed().isEmpty() ? 0.8 : 0.45;
            Painting.fill(g, circle(dot, radius), brush ? palette.focus() : Palette.alpha(palette.rule2(), strength));
        }
    }

    private static Ellipse2D circle(Dot dot, double r) {
        return new Ellipse2D.Double(dot.at().getX() - r, dot.at().getY() - r, 2 * r, 2 * r);
    }

    /** Paints the compared areas' markers over all dots. */
    public void paintCompared(Graphics2D g, TypeScale type, Palette palette) {
        for (Dot dot : compared()) {
            AreaStyle style = AreaStyle.of(strip.figures().position(dot.area().code()), palette);
            style.marker().paint(g, dot.at().getX(), dot.at().getY(), type.mark(), style.colour(), palette.paper());
        }
    }

    /** The dots of the compared areas. */
    List<Dot> compared() {
        return dots.stream()
                .filter(d -> strip.figures().position(d.area().code()) >= 0)
                .toList();
    }

    /** What can be pointed at, no smaller than a radius. */
    public List<GraphicMark> marks(double least) {
        return dots.stream()
                .map(d -> new GraphicMark(
                        d.area().code(),
                        Marker.CIRCLE.at(d.at().getX(), d.at().getY(), Math.max(least, radius + 0.6)),
                        MapWords.spoken(strip.figures(), d.area())))
                .toList();
    }
}
