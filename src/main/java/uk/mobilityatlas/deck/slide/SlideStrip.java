package uk.mobilityatlas.deck.slide;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.Scale;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.graphic.chart.Swarm;
import uk.mobilityatlas.stats.Quartiles;

/** A distribution as a slide shows it: a dot an area, the middle half behind, the compared areas named below. */
record SlideStrip(Strip strip, Palette palette) implements GraphicForm {
    private static final double TEXT = SlideLayout.SIZE;
    private static final double LEAST_LANE = 57;
    private static final double AXIS = 62;
    private static final double LARGEST = 13;
    private static final double SMALLEST = 4.5;

    private record Dot(Area area, double value, double x, double y) {}

    private record Lane(String name, List<Dot> dots, double radius, double top, double tall) {}

    private AreaFigures figures() {
        return strip.figures();
    }

    private boolean single() {
        return strip.lanes().size() < 2;
    }

    /** One lane has the benchmark's name above it; several leave that to the key. */
    private double top() {
        return single() ? 60 : 6;
    }

    private int shown(Size size) {
        return (int) Math.max(1, Math.min(strip.lanes().size(), (foot(size) - top()) / LEAST_LANE));
    }

    private double left() {
        return single()
                ? 20
                : 36
                        + strip.lanes().stream()
                                .mapToDouble(l -> Lettering.width(l.name(), Typeface.SEMIBOLD.at(TEXT)))
                                .max()
                                .orElse(0);
    }

    private Scale scale() {
        double[] values = figures().values();
        return Scale.of(
                Arrays.stream(values).min().orElse(0),
                Arrays.stream(values).max().orElse(1),
                false,
                6);
    }

    private static double x(double value, Scale scale, double left, double right) {
        return left + (value - scale.low()) / (scale.high() - scale.low()) * (right - left);
    }

    private double right(Size size) {
        return size.width() - 60;
    }

    private double foot(Size size) {
        return size.height() - AXIS - (key().entries().isEmpty() ? 0 : SlideKey.HEIGHT);
    }

