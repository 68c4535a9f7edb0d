package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.indicator.Topic;

/** The heads of a rug's columns: topics, indicators with their periods, and the benchmark's own row. */
final class RugHead {
    static final double HEIGHT = 116;
    private static final int MOST_LINES = 3;

    private final List<Comparison> columns;
    private final String benchmark;
    private final Palette palette;

    RugHead(List<Comparison> columns, String benchmark, Palette palette) {
        this.columns = columns;
        this.benchmark = benchmark;
        this.palette = palette;
    }

    void paint(Graphics2D g, IntFunction<Rectangle2D> cells, double top, double width) {
        Topic before = null;
        for (int c = 0; c < columns.size(); c++) {
            Comparison column = columns.get(c);
            Rectangle2D cell = cells.apply(c);
            if (column.indicator().topic() != before) {
                before = column.indicator().topic();
                topic(g, before, c, cells, top);
            }
            title(g, column, cell, top);
            Lettering.draw(
                    g,
                    figure(column),
                    cell.getMaxX() - 8,
                    top + HEIGHT - 11,
                    Typeface.SEMIBOLD.at(13),
                    palette.ink(),
                    Align.RIGHT);
        }
        Lettering.draw(g, benchmark, 0, top + HEIGHT - 11, Typeface.SEMIBOLD.at(13), palette.ink());
        g.setColor(palette.ink2());
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(0, top + HEIGHT, width, top + HEIGHT));
    }

    private void topic(Graphics2D g, Topic topic, int from, IntFunction<Rectangle2D> cells, double top) {
        int to = from;
        while (to + 1 < columns.size() && columns.get(to + 1).indicator().topic() == topic) {
            to++;
        }
        double left = cells.apply(from).getMinX();
        double right = cells.apply(to).getMaxX();
        Lettering.draw(
                g,
                Lettering.fit(topic.title(), Typeface.SEMIBOLD.at(12), right - left),
                left,
                top + 12,
                Typeface.SEMIBOLD.at(12),
                palette.accent());
        g.setColor(palette.accent());
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(left, top + 19, right, top + 19));
    }

    private void title(Graphics2D g, Comparison column, Rectangle2D cell, double top) {
        List<String> lines = Lettering.wrap(
                parted(FigureText.title(column.indicator()), cell.getWidth() - 4),
                Typeface.REGULAR.at(12),
                cell.getWidth() - 4);
        double y = top + 36;
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            boolean cut = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
            String text = Lettering.fit(
                    cut ? lines.get(i) + " \u2026" : lines.get(i), Typeface.REGULAR.at(12), cell.getWidth() - 4);
            Lettering.draw(g, text, cell.getX() + 2, y, Typeface.REGULAR.at(12), palette.ink());
            y += 15;
        }
        Lettering.draw(
                g,
                Lettering.fit(TimeAxis.label(column.period()), Typeface.REGULAR.at(12), cell.getWidth() - 4),
                cell.getX() + 2,
                y,
                Typeface.REGULAR.at(12),
                palette.ink3());
    }

    /** The text with words that are too wide for a line parted, at their own hyphen or by one. */
    private static String parted(String text, double width) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            while (Lettering.width(rest, Typeface.REGULAR.at(12)) > width && rest.length() > 6) {
                int own = rest.indexOf('-');
                int cut = own > 2 && own < rest.length() - 1 ? own + 1 : rest.length() - 3;
                while (cut > 4
                        && cut != own + 1
                        && Lettering.width(rest.substring(0, cut) + "-", Typeface.REGULAR.at(12)) > width) {
                    cut--;
                }
                out.append(rest, 0, cut).append(cut == own + 1 ? " " : "- ");
                rest = rest.substring(cut);
            }
            out.append(rest).append(' ');
        }
        return out.toString().strip();
    }

    private static String figure(Comparison column) {
        @Nullable
        Double value = column.areas().stream()
                .map(Compared::benchmark)
                .filter(b -> b.hasValue())
                .map(b -> b.value())
                .findFirst()
                .orElse(null);
        return value == null ? "[x]" : FigureText.brief(column.indicator(), value);
    }
}
