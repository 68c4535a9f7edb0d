package uk.mobilityatlas.graphic.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Fill;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.stats.ClassBreak;

/** The histogram of a legend: bars of the classes, the benchmark, the compared areas on their bars, the limits below. */
final class LegendBars {
    private static final double ABOVE = 26;
    private static final double TALLEST = 66;
    private static final double STRIP = 6;

    /** The line of limits below the bars. */
    static final double LIMITS = 18;

    /** What all of it takes. */
    static final double HEIGHT = ABOVE + TALLEST + STRIP + LIMITS + 4;

    /** By how much the bars may be lower where there is little room. */
    static final double LESS = 38;

    /** No bars are lower than this share of their height for the sake of a name. */
    private static final double LEAST_BARS = 0.3;

    private static final double STEP = 0.1;

    private static final Font NAME = Typeface.SEMIBOLD.at(12);

    /** A compared area's marker. */
    private record Mark(AreaStyle style, double x, double y) {}

    private final AreaFigures figures;
    private final Palette palette;
    private final List<Fill> fills;
    private final double width;
    private final double less;
    private final List<ClassBreak> classes;
    private final Histogram histogram;
    private final double low;
    private final double high;
    private final Axis axis;

    /**
     * @param shading of figures that have classes
     * @param less how much lower than usual it has to be
     */
    LegendBars(Shading shading, double width, double less) {
        this.figures = shading.figures();
        this.palette = shading.palette();
        this.fills = shading.classFills();
        this.width = width;
        this.less = Math.max(0, Math.min(LESS, less));
        classes = figures.classification().classes();
        histogram = Histogram.of(figures.classification(), figures.values(), (int) Math.round(width / 6));
        low = classes.get(0).lower();
        high = classes.get(classes.size() - 1).upper();
        axis = Axis.bare(low, high, 0, width);
    }

    private double left(double value) {
        return high > low ? axis.at(value) : 0;
    }

    private double right(double value) {
        return high > low ? axis.at(value) : width;
    }

    /** Paints everything below a height and returns where it ends. */
    double paint(Graphics2D g, double y) {
        double top = y + ABOVE;
        double tallest = TALLEST - less;
        double foot = top + tallest;
        double unit = tallest / Math.max(1, histogram.tallest());
        List<Mark> marks = marks(foot, unit);
        // where markers leave the benchmark's name no side, bars and markers stay below it
        for (double share = 1 - STEP; !named(marks, top) && share >= LEAST_BARS; share -= STEP) {
            unit = share * tallest / Math.max(1, histogram.tallest());
            marks = marks(foot, unit);
        }
        bars(g, foot, unit);
        strip(g, foot + 2);
        marks.forEach(
                m -> m.style().marker().paint(g, m.x(), m.y(), 4.6, m.style().colour(), palette.paper()));
        benchmark(g, top, foot, marks);
        limits(g, foot + STRIP + 16);
        return y + HEIGHT - less;
    }

    private void bars(Graphics2D g, double foot, double unit) {
        for (Histogram.Bin bin : histogram.bins()) {
            double left = left(bin.lower());
            if (bin.count() > 0) {
                Rectangle2D bar = new Rectangle2D.Double(
                        left,
                        foot - bin.height() * unit,
                        Math.max(1, right(bin.upper()) - left - 1),
                        bin.height() * unit);
                fills.get(bin.group()).paint(g, bar);
            }
        }
    }

    private void strip(Graphics2D g, double y) {
        for (int c = 0; c < classes.size(); c++) {
            double left = left(classes.get(c).lower());
            double gap = c < classes.size() - 1 ? 1 : 0;
            Rectangle2D part =
                    new Rectangle2D.Double(left, y, right(classes.get(c).upper()) - left - gap, STRIP);
            fills.get(c).paint(g, part);
            Painting.draw(g, part, palette.rule2(), 0.5);
        }
    }

