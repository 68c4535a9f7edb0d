package uk.mobilityatlas.graphic.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;

/**
 * Places as the rows of a table in which their figures are drawn: name, figure on one axis, the figure in print, rank, verdict.
 * The columns of words are as wide as their words; a long name runs over several lines.
 *
 * @param head what stands over the figures, the ranks and the verdicts
 * @param band what all are held against, through all rows; null where each row has its own
 */
record IntervalRows(
        RowChart chart, List<Row> rows, Head head, @Nullable BenchmarkFigure band, List<String> foot, Palette palette) {
    private static final Texts TEXTS = Texts.beside(IntervalRows.class);

    /** What stands over the columns; no rank where none is known. */
    record Head(String figure, String rank) {}

    /**
     * One line.
     *
     * @param marked whether its marker stands before its name
     * @param claimed whether its figure is printed in bold
     */
    record Row(ValueRow value, String figure, String rank, String verdict, boolean marked, boolean claimed) {}

    private static final TypeScale TYPE = TypeScale.SCREEN;
    private static final Font PLAIN = Typeface.REGULAR.at(13);
    private static final Font BOLD = Typeface.SEMIBOLD.at(13);
    private static final Font SMALL = Typeface.SEMIBOLD.at(12);
    private static final double HEAD = 26;
    private static final double ROW = 33;
    private static final double MOST_ROW = 46;
    private static final double LINE = 16;
    private static final double GAP = 16;
    private static final double LEAST_PLOT = 110;
    private static final double LEAST_NAME = 92;
    private static final double MARK = 22;
    private static final double RANGE = 10;
    private static final double BEYOND = 11;

    /** Where the columns begin and how high the rows are. */
    private record Laid(
            double name,
            double plot,
            double plotEnd,
            double figureEnd,
            double rankEnd,
            double verdict,
            List<Double> tops) {}

    double height(double width) {
        double high = HEAD;
        for (Row row : rows) {
            high += least(row, name(width));
        }
        return high + footLines(width).size() * LINE + (foot.isEmpty() ? 0 : 8);
    }

    private List<String> footLines(double width) {
        return foot.isEmpty() ? List.of() : Lettering.wrap(String.join(" ", foot), TYPE.plain(), width);
    }

    private double verdictWidth() {
        return MARK
                + Math.max(
                        Lettering.widest(rows.stream().map(Row::verdict), PLAIN),
                        Lettering.width(TEXTS.of("rows.verdict"), SMALL));
    }

    private double figureWidth() {
        return Math.max(Lettering.widest(rows.stream().map(Row::figure), BOLD), Lettering.width(head.figure(), SMALL));
    }

    private double rankWidth() {
        return head.rank().isEmpty()
                ? 0
                : GAP
                        + Math.max(
                                Lettering.widest(rows.stream().map(Row::rank), PLAIN),
                                Lettering.width(head.rank(), SMALL));
    }

    private static double before(Row row) {
        return row.marked() ? 20 : 0;
    }

    private double name(double width) {
        double widest = rows.stream()
                .mapToDouble(row -> before(row) + Lettering.width(row.value().name(), BOLD))
                .max()
                .orElse(0);
        double left = width - verdictWidth() - rankWidth() - figureWidth() - LEAST_PLOT - 3 * GAP;
        return Math.max(LEAST_NAME, Math.min(widest + 2, left));
    }

    private List<String> name(Row row, double room) {
        return Lettering.balanced(
                row.value().name(),
                Lettering.width(row.value().name(), BOLD) <= room - before(row) ? BOLD : SMALL,
                room - before(row));
    }

    private double least(Row row, double name) {
        return Math.max(ROW, name(row, name).size() * LINE + 10);
    }

    private Laid lay(Size size) {
        double width = size.width();
        double name = name(width);
        double verdict = width - verdictWidth();
        double rankEnd = verdict - GAP;
        double figureEnd = rankEnd - rankWidth();
        double plot = name + GAP;
        double plotEnd = Math.max(plot + 40, figureEnd - figureWidth() - GAP);
        double room = size.height() - HEAD - footLines(width).size() * LINE - (foot.isEmpty() ? 0 : 8);
        double needed = rows.stream().mapToDouble(row -> least(row, name)).sum();
        double stretch = Math.min(room / Math.max(1, needed), MOST_ROW / ROW);
        List<Double> tops = new ArrayList<>();
        double y = HEAD;
        tops.add(y);
        for (Row row : rows) {
            y += Math.floor(least(row, name) * stretch);
            tops.add(y);
        }
        return new Laid(name, plot, plotEnd, figureEnd, rankEnd, verdict, tops);
    }

    void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Laid laid = lay(size);
        double end = laid.tops().get(rows.size());
        Scale scale =
                chart.scale((int) Math.max(1, (laid.plotEnd() - laid.plot()) / 55), TYPE, laid.plotEnd() - laid.plot());
        Axis across = Axis.of(scale, chart.indicator().unit(), laid.plot() + 6, laid.plotEnd() - 6);
        RowPainter painter = new RowPainter(across, false, TYPE, palette);
        if (band != null) {
            painter.against(g, band.limits(), 0.2, HEAD, end - HEAD);
        }
        head(g, laid, across, size.width());
        for (int i = 0; i < rows.size(); i++) {
            row(g, rows.get(i), painter, laid, i, size.width());
        }
        if (band != null) {
            double x = across.at(band.value());
            TYPE.reference(g, new Line2D.Double(x, HEAD, x, end), palette.ink2());
        }
        Lettering.lines(g, footLines(size.width()), 0, end + 8, LINE, TYPE.plain(), palette.ink3());
    }

    private void head(Graphics2D g, Laid laid, Axis across, double width) {
        double base = HEAD - 9;
        Lettering.draw(g, TEXTS.of("rows.place"), 0, base, SMALL, palette.ink());
        Lettering.draw(g, head.figure(), laid.figureEnd(), base, SMALL, palette.ink(), Align.RIGHT);
        Lettering.draw(g, head.rank(), laid.rankEnd(), base, SMALL, palette.ink(), Align.RIGHT);
        Lettering.draw(g, TEXTS.of("rows.verdict"), laid.verdict(), base, SMALL, palette.ink());
        across.paintOver(g, base, TYPE, palette);
        Painting.draw(g, new Line2D.Double(0, HEAD - 1, width, HEAD - 1), palette.ink2(), 1);
    }

    private void row(Graphics2D g, Row row, RowPainter painter, Laid laid, int at, double width) {
        double top = laid.tops().get(at);
        double foot = laid.tops().get(at + 1);
        double y = (top + foot) / 2;
        Painting.draw(g, new Line2D.Double(0, foot - 0.5, width, foot - 0.5), palette.rule(), 1);
        ValueRow value = row.value();
        BenchmarkFigure own = band == null ? value.against() : null;
        if (own != null) {
            double beyond = Math.min(BEYOND, (foot - top) * 0.4);
            painter.against(g, own.limits(), 0.24, y - beyond, 2 * beyond);
            double x = painter.across().at(own.value());
            TYPE.reference(g, new Line2D.Double(x, y - beyond, x, y + beyond), palette.ink2());
        }
        painter.paint(g, value, y, RANGE);
        if (row.marked()) {
            value.style().marker().paint(g, 7, y, 5.2, value.style().colour(), palette.paper());
        }
        List<String> name = name(row, laid.name());
        Font font = Lettering.width(value.name(), BOLD) <= laid.name() - before(row) ? BOLD : SMALL;
        for (int i = 0; i < name.size(); i++) {
            double base = y + 4.6 + (i - (name.size() - 1) / 2.0) * LINE;
            Lettering.draw(g, name.get(i), before(row), base, font, palette.ink());
        }
        double base = y + 4.6;
        Lettering.draw(
                g, row.figure(), laid.figureEnd(), base, row.claimed() ? BOLD : PLAIN, palette.ink(), Align.RIGHT);
        Lettering.draw(g, row.rank(), laid.rankEnd(), base, PLAIN, palette.ink(), Align.RIGHT);
        VerdictMark mark = value.verdict();
        if (mark != null) {
            mark.paint(g, laid.verdict() + 7, y, 5.2, palette);
        }
        Lettering.draw(
                g,
                row.verdict(),
                laid.verdict() + (mark == null ? 0 : MARK),
                base,
                PLAIN,
                mark == null ? palette.ink2() : palette.ink());
    }

    List<GraphicMark> marks(Size size) {
        Laid laid = lay(size);
        List<GraphicMark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double top = laid.tops().get(i);
            ValueRow value = rows.get(i).value();
            marks.add(new GraphicMark(
                    value.area(),
                    new Rectangle2D.Double(0, top, size.width(), laid.tops().get(i + 1) - top),
                    value.said().words()));
        }
        return marks;
    }
}
