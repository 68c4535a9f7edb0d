package uk.mobilityatlas.graphic.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Limits;

/**
 * Figures as rows on one axis: names at the left, words at the right, the benchmark as a dashed line through all of them
 * or, where it is each one's own, through each row, and places without a figure listed below with their reason.
 *
 * @param rows all places, also those without a figure
 * @param benchmark what all are held against; null for nothing, and where each has its own
 * @param own what the benchmark in each row is, in a sentence; empty where there is none or all share one
 * @param bars whether rows are bars from zero; else dots
 * @param missing a line for each place without a figure
 * @param notes sentences below the chart
 */
public record RowChart(
        Indicator indicator,
        List<ValueRow> rows,
        @Nullable BenchmarkFigure benchmark,
        String own,
        boolean bars,
        List<String> missing,
        List<String> notes,
        Palette palette) {
    private static final Texts TEXTS = Texts.beside(RowChart.class);

    private static final double ABOVE = 26;
    private static final double BARE = 6;
    /** Two lines of a name, and a little room. */
    private static final double LEAST_ROW = 36;

    private static final double BELOW = 28;
    private static final TypeScale TYPE = TypeScale.SCREEN;
    private static final double LINE = TYPE.leading();
    private static final int MOST_LINES = 3;
    private static final double BAR = 16;
    private static final double RANGE = 10;

    /** From the middle of a row to the ends of its own benchmark. */
    private static final double BEYOND = 11;

    /** How high rows must be for the words of their own benchmarks. */
    private static final double WORDED = 54;

    /** Of a low row a bar takes so much, and leaves the rest between. */
    private static final double FULLEST = 0.72;

    public RowChart {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** The rows that have a figure. */
    List<ValueRow> drawn() {
        return rows.stream().filter(r -> r.value() != null).toList();
    }

    /** What all rows say, and why others have no figure. */
    String words() {
        return Stream.concat(drawn().stream().map(r -> r.said().words()), missing.stream())
                .collect(Collectors.joining("; "));
    }

    /** Whether ranges are those of the not known. */
    public boolean ranged() {
        return rows.stream().anyMatch(ValueRow::ranged);
    }

    /** The scale of all that is drawn along so many pixels, with no more than about so many steps. */
    public Scale scale(int steps, TypeScale type, double pixels) {
        double least = rows.stream().mapToDouble(ValueRow::least).min().orElse(0);
        double most = rows.stream().mapToDouble(ValueRow::most).max().orElse(1);
        boolean none = Double.isInfinite(least) || Double.isInfinite(most);
        return Scale.across(
                none ? 0 : least,
                none ? 1 : most,
                bars || ranged() && least < most / 2,
                steps,
                indicator.unit(),
                type,
                pixels);
    }

    double leastHeight(double width) {
        double right = wordWidth(width);
        double row = drawn().stream()
                .mapToDouble(one -> Math.max(LEAST_ROW, (1 + below(one, right).size()) * LINE + 6))
                .max()
                .orElse(LEAST_ROW);
        return (benchmark == null ? BARE : ABOVE)
                + drawn().size() * row
                + BELOW
                + foot(width).size() * LINE;
    }

    /** The second line of a row's words, over as many lines as it needs in the room at the right. */
    private static List<String> below(ValueRow row, double right) {
        String words = row.said().below();
        double room = right - 10 - (row.verdict() == null ? 0 : 22);
        return words.isEmpty() ? List.of() : Lettering.wrap(words, TYPE.plain(), room);
    }

    void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        List<String> foot = foot(size.width());
        List<ValueRow> drawn = drawn();
        double height = size.height() - foot.size() * LINE;
        if (!drawn.isEmpty()) {
            Plot plot = plot(size.width(), height);
            Rectangle2D data = plot.data();
            RowPainter painter = new RowPainter(plot.across(), bars, TYPE, palette);
            BenchmarkFigure against = benchmark;
            if (against != null) {
                painter.against(g, against.limits(), 0.2, data.getMinY(), data.getHeight());
            }
            plot.across().paintBelow(g, data, true, TYPE, palette);
            double each = data.getHeight() / drawn.size();
            double tall = bars ? Math.min(BAR, FULLEST * each) : RANGE;
            double beyond = Math.min(BEYOND, each * 0.4);
            for (int i = 0; i < drawn.size(); i++) {
                BenchmarkFigure alone = own.isEmpty() ? null : drawn.get(i).against();
                double y = plot.y(i);
                if (alone != null) {
                    painter.against(g, alone.limits(), 0.24, y - beyond, 2 * beyond);
                }
                painter.paint(g, drawn.get(i), y, tall);
                if (alone != null) {
                    double x = plot.x(alone.value());
                    TYPE.reference(g, new Line2D.Double(x, y - beyond, x, y + beyond), palette.ink2());
                    if (each >= WORDED) {
                        name(g, alone, x, y - beyond - 4, data.getMinX(), data.getMaxX());
                    }
                }
            }
            benchmarkLine(g, plot);
            for (int i = 0; i < drawn.size(); i++) {
                words(g, drawn.get(i), plot, plot.y(i), size.width());
            }
        }
        Lettering.lines(g, foot, 0, drawn.isEmpty() ? 0 : height, LINE, TYPE.plain(), palette.ink3());
    }

    private List<String> foot(double width) {
        List<String> foot = new ArrayList<>();
        missing.forEach(m -> foot.addAll(Lettering.wrap(m, TYPE.plain(), width)));
        List<String> below = new ArrayList<>(notes);
        if (!own.isEmpty()) {
            below.add(own);
        }
        Scale scale = scale(width);
        if (!drawn().isEmpty() && !bars && !scale.startsAtZero()) {
            below.add(TEXTS.of("scale.starts", indicator.unit().format(scale.low(), scale.decimals())));
        }
        if (!below.isEmpty()) {
            foot.addAll(Lettering.wrap(String.join(" ", below), TYPE.plain(), width));
        }
        return foot;
    }

    private Scale scale(double width) {
        double room = width - nameWidth(width) - wordWidth(width);
        return scale((int) Math.max(2, Math.min(6, room / 60)), TYPE, room);
    }

    private double nameWidth(double width) {
        double widest = Lettering.widest(drawn().stream().map(r -> r.name()), TYPE.bold());
        return Math.min(width * 0.34, widest + 36);
    }

    private double wordWidth(double width) {
        double widest = 0;
        for (ValueRow row : drawn()) {
            double mark = row.verdict() == null ? 10 : 32;
            widest = Math.max(widest, mark + Lettering.width(row.said().right(), Typeface.SEMIBOLD.at(12)));
            widest = Math.max(widest, mark + Lettering.width(row.said().below(), TYPE.plain()));
        }
        return Math.min(width * 0.45, widest + 6);
    }

    private Plot plot(double width, double height) {
        double left = nameWidth(width);
        double right = wordWidth(width);
        double top = benchmark == null ? BARE : ABOVE;
        Rectangle2D data = new Rectangle2D.Double(left, top, width - left - right, Math.max(10, height - top - BELOW));
        return new Plot(
                Axis.of(scale(width), indicator.unit(), data.getMinX(), data.getMaxX()),
                Axis.bare(-0.5, drawn().size() - 0.5, data.getMinY(), data.getMaxY()),
                data);
    }

    private void benchmarkLine(Graphics2D g, Plot plot) {
        BenchmarkFigure against = benchmark;
        if (against == null) {
            return;
        }
        double x = plot.x(against.value());
        TYPE.reference(
                g,
                new Line2D.Double(x, plot.data().getMinY() - 4, x, plot.data().getMaxY()),
                palette.ink2());
        name(g, against, x, plot.data().getMinY() - 9, 0, plot.data().getMaxX() + 100);
    }

    /** A benchmark's name and figure, around its line as far as two sides allow. */
    private void name(Graphics2D g, BenchmarkFigure against, double x, double y, double from, double to) {
        Limits limits = against.limits();
        String words = against.title() + " "
                + (ranged() && limits != null
                        ? FigureText.range(indicator, limits)
                        : FigureText.brief(indicator, against.value()));
        double half = Lettering.width(words, TYPE.plain()) / 2;
        double at = Math.max(from + half, Math.min(x, to - half));
        Lettering.draw(g, words, at, y, TYPE.plain(), palette.ink2(), Align.CENTRE);
    }

    private void words(Graphics2D g, ValueRow row, Plot plot, double y, double width) {
        row.style().marker().paint(g, 7, y, 5.2, row.style().colour(), palette.paper());
        name(g, row.name(), y, plot.data().getMinX() - 30, plot.data().getHeight() / drawn().size());
        double x = plot.data().getMaxX() + 10;
        VerdictMark verdict = row.verdict();
        if (verdict != null) {
            verdict.paint(g, x + 10, row.said().below().isEmpty() ? y : y - 8, 5.4, palette);
            x += 22;
        }
        boolean alone = row.said().below().isEmpty();
        Font bold = Typeface.SEMIBOLD.at(12);
        boolean room = Lettering.width(row.said().right(), bold) <= width - x;
        // the verdict's word alone is shorter than the one beside the benchmark's name
        String said = room || row.said().judgement().isEmpty()
                ? row.said().right()
                : row.said().judgement();
        String right = Lettering.fit(said, bold, width - x);
        double more = alone ? 0 : shift(row, plot, width);
        Lettering.draw(g, right, x, alone ? y + 4.4 : y - 4 - more, Typeface.SEMIBOLD.at(12), palette.ink());
        if (!alone) {
            List<String> lines = below(row, width - plot.data().getMaxX());
            int most = lines(lines.size(), plot);
            double base = y + 13 - more;
            for (int i = 0; i < most; i++) {
                String line = i == most - 1 ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
                double at = base + i * LINE;
                Lettering.draw(g, Lettering.fit(line, TYPE.plain(), width - x), x, at, TYPE.plain(), palette.ink2());
            }
        }
    }

    /** How many of some lines a row holds below its first. */
    private int lines(int wanted, Plot plot) {
        double tall = plot.data().getHeight() / drawn().size();
        return (int) Math.max(1, Math.min(wanted, Math.floor((tall - 6) / LINE) - 1));
    }

    /** How far the first of a row's words stands higher where several lines follow it. */
    private double shift(ValueRow row, Plot plot, double width) {
        int lines = below(row, width - plot.data().getMaxX()).size();
        return (lines(lines, plot) - 1) * LINE / 2;
    }

    /** The name; in smaller lines, as many as its row holds, where one does not hold it. */
    private void name(Graphics2D g, String name, double y, double room, double tall) {
        if (Lettering.width(name, TYPE.bold()) <= room) {
            Lettering.draw(g, name, 20, y + 4.6, TYPE.bold(), palette.ink());
            return;
        }
        Font small = Typeface.SEMIBOLD.at(12);
        List<String> lines = Lettering.wrap(name, small, room);
        int shown = (int) Math.max(1, Math.min(Math.min(lines.size(), MOST_LINES), Math.floor(tall / LINE)));
        for (int i = 0; i < shown; i++) {
            String line = i == shown - 1 ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
            double base = y + 4.4 + (i - (shown - 1) / 2.0) * LINE;
            Lettering.draw(g, Lettering.fit(line, small, room), 20, base, small, palette.ink());
        }
    }

    List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        List<ValueRow> drawn = drawn();
        if (drawn.isEmpty()) {
            return marks;
        }
        Plot plot = plot(size.width(), size.height() - foot(size.width()).size() * LINE);
        double tall = plot.data().getHeight() / drawn.size();
        for (int i = 0; i < drawn.size(); i++) {
            marks.add(new GraphicMark(
                    drawn.get(i).area(),
                    new Rectangle2D.Double(0, plot.y(i) - tall / 2, size.width(), tall),
                    drawn.get(i).said().words()));
        }
        return marks;
    }
}
