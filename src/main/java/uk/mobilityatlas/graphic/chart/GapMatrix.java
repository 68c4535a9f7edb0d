package uk.mobilityatlas.graphic.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;

/**
 * How many people stand between a larger area and a benchmark: an indicator a row, a council a column. The figure says how
 * many; a bar under it, and its side of zero, which part of the row's gap that is.
 *
 * @param councils the columns
 * @param note what the figures are, under the rows
 */
public record GapMatrix(
        String whole, List<Area> councils, List<Row> rows, String note, Table table, Palette palette, String headline)
        implements Graphic {
    private static final Texts TEXTS = Texts.beside(GapMatrix.class);
    private static final double ROW = 40;
    private static final double FOOT = 26;
    private static final double LINE = 15;
    private static final double LEAST_COLUMN = 66;
    private static final Font NAME = Typeface.REGULAR.at(13);
    private static final Font SMALL = Typeface.REGULAR.at(12);
    private static final Font STRONG = Typeface.SEMIBOLD.at(13);

    /**
     * One indicator.
     *
     * @param cells one a column, the whole's first
     * @param largest the council with the largest part, how many people and which part; or empty
     */
    public record Row(String title, VerdictMark verdict, List<Cell> cells, String largest, String words) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One council's part.
     *
     * @param figure how many people, with a sign; or why there is none
     * @param worse the part of the whole's gap, 1 for all of it, above zero on the worse side; null where there is none
     */
    public record Cell(String figure, @Nullable Double worse, String words) {}

    public GapMatrix {
        councils = List.copyOf(councils);
        rows = List.copyOf(rows);
    }

    private record Columns(double names, double each, double head) {
        double right(int column) {
            return names + each * (column + 1);
        }
    }

    private Columns columns(double width) {
        int count = councils.size() + 1;
        double names = Math.max(width * 0.2, Math.min(width * 0.34, width - count * LEAST_COLUMN - 8));
        double each = (width - names) / count;
        int lines = heads().mapToInt(h -> Lettering.wrap(h, SMALL, each - 10).size())
                .max()
                .orElse(1);
        return new Columns(names, each, lines * LINE + 12);
    }

    private Stream<String> heads() {
        return Stream.concat(Stream.of(whole), councils.stream().map(Area::name));
    }

    @Override
    public double height(double width) {
        return columns(width).head + ROW * rows.size() + foot(width);
    }

    private double foot(double width) {
        return FOOT + LINE * (Lettering.wrap(note, SMALL, width).size() - 1);
    }

    private int shown(Size size, Columns at) {
        int room = (int) Math.floor((size.height() - at.head - foot(size.width())) / ROW);
        return Math.max(1, Math.min(rows.size(), room));
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Columns at = columns(size.width());
        head(g, at);
        int shown = shown(size, at);
        double top = at.head;
        for (Row row : rows.subList(0, Math.min(shown, rows.size()))) {
            row(g, row, top, at, size.width());
            top += ROW;
        }
        String left = shown < rows.size() ? TEXTS.of("matrix.more", rows.size() - shown) + " " + note : note;
        Lettering.lines(g, Lettering.wrap(left, SMALL, size.width()), 0, top + 18, LINE, SMALL, palette.ink3());
    }

    private void head(Graphics2D g, Columns at) {
        List<String> heads = heads().toList();
        for (int c = 0; c < heads.size(); c++) {
            List<String> lines = Lettering.wrap(heads.get(c), SMALL, at.each - 10);
            double y = at.head - 10 - LINE * (lines.size() - 1);
            for (String line : lines) {
                Lettering.draw(g, line, at.right(c) - 8, y, SMALL, palette.ink2(), Align.RIGHT);
                y += LINE;
            }
        }
    }

    private void row(Graphics2D g, Row row, double top, Columns at, double width) {
        Painting.draw(g, new Line2D.Double(0, top, width, top), palette.rule(), 1);
        row.verdict().paint(g, 8, top + ROW / 2, 5, palette);
        title(g, row.title(), top, at.names - 30);
        for (int c = 0; c < row.cells().size(); c++) {
            cell(g, row.cells().get(c), c == 0, at.right(c) - at.each, top, at.each);
        }
    }

    private void title(Graphics2D g, String title, double top, double room) {
        List<String> lines = Lettering.wrap(title, NAME, room);
        if (lines.size() == 1) {
            Lettering.draw(g, title, 22, top + ROW / 2 + 4.6, NAME, palette.ink());
            return;
        }
        Lettering.draw(g, lines.get(0), 22, top + 16.5, SMALL, palette.ink());
        String second = String.join(" ", lines.subList(1, lines.size()));
        Lettering.draw(g, Lettering.fit(second, SMALL, room), 22, top + 31, SMALL, palette.ink());
    }

    private void cell(Graphics2D g, Cell cell, boolean whole, double left, double top, double width) {
        Double worse = cell.worse();
        Color ink = worse == null ? palette.ink3() : palette.ink();
        Font font = whole ? STRONG : NAME;
        Lettering.draw(g, cell.figure(), left + width - 8, top + 18.5, font, ink, Align.RIGHT);
        if (worse == null || whole) {
            return;
        }
        // the bar begins where the figures end, so that a column is read from the right as its figures are
        double room = width - 16;
        double length = Math.min(1, Math.abs(worse)) * room;
        Color colour = worse > 0 ? palette.worseMark() : palette.betterMark();
        Rectangle2D bar = new Rectangle2D.Double(left + width - 8 - length, top + 25, length, 6);
        if (worse > 0) {
            Painting.fill(g, bar, colour);
        } else {
            Painting.draw(g, bar, colour, 1.4);
        }
    }

    @Override
    public String summary() {
        return headline + ". " + rows.stream().limit(3).map(Row::words).reduce("", (a, b) -> (a + " " + b).strip());
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        Columns at = columns(size.width());
        List<GraphicMark> marks = new ArrayList<>();
        for (int r = 0; r < shown(size, at) && r < rows.size(); r++) {
            Row row = rows.get(r);
            double top = at.head + r * ROW;
            for (int c = 0; c < row.cells().size(); c++) {
                marks.add(new GraphicMark(
                        c == 0 ? null : councils.get(c - 1).code(),
                        new Rectangle2D.Double(at.right(c) - at.each, top, at.each, ROW),
                        row.cells().get(c).words()));
            }
        }
        return marks;
    }
}