    private List<Lane> lanes(Size size) {
        Scale scale = scale();
        double left = left();
        double right = right(size);
        double tall = Math.max(20, foot(size) - top()) / shown(size);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < shown(size); i++) {
            Strip.Lane lane = strip.lanes().get(i);
            double middle = top() + (i + 0.5) * tall;
            List<Area> areas = figures().areas().stream()
                    .filter(a -> lane.areas().contains(a.code())
                            && figures().value(a.code()).isPresent())
                    .sorted(Comparator.comparingDouble(
                            a -> figures().value(a.code()).orElseThrow()))
                    .toList();
            double[] places = areas.stream()
                    .mapToDouble(a -> x(figures().value(a.code()).orElseThrow(), scale, left, right))
                    .toArray();
            double room = tall / 2 - 10;
            double radius = LARGEST;
            double[] offsets = Swarm.offsets(places, radius);
            while (radius > SMALLEST && furthest(offsets) + radius > room) {
                radius -= 0.5;
                offsets = Swarm.offsets(places, radius);
            }
            double squeeze = Math.min(1, (room - radius) / Math.max(1e-9, furthest(offsets)));
            List<Dot> dots = new ArrayList<>();
            for (int d = 0; d < places.length; d++) {
                double value = figures().value(areas.get(d).code()).orElseThrow();
                dots.add(new Dot(areas.get(d), value, places[d], middle + offsets[d] * squeeze));
            }
            lanes.add(new Lane(lane.name(), dots, radius - 0.7, top() + i * tall, tall));
        }
        return lanes;
    }

    private static double furthest(double[] offsets) {
        return Arrays.stream(offsets).map(Math::abs).max().orElse(0);
    }

    /** The compared areas with their figures, and the benchmark where it is not named above. */
    private SlideKey key() {
        List<SlideKey.Entry> entries = new ArrayList<>();
        for (Area area : figures().comparedAreas()) {
            String figure = figures()
                    .observation(area.code())
                    .map(o -> o.hasValue()
                            ? figures().indicator().format(o.valueOrThrow()) + FigureText.shorthand(o)
                            : FigureText.brief(figures().indicator(), o))
                    .orElse("[x]");
            entries.add(new SlideKey.Entry(
                    AreaStyle.of(figures().position(area.code()), palette), area.name() + " " + figure));
        }
        BenchmarkFigure benchmark = figures().benchmark();
        if (benchmark != null && !single()) {
            entries.add(new SlideKey.Entry(AreaStyle.benchmark(palette), words(benchmark)));
        }
        return new SlideKey(entries, palette);
    }

    @Override
    public Graphic whole() {
        return strip;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Scale scale = scale();
        List<Lane> lanes = lanes(size);
        lanes.forEach(lane -> middleHalf(g, lane, scale, size));
        SlideAxis.across(g, scale, figures().indicator(), left(), right(size), top(), foot(size), palette);
        for (Lane lane : lanes) {
            lane(g, lane, size);
        }
        benchmark(g, scale, size);
        lanes.forEach(lane -> compared(g, lane));
        key().paint(g, size.height() - SlideKey.HEIGHT, size.width());
    }

    private void middleHalf(Graphics2D g, Lane lane, Scale scale, Size size) {
        double[] values = lane.dots().stream().mapToDouble(Dot::value).toArray();
        if (values.length < Quartiles.FEWEST) {
            return;
        }
        Quartiles half = Quartiles.of(values);
        double from = x(half.lower(), scale, left(), right(size));
        double to = x(half.upper(), scale, left(), right(size));
        g.setColor(palette.panel());
        g.fill(new Rectangle2D.Double(from, lane.top() + 4, to - from, lane.tall() - 8));
        double median = x(half.median(), scale, left(), right(size));
        g.setColor(palette.rule2());
        g.setStroke(new BasicStroke(3));
        g.draw(new Line2D.Double(median, lane.top() + 6, median, lane.top() + lane.tall() - 6));
    }

    private void lane(Graphics2D g, Lane lane, Size size) {
        if (!single()) {
            double middle = lane.top() + lane.tall() / 2;
            Lettering.draw(g, lane.name(), 0, middle + 18, Typeface.SEMIBOLD.at(TEXT), palette.ink());
            g.setColor(palette.rule());
            g.setStroke(new BasicStroke(2));
            g.draw(new Line2D.Double(0, lane.top() + lane.tall(), right(size), lane.top() + lane.tall()));
        }
        g.setColor(Palette.alpha(palette.rule2(), 0.8));
        double r = lane.radius();
        lane.dots().forEach(d -> g.fill(new Ellipse2D.Double(d.x() - r, d.y() - r, 2 * r, 2 * r)));
    }

    private void benchmark(Graphics2D g, Scale scale, Size size) {
        BenchmarkFigure benchmark = figures().benchmark();
        if (benchmark == null) {
            return;
        }
        double x = x(benchmark.value(), scale, left(), right(size));
        g.setColor(palette.ink2());
        g.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {10, 8}, 0));
        g.draw(new Line2D.Double(x, top() - 4, x, foot(size)));
        if (!single()) {
            return;
        }
        String words = words(benchmark);
        double half = Lettering.width(words, Typeface.REGULAR.at(TEXT)) / 2;
        double at = Math.max(half, Math.min(size.width() - half, x));
        Lettering.draw(g, words, at, 42, Typeface.REGULAR.at(TEXT), palette.ink2(), Lettering.Align.CENTRE);
    }

    private String words(BenchmarkFigure benchmark) {
        return benchmark.name() + " " + figures().indicator().format(benchmark.value());
    }

    private void compared(Graphics2D g, Lane lane) {
        for (Dot dot : lane.dots()) {
            int position = figures().position(dot.area().code());
            if (position >= 0) {
                AreaStyle style = AreaStyle.of(position, palette);
                style.marker().paint(g, dot.x(), dot.y(), 16, style.colour(), palette.paper());
            }
        }
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (Lane lane : lanes(size)) {
            double r = Math.max(9, lane.radius());
            lane.dots()
                    .forEach(d -> marks.add(new GraphicMark(
                            d.area().code(),
                            new Ellipse2D.Double(d.x() - r, d.y() - r, 2 * r, 2 * r),
                            d.area().name() + ": "
                                    + FigureText.spoken(
                                            figures().indicator(),
                                            figures()
                                                    .observation(d.area().code())
                                                    .orElse(null)))));
        }
        return marks;
    }
}
