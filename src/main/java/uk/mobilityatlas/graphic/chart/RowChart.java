package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Limits;

/**
 * Figures as rows on one axis: names at the left, words at the right, the benchmark as a dashed line through all of them,
 * and places without a figure listed below with their reason.
 *
 * @param bars whether rows are bars from zero; else dots
 * @param missing a line for each place without a figure
 * @param notes sentences below the chart
 */
record RowChart(
        Indicator indicator,
        List<ValueRow> rows,
        @Nullable BenchmarkFigure benchmark,
        boolean bars,
        List<String> missing,
        List<String> notes,
        Palette palette) {
    private static final Texts TEXTS = Texts.beside(RowChart.class);

    private static final double ABOVE = 26;
    private static final double BELOW = 28;
    private static final double LINE = 16;
    private static final int MOST_LINES = 3;

    RowChart {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        List<String> foot = foot(size.width());
        double height = size.height() - foot.size() * LINE;
        if (!rows.isEmpty()) {
            PlainPlot frame = frame(size.width(), height);
            benchmarkBand(g, frame);
            draw(g, frame);
            benchmarkLine(g, frame);
            for (int i = 0; i < rows.size(); i++) {
                words(g, rows.get(i), frame, frame.y(i), size.width());
            }
        }
        double y = rows.isEmpty() ? 0 : height;
        for (String line : foot) {
            y += LINE;
            Lettering.draw(g, line, 0, y - 4, Typeface.REGULAR.at(12), palette.ink3());
        }
    }

    private List<String> foot(double width) {
        List<String> foot = new ArrayList<>();
        missing.forEach(m -> foot.addAll(Lettering.wrap(m, Typeface.REGULAR.at(12), width)));
        List<String> below = new ArrayList<>(notes);
        Scale scale = scale(width);
        if (!rows.isEmpty() && !bars && !scale.startsAtZero()) {
            below.add(TEXTS.of("scale.starts", indicator.unit().format(scale.low(), scale.decimals())));
        }
        if (!below.isEmpty()) {
            foot.addAll(Lettering.wrap(String.join(" ", below), Typeface.REGULAR.at(12), width));
        }
        return foot;
    }

    private Scale scale(double width) {
        double room = width - nameWidth(width) - wordWidth(width);
        double least = rows.stream().mapToDouble(ValueRow::least).min().orElse(0);
        double most = rows.stream().mapToDouble(ValueRow::most).max().orElse(1);
        BenchmarkFigure against = benchmark;
        if (against != null) {
            Limits limits = against.limits();
            least = Math.min(least, limits == null ? against.value() : limits.lower());
            most = Math.max(most, limits == null ? against.value() : limits.upper());
        }
        boolean ranges = rows.stream().anyMatch(r -> r.bounds() != null);
        return Scale.of(least, most, bars || ranges, (int) Math.max(2, Math.min(6, room / 60)));
    }

    private double nameWidth(double width) {
        double widest = rows.stream()
                .mapToDouble(r -> Lettering.width(r.name(), Typeface.SEMIBOLD.at(13)))
                .max()
                .orElse(0);
        return Math.min(width * 0.34, widest + 36);
    }

    private double wordWidth(double width) {
        double widest = 0;
        for (ValueRow row : rows) {
            double mark = row.verdict() == null ? 10 : 32;
            widest = Math.max(widest, mark + Lettering.width(row.right(), Typeface.SEMIBOLD.at(12)));
            widest = Math.max(widest, mark + Lettering.width(row.below(), Typeface.REGULAR.at(12)));
        }
        return Math.min(width * 0.45, widest + 6);
    }

    private PlainPlot frame(double width, double height) {
        double left = nameWidth(width);
        double right = wordWidth(width);
        double top = benchmark == null ? 6 : ABOVE;
        Rectangle2D data = new Rectangle2D.Double(left, top, width - left - right, Math.max(10, height - top - BELOW));
        Scale scale = scale(width);
        PlainPlot frame = new PlainPlot(
                LabelledAxis.values(scale, indicator, TextAnchor.TOP_CENTER, palette),
                new LabelledAxis(-0.5, rows.size() - 0.5, List.of(), palette),
                data,
                palette);
        frame.plot().getRangeAxis().setInverted(true);
        frame.plot().setDomainGridlinesVisible(true);
        return frame;
    }

    private void draw(Graphics2D g, PlainPlot frame) {
        double[][] points = new double[2][rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            points[0][i] = rows.get(i).value();
            points[1][i] = i;
        }
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries(indicator.id(), points);
        frame.plot().setDataset(dataset);
        frame.plot().setRenderer(new RowRenderer(rows, bars, palette));
        frame.draw(g, 0, BELOW);
        if (bars) {
            g.setColor(palette.rule2());
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(
                    frame.x(0), frame.data().getMinY(), frame.x(0), frame.data().getMaxY()));
        }
    }

    private void benchmarkBand(Graphics2D g, PlainPlot frame) {
        BenchmarkFigure against = benchmark;
        Limits limits = against == null ? null : against.limits();
        if (limits != null) {
            double from = frame.x(limits.lower());
            double to = Math.max(from + 1, frame.x(limits.upper()));
            g.setColor(Palette.alpha(palette.benchmark(), 0.2));
            g.fill(new Rectangle2D.Double(
                    from, frame.data().getMinY(), to - from, frame.data().getHeight()));
        }
    }

    private void benchmarkLine(Graphics2D g, PlainPlot frame) {
        BenchmarkFigure against = benchmark;
        if (against == null) {
            return;
        }
        double x = frame.x(against.value());
        g.setColor(palette.ink2());
        g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 2.5f}, 0));
        g.draw(new Line2D.Double(x, frame.data().getMinY() - 4, x, frame.data().getMaxY()));
        Limits limits = against.limits();
        boolean ranges = rows.stream().anyMatch(r -> r.bounds() != null);
        String words = against.name() + " "
                + (ranges && limits != null
                        ? FigureText.range(indicator, limits)
                        : FigureText.brief(indicator, against.value()));
        double half = Lettering.width(words, Typeface.REGULAR.at(12)) / 2;
        double at = Math.max(half, Math.min(x, frame.data().getMaxX() + 100 - half));
        Lettering.draw(g, words, at, frame.data().getMinY() - 9, Typeface.REGULAR.at(12), palette.ink2(), Align.CENTRE);
    }

    private void words(Graphics2D g, ValueRow row, PlainPlot frame, double y, double width) {
        row.style().marker().paint(g, 7, y, 5.2, row.style().colour(), palette.paper());
        name(g, row.name(), y, frame.data().getMinX() - 30, frame.data().getHeight() / rows.size());
        double x = frame.data().getMaxX() + 10;
        VerdictMark verdict = row.verdict();
        if (verdict != null) {
            verdict.paint(g, x + 10, row.below().isEmpty() ? y : y - 8, 5.4, palette);
            x += 22;
        }
        if (row.below().isEmpty()) {
            String right = Lettering.fit(row.right(), Typeface.SEMIBOLD.at(12), width - x);
            Lettering.draw(g, right, x, y + 4.4, Typeface.SEMIBOLD.at(12), palette.ink());
        } else {
            Lettering.draw(g, row.right(), x, y - 4, Typeface.SEMIBOLD.at(12), palette.ink());
            String below = Lettering.fit(row.below(), Typeface.REGULAR.at(12), width - x);
            Lettering.draw(g, below, x, y + 13, Typeface.REGULAR.at(12), palette.ink2());
        }
    }

    /** The name; in smaller lines, as many as its row holds, where one does not hold it. */
    private void name(Graphics2D g, String name, double y, double room, double tall) {
        if (Lettering.width(name, Typeface.SEMIBOLD.at(13)) <= room) {
            Lettering.draw(g, name, 20, y + 4.6, Typeface.SEMIBOLD.at(13), palette.ink());
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
        if (rows.isEmpty()) {
            return marks;
        }
        PlainPlot frame = frame(size.width(), size.height() - foot(size.width()).size() * LINE);
        double tall = frame.data().getHeight() / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            marks.add(new GraphicMark(
                    rows.get(i).area(),
                    new Rectangle2D.Double(0, frame.y(i) - tall / 2, size.width(), tall),
                    rows.get(i).words()));
        }
        return marks;
    }
}
