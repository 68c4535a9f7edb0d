package uk.mobilityatlas.graphic.rug;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Quintiles;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.graphic.VerdictMark;

/**
 * Indicators by places, each cell coloured by its verdict, or by its fifth among all areas, and carrying its figure.
 *
 * @param columns a comparison of all the rows' places for each indicator
 * @param groups the rows, in groups that a line parts; the first of a group is printed bold
 * @param compared the compared places in their order, which gives them their markers
 * @param benchmark the name of what all are held against
 * @param fifths the fifths of each column; none where cells are coloured by verdict
 */
public record Rug(
        List<Comparison> columns,
        List<List<Area>> groups,
        List<AreaCode> compared,
        String benchmark,
        List<Quintiles> fifths,
        Palette palette,
        String headline)
        implements Graphic {
    private static final Texts TEXTS = Texts.beside(Rug.class);

    /** How high a row is. */
    public static final double ROW = 28;

    private static final double BETWEEN = 10;
    private static final double ABOVE = 6;
    private static final double LEAST_CELL = 50;
    private static final double MOST_CELL = 130;
    private static final double LEAST_NAMES = 150;
    private static final double MOST_NAMES = 210;
    private static final double NAMES = 0.14;
    private static final int ROUNDS = 6;

    /** A place and where its row stands below the heads. */
    record Line(Area area, boolean first, double y) {}

    public Rug {
        columns = List.copyOf(columns);
        groups = groups.stream().map(List::copyOf).toList();
        compared = List.copyOf(compared);
        fifths = List.copyOf(fifths);
    }

    /** What stays in sight while rows are scrolled: heads and benchmark. */
    public Graphic top() {
        return new RugPart(this, true, false, List.of());
    }

    /** What colours and marks mean, alone. */
    public Graphic keyAlone() {
        return new RugPart(this, false, true, List.of());
    }

    /** The names of all rows alone, on paper, to stand before columns that are moved sideways. */
    public Graphic names() {
        return new RugNames(this);
    }

    /** The rows of places alone. */
    public Graphic body() {
        return new RugPart(this, false, false, lines());
    }

    /**
     * The least width at which every cell holds its figure and every head its words.
     *
     * @param lines how many lines a title may have at most
     */
    public double leastWidth(int lines) {
        double cell = LEAST_CELL;
        while (cell < MOST_CELL && !head().holds(cell - 2, lines)) {
            cell += 2;
        }
        double all = cell * columns.size();
        return all + Math.max(LEAST_NAMES, Math.min(MOST_NAMES, all * NAMES / (1 - NAMES)));
    }

    /**
     * The width at which a window shows whole columns alone beside the names.
     *
     * @param least the width at which every cell has room
     * @param room how much of it is seen; less than that
     */
    public double wholeColumns(double least, double room) {
        double width = least;
        // the names are wider where all is: after a few rounds both agree
        for (int round = 0; round < ROUNDS; round++) {
            double cell = (width - names(width)) / Math.max(1, columns.size());
            double seen = room - names(width);
            width = names(width) + seen / Math.max(1, Math.floor(seen / cell)) * columns.size();
        }
        return Math.max(least, width);
    }

    /** From the left edge of one column to that of the next. */
    public double step(double width) {
        return (width - names(width)) / Math.max(1, columns.size());
    }

    /** The benchmark's name alone in the heads, on paper, to stand before heads that are moved sideways. */
    public Graphic headNames() {
        return new RugHeadNames(this);
    }

    @Override
    public double height(double width) {
        return topHeight(width) + bodyHeight(lines());
    }

    double topHeight(double width) {
        return keyHeight(width) + headHeight(width);
    }

    double keyHeight(double width) {
        return key().height(width);
    }

    double headHeight(double width) {
        return head().height(c -> cell(c, 0, width));
    }

    static double bodyHeight(List<Line> lines) {
        return lines.isEmpty()
                ? 0
                : lines.get(lines.size() - 1).y() - lines.get(0).y() + ABOVE + ROW + 2;
    }

    private RugKey key() {
        return fifths.isEmpty() ? RugKey.verdicts(used(), palette) : RugKey.fifths(palette);
    }

    private RugHead head() {
        return new RugHead(columns, benchmark, palette);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        double y = ABOVE;
        for (List<Area> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                lines.add(new Line(group.get(i), i == 0, y));
                y += ROW;
            }
            y += BETWEEN;
        }
        return lines;
    }

    /** How wide the column of names is. */
    public static double names(double width) {
        return Math.min(MOST_NAMES, Math.max(LEAST_NAMES, width * NAMES));
    }

    Rectangle2D cell(int column, double y, double width) {
        double left = names(width);
        double each = (width - left) / Math.max(1, columns.size());
        return new Rectangle2D.Double(left + column * each, y, each - 2, ROW - 2);
    }

    /** The column that stands at a place from the left, when the picture has a width. */
    public Optional<Comparison> columnAt(double x, double width) {
        for (int c = 0; c < columns.size(); c++) {
            Rectangle2D cell = cell(c, 0, width);
            if (x >= cell.getMinX() && x <= cell.getMaxX()) {
                return Optional.of(columns.get(c));
            }
        }
        return Optional.empty();
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        paintTop(g, size.width());
        paintLines(g, lines(), topHeight(size.width()), size.width());
    }

    private void paintTop(Graphics2D g, double width) {
        paintKey(g, width);
        paintHead(g, keyHeight(width), width);
    }

    void paintKey(Graphics2D g, double width) {
        Lettering.hints(g);
        key().paint(g, width);
    }

    void paintHead(Graphics2D g, double top, double width) {
        Lettering.hints(g);
        head().paint(g, c -> cell(c, 0, width), top, width);
    }

    /** Paints the benchmark's name in the heads, in a column of some width. */
    void paintHeadNames(Graphics2D g, Size size) {
        Lettering.hints(g);
        head().paintNames(g, size);
    }

    /** Paints the names of all rows, in a column of some width. */
    void paintNames(Graphics2D g, double names) {
        Lettering.hints(g);
        RugRow painter = new RugRow(g, columns, fifths, compared, palette);
        lines().forEach(line -> painter.name(line, line.y(), names));
    }

    /** Paints rows, the first of them at a height. */
    void paintLines(Graphics2D g, List<Line> lines, double top, double width) {
        Lettering.hints(g);
        RugRow painter = new RugRow(g, columns, fifths, compared, palette);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double y = top + ABOVE + line.y() - lines.get(0).y();
            if (line.first() && i > 0) {
                Painting.draw(
                        g, new Line2D.Double(0, y - BETWEEN / 2 - 1, width, y - BETWEEN / 2 - 1), palette.rule2(), 1);
            }
            painter.paint(line, y, names(width), c -> cell(c, y, width));
        }
    }

    private Set<VerdictMark> used() {
        return columns.stream()
                .flatMap(c -> c.areas().stream())
                .filter(a -> a.value().isPresent())
                .map(a -> VerdictMark.of(a.verdict()))
                .collect(Collectors.toSet());
    }

    /** The rows in pieces that fill pages of a size, each under its own heads. */
    @Override
    public List<Graphic> pages(Size size) {
        List<Graphic> pages = new ArrayList<>();
        List<Line> lines = lines();
        double room = size.height() - topHeight(size.width());
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || bodyHeight(lines.subList(from, i + 1)) > room) {
                pages.add(new RugPart(this, true, true, lines.subList(from, i)));
                from = i;
            }
        }
        return pages.isEmpty() ? List.of(this) : pages;
    }

    @Override
    public String summary() {
        String key = fifths.isEmpty() ? "summary.verdict" : "summary.fifth";
        return TEXTS.of(key, lines().size(), columns.size(), benchmark) + " " + headline;
    }

    @Override
    public Table table() {
        List<Column> heads = new ArrayList<>(List.of(new Column(TEXTS.of("column.area"), false)));
        columns.forEach(c ->
                heads.add(new Column(FigureText.titled(c.indicator()) + ", " + FigureText.label(c.period()), true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(line.area().name())));
            for (int c = 0; c < columns.size(); c++) {
                row.add(RugWords.cell(columns.get(c), fifths(c), line.area()));
            }
            rows.add(row);
        }
        return new Table(TEXTS.of("title", benchmark), heads, rows);
    }

    /** What a place's cell of a column says, read out. */
    public String words(int column, Area area) {
        return RugWords.of(columns.get(column), fifths(column), area);
    }

    private Optional<Quintiles> fifths(int column) {
        return fifths.isEmpty() ? Optional.empty() : Optional.of(fifths.get(column));
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return marks(lines(), topHeight(size.width()), size.width());
    }

    List<GraphicMark> marks(List<Line> lines, double top, double width) {
        List<GraphicMark> marks = new ArrayList<>();
        for (Line line : lines) {
            double y = top + ABOVE + line.y() - lines.get(0).y();
            for (int c = 0; c < columns.size(); c++) {
                marks.add(new GraphicMark(line.area().code(), cell(c, y, width), words(c, line.area())));
            }
        }
        return marks;
    }
}