    /** The compared areas on top of their bars, one above the other where they share one. */
    private List<Mark> marks(double foot, double unit) {
        List<Mark> marks = new ArrayList<>();
        Map<Histogram.Bin, Integer> stacked = new HashMap<>();
        for (Area area : figures.comparedAreas()) {
            Double value = figures.value(area.code()).orElse(null);
            if (value != null) {
                Histogram.Bin bin = histogram.binOf(value);
                int already = stacked.merge(bin, 1, Integer::sum) - 1;
                marks.add(new Mark(
                        AreaStyle.of(figures.position(area.code()), palette),
                        left((bin.lower() + bin.upper()) / 2) - 0.5,
                        foot - bin.height() * unit - 7 - 11 * already));
            }
        }
        return marks;
    }

    /** The benchmark's name and where it stands: on the side of its line where no marker stands in its way. */
    private record Name(String words, double at, double x, Align align, boolean clear) {}

    private @Nullable Name name(List<Mark> marks, double top) {
        BenchmarkFigure benchmark = figures.benchmark();
        if (benchmark == null) {
            return null;
        }
        double at = left(Math.max(low, Math.min(high, benchmark.value())));
        String value = " " + FigureText.brief(figures.indicator(), benchmark.value());
        String words = Lettering.fit(benchmark.name(), NAME, width - Lettering.width(value, NAME)) + value;
        double wide = Lettering.width(words, NAME);
        Name left = new Name(words, at, at - 5, Align.RIGHT, clear(marks, at - wide - 5, wide, top));
        Name right = new Name(words, at, at + 5, Align.LEFT, clear(marks, at + 5, wide, top));
        boolean toLeft = at - wide - 5 >= 0;
        boolean toRight = at + wide + 5 <= width;
        if (toLeft && (left.clear() || !toRight || !right.clear())) {
            return left;
        }
        return toRight ? right : new Name(words, at, width, Align.RIGHT, clear(marks, width - wide, wide, top));
    }

    private boolean named(List<Mark> marks, double top) {
        Name name = name(marks, top);
        return name == null || name.clear();
    }

    /** A dashed line with its name. */
    private void benchmark(Graphics2D g, double top, double foot, List<Mark> marks) {
        Name name = name(marks, top);
        if (name == null) {
            return;
        }
        g.setColor(palette.ink());
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {2.5f, 2f}, 0));
        g.draw(new Line2D.Double(name.at(), top - 18, name.at(), foot + 2));
        Lettering.haloed(g, name.words(), name.x(), top - 10, NAME, palette.ink(), name.align(), palette.paper());
    }

    private static boolean clear(List<Mark> marks, double x, double wide, double top) {
        Rectangle2D words = new Rectangle2D.Double(x, top - 22, wide, 15);
        return marks.stream().noneMatch(m -> words.intersects(new Rectangle2D.Double(m.x() - 6, m.y() - 6, 12, 12)));
    }

    /** The limits between classes are named first, the ends of the axis where room is left for them. */
    private void limits(Graphics2D g, double y) {
        double[] limits = figures.classification().limits();
        Font font = Typeface.REGULAR.at(12);
        List<Integer> order = new ArrayList<>();
        for (int i = 1; i < limits.length - 1; i++) {
            order.add(i);
        }
        order.add(0);
        order.add(limits.length - 1);
        String suffix = figures.indicator().unit().isPercent() ? "%" : "";
        TreeMap<Double, Rectangle2D> taken = new TreeMap<>();
        Map<Double, String> words = new HashMap<>();
        for (int i : order) {
            String text = FigureText.brief(figures.indicator(), limits[i]);
            double w = Lettering.width(text, font);
            double room = Lettering.width(text + suffix, font);
            double left = Math.max(0, Math.min(width - room, left(limits[i]) - w / 2));
            Rectangle2D box = new Rectangle2D.Double(left - 2, y - 12, w + 4, 14);
            if (taken.values().stream().noneMatch(box::intersects)) {
                taken.put(left, box);
                words.put(left, text);
            }
        }
        for (double left : taken.keySet()) {
            String text = words.get(left) + (left == taken.lastKey() ? suffix : "");
            Lettering.draw(g, text, left, y, font, palette.ink2());
        }
    }
}
