package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jfree.chart.ui.TextAnchor;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.ChipLabels;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.MapWords;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Typeface;

/**
 * Every area of a level as one dot on the indicator's axis, in a lane for each group of areas; the compared ones carry
 * their markers and names.
 *
 * @param lanes from top to bottom; an area may lie in several
 * @param brushed areas picked out in another picture
 */
public record Strip(AreaFigures figures, List<Lane> lanes, Set<AreaCode> brushed, Palette palette, String headline)
        implements Graphic {
    private static final double BELOW = 28;
    private static final double LABELS = 30;
    private static final double LARGEST = 8.5;
    private static final double SMALLEST = 3.6;
    private static final double FOOT = 18;

    /** How much taller the first lane is: it holds most dots, and the names of the compared areas. */
    private static final double FIRST = 1.9;

    /** A group of areas, such as all, or those of one place type. */
    public record Lane(String name, Set<AreaCode> areas) {
        public Lane {
            areas = Set.copyOf(areas);
        }
    }

    private record Dot(Area area, double value, Point2D at) {}

    private record Placed(Lane lane, List<Dot> dots, double radius, double middle, double tall) {}

    public Strip {
        lanes = List.copyOf(lanes);
        brushed = Set.copyOf(brushed);
    }

    private double names() {
        double widest = lanes.stream()
                .mapToDouble(l -> Lettering.width(l.name(), Typeface.SEMIBOLD.at(13)))
                .max()
                .orElse(0);
        return lanes.size() < 2 ? 10 : Math.min(170, widest + 24);
    }

    private PlainPlot frame(Size size) {
        double[] values = figures.values();
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(1);
        Rectangle2D data = new Rectangle2D.Double(
                names(), LABELS, size.width() - names() - 22, Math.max(10, size.height() - LABELS - BELOW));
        Scale scale = Scale.of(least, most, false, (int) Math.max(2, Math.min(8, data.getWidth() / 70)));
        return new PlainPlot(
                LabelledAxis.values(scale, figures.indicator(), TextAnchor.TOP_CENTER, palette),
                new LabelledAxis(0, 1, List.of(), palette),
                data,
                palette);
    }

    private List<Placed> place(PlainPlot frame) {
        List<Placed> placed = new ArrayList<>();
        double share = frame.data().getHeight() / Math.max(1, lanes.size() + FIRST - 1);
        double top = frame.data().getMinY();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            double tall = i == 0 ? share * FIRST : share;
            double middle = top + (tall - FOOT) / 2;
            top += tall;
            List<Area> areas = figures.areas().stream()
                    .filter(a -> lane.areas().contains(a.code())
                            && figures.value(a.code()).isPresent())
                    .sorted(Comparator.comparingDouble(
                            a -> figures.value(a.code()).orElseThrow()))
                    .toList();
            double[] places = areas.stream()
                    .mapToDouble(a -> frame.x(figures.value(a.code()).orElseThrow()))
                    .toArray();
            double room = (tall - FOOT) / 2 - 10;
            double radius = LARGEST;
            double[] offsets = Swarm.offsets(places, radius);
            double half = furthest(offsets);
            // the largest dots for which there is room; labels want some too
            while (radius > SMALLEST && half > room * 0.7) {
                radius -= 0.4;
                offsets = Swarm.offsets(places, radius);
                half = furthest(offsets);
            }
            double squeeze = half > room ? room / half : 1;
            List<Dot> dots = new ArrayList<>();
            for (int d = 0; d < places.length; d++) {
                Area area = areas.get(d);
                dots.add(new Dot(
                        area,
                        figures.value(area.code()).orElseThrow(),
                        new Point2D.Double(places[d], middle + offsets[d] * squeeze)));
            }
            placed.add(new Placed(lane, dots, squeeze < 0.6 ? 2.6 : radius - 0.4, middle, tall));
        }
        return placed;
    }

    private static double furthest(double[] offsets) {
        return Arrays.stream(offsets).map(Math::abs).max().orElse(0);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        PlainPlot frame = frame(size);
        frame.plot().setDomainGridlinesVisible(true);
        List<Placed> all = place(frame);
        for (Placed lane : all) {
            new MiddleBand(figures.indicator(), palette)
                    .paint(
                            g,
                            lane.dots().stream().mapToDouble(Dot::value).toArray(),
                            frame,
                            lane.middle() + FOOT / 2 - lane.tall() / 2 + 2,
                            lane.middle() - FOOT / 2 + lane.tall() / 2);
        }
        frame.draw(g, 0, BELOW);
        for (Placed lane : all) {
            lane(g, lane, frame);
        }
        benchmark(g, frame);
        for (Placed lane : all) {
            new MiddleBand(figures.indicator(), palette)
                    .words(
                            g,
                            lane.dots().stream().mapToDouble(Dot::value).toArray(),
                            frame,
                            lane.middle() - FOOT / 2 + lane.tall() / 2,
                            figures.benchmark());
            compared(g, lane);
        }
        if (!all.isEmpty()) {
            labels(g, all.get(0), frame);
        }
    }

    private void lane(Graphics2D g, Placed lane, PlainPlot frame) {
        if (lanes.size() > 1) {
            Lettering.draw(g, lane.lane().name(), 0, lane.middle() - 2, Typeface.SEMIBOLD.at(13), palette.ink());
            String count = lane.dots().size() + " " + (lane.dots().size() == 1 ? "area" : "areas");
            Lettering.draw(g, count, 0, lane.middle() + 14, Typeface.REGULAR.at(12), palette.ink3());
            g.setColor(palette.rule());
            g.setStroke(new BasicStroke(1));
            double foot = lane.middle() + (FOOT + lane.tall()) / 2;
            g.draw(new Line2D.Double(0, foot, frame.data().getMaxX(), foot));
        }
        double r = lane.radius();
        for (Dot dot : lane.dots()) {
            boolean brush = brushed.contains(dot.area().code());
            g.setColor(brush ? palette.focus() : Palette.alpha(palette.rule2(), brushed.isEmpty() ? 0.8 : 0.45));
            g.fill(new Ellipse2D.Double(dot.at().getX() - r, dot.at().getY() - r, 2 * r, 2 * r));
        }
    }

    private void benchmark(Graphics2D g, PlainPlot frame) {
        BenchmarkFigure benchmark = figures.benchmark();
        if (benchmark == null) {
            return;
        }
        double x = frame.x(benchmark.value());
        g.setColor(palette.ink2());
        g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 2.5f}, 0));
        g.draw(new Line2D.Double(x, 14, x, frame.data().getMaxY()));
        String words = benchmark.name() + " " + FigureText.brief(figures.indicator(), benchmark.value());
        Lettering.draw(g, words, x, 10, Typeface.REGULAR.at(12), palette.ink2(), Align.CENTRE);
    }

    private void compared(Graphics2D g, Placed lane) {
        for (Dot dot : lane.dots()) {
            int position = figures.position(dot.area().code());
            if (position >= 0) {
                AreaStyle style = AreaStyle.of(position, palette);
                style.marker().paint(g, dot.at().getX(), dot.at().getY(), 5.6, style.colour(), palette.paper());
            }
        }
    }

    private void labels(Graphics2D g, Placed lane, PlainPlot frame) {
        List<ChipLabels.Chip> chips = new ArrayList<>();
        for (Dot dot : lane.dots()) {
            int position = figures.position(dot.area().code());
            if (position >= 0) {
                chips.add(new ChipLabels.Chip(
                        dot.area().code(),
                        dot.area().name(),
                        FigureText.brief(figures.indicator(), dot.value()),
                        AreaStyle.of(position, palette),
                        dot.at(),
                        6));
            }
        }
        Size room = new Size(frame.data().getMaxX() + 20, lane.middle() + (lane.tall() - FOOT) / 2);
        ChipLabels.paint(
                g,
                chips,
                ChipLabels.place(
                        chips,
                        box -> covered(lane, box),
                        List.of(
                                new Rectangle2D.Double(0, 0, 4000, 12),
                                new Rectangle2D.Double(0, 0, lanes.size() > 1 ? names() - 16 : 0, room.height())),
                        room),
                palette);
    }

    private static double covered(Placed lane, Rectangle2D box) {
        long hit = lane.dots().stream().filter(d -> box.contains(d.at())).count();
        return Math.min(1, hit * 0.12);
    }

    @Override
    public String summary() {
        return MapWords.summary(figures).replaceFirst("^Map", "Distribution");
    }

    @Override
    public Table table() {
        return MapWords.table(figures);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (Placed lane : place(frame(size))) {
            for (Dot dot : lane.dots()) {
                marks.add(new GraphicMark(
                        dot.area().code(),
                        Marker.CIRCLE.at(dot.at().getX(), dot.at().getY(), lane.radius() + 0.6),
                        MapWords.spoken(figures, dot.area())));
            }
        }
        return marks;
    }
}
