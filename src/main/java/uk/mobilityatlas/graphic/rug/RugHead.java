package uk.mobilityatlas.graphic.rug;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.ShortTitle;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.observation.Range;

/** The heads of a rug's columns: topics, indicators with their periods, and the benchmark's own row. */
final class RugHead {
    private static final Font SMALL = Typeface.REGULAR.at(12);
    private static final Font TOPIC = Typeface.SEMIBOLD.at(12);
    private static final double TITLES = 36;
    private static final double LINE = 15;
    private static final double BELOW = 50;
    private static final int MOST_LINES = 4;

    private final List<Comparison> columns;
    private final String benchmark;
    private final Palette palette;

    RugHead(List<Comparison> columns, String benchmark, Palette palette) {
        this.columns = columns;
        this.benchmark = benchmark;
        this.palette = palette;
    }

    /** As high as the longest title needs. */
    double height(IntFunction<Rectangle2D> cells) {
        int most = 1;
        for (int c = 0; c < columns.size(); c++) {
            most = Math.max(most, lines(columns.get(c), cells.apply(c)).size());
        }
        return TITLES + Math.min(MOST_LINES, most) * LINE + BELOW - LINE;
    }

    private static List<String> lines(Comparison column, Rectangle2D cell) {
        return ShortTitle.lines(column.indicator(), SMALL, cell.getWidth() - 3);
    }

    /** Whether cells of a width hold every title in so many lines, its period, and the topics over them. */
    boolean holds(double cell, int most) {
        double room = cell - 3;
        for (int c = 0; c < columns.size(); c++) {
            List<String> lines = ShortTitle.lines(columns.get(c).indicator(), SMALL, room);
            if (lines.size() > Math.min(most, MOST_LINES)
                    || Lettering.widest(lines.stream(), SMALL) > room
                    || Lettering.width(period(columns.get(c)), SMALL) > room) {
                return false;
            }
        }
        int from = 0;
        for (int c = 1; c <= columns.size(); c++) {
            if (c == columns.size() || topic(c) != topic(from)) {
                double wide = (c - from) * (cell + 2) - 6;
                if (ShortTitle.of(topic(from), TOPIC, wide).endsWith("\u2026")) {
                    return false;
                }
                from = c;
            }
        }
        return true;
    }

    private Topic topic(int column) {
        return columns.get(column).indicator().topic();
    }

    private static String period(Comparison column) {
        return FigureText.label(column.period()).replaceFirst("(\\d{4}.)\\d\\d(\\d\\d)$", "$1$2");
    }

    void paint(Graphics2D g, IntFunction<Rectangle2D> cells, double top, double width) {
        double height = height(cells);
        Font strong = Typeface.SEMIBOLD.at(13);
        Topic before = null;
        for (int c = 0; c < columns.size(); c++) {
            Comparison column = columns.get(c);
            Rectangle2D cell = cells.apply(c);
            if (column.indicator().topic() != before) {
                before = column.indicator().topic();
                topic(g, before, c, cells, top);
            }
            title(g, column, cell, top);
            double base = top + height - 11;
            String whole = figure(column, true);
            String figure = Lettering.width(whole, strong) + 10 <= cell.getWidth() ? whole : figure(column, false);
            Lettering.draw(g, figure, cell.getMaxX() - 8, base, strong, palette.ink(), Align.RIGHT);
        }
        double room = columns.isEmpty() ? width : cells.apply(0).getMinX() - 6;
        benchmark(g, top + height - 11, room);
        Painting.draw(g, new Line2D.Double(0, top + height, width, top + height), palette.ink2(), 1.4);
    }

    /** Paints the benchmark's name alone, at the foot of heads of a size. */
    void paintNames(Graphics2D g, Size size) {
        benchmark(g, size.height() - 11, size.width() - 6);
        Painting.draw(g, new Line2D.Double(0, size.height(), size.width(), size.height()), palette.ink2(), 1.4);
    }

    /** Its name, in two smaller lines where one does not hold it. */
    private void benchmark(Graphics2D g, double base, double room) {
        Font strong = Typeface.SEMIBOLD.at(13);
        if (Lettering.width(benchmark, strong) <= room) {
            Lettering.draw(g, benchmark, 0, base, strong, palette.ink());
            return;
        }
        List<String> lines = Lettering.balanced(benchmark, TOPIC, room);
        double y = base - (Math.min(2, lines.size()) - 1) * (LINE - 1);
        String second = String.join(" ", lines.subList(1, lines.size()));
        Lettering.draw(g, lines.get(0), 0, y, TOPIC, palette.ink());
        Lettering.draw(g, Lettering.fit(second, TOPIC, room), 0, base, TOPIC, palette.ink());
    }

    private void topic(Graphics2D g, Topic topic, int from, IntFunction<Rectangle2D> cells, double top) {
        int to = from;
        while (to + 1 < columns.size() && columns.get(to + 1).indicator().topic() == topic) {
            to++;
        }
        double left = cells.apply(from).getMinX();
        double right = cells.apply(to).getMaxX();
        String name = ShortTitle.of(topic, TOPIC, right - left - 4);
        Lettering.draw(g, name, left, top + 12, TOPIC, palette.accent());
        Painting.draw(g, new Line2D.Double(left, top + 19, right, top + 19), palette.accent(), 1.6);
    }

    private void title(Graphics2D g, Comparison column, Rectangle2D cell, double top) {
        double room = cell.getWidth() - 3;
        List<String> lines = lines(column, cell);
        double y = top + TITLES;
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            boolean cut = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
            String text = Lettering.fit(cut ? lines.get(i) + " \u2026" : lines.get(i), SMALL, room);
            Lettering.draw(g, text, cell.getX() + 2, y, SMALL, palette.ink());
            y += LINE;
        }
        Lettering.draw(g, Lettering.fit(period(column), SMALL, room), cell.getX() + 2, y, SMALL, palette.ink3());
    }

    /**
     * The benchmark's figure; nothing where each row has its own.
     *
     * @param ranged whether as the range that the not known leave
     */
    private static String figure(Comparison column, boolean ranged) {
        Set<Optional<Double>> figures =
                column.areas().stream().map(c -> c.benchmark().figure()).collect(Collectors.toSet());
        if (figures.size() > 1) {
            return "";
        }
        return column.areas().stream()
                .map(Compared::benchmark)
                .flatMap(b -> b.figure().map(value -> figure(column, b, value, ranged)).stream())
                .findFirst()
                .orElse("[x]");
    }

    private static String figure(Comparison column, BenchmarkValue benchmark, double value, boolean ranged) {
        Range bounds = benchmark.bounds();
        return ranged && bounds != null
                ? FigureText.range(column.indicator(), bounds)
                : FigureText.brief(column.indicator(), value);
    }
}
