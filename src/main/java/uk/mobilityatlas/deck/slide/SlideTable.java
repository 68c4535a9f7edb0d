package uk.mobilityatlas.deck.slide;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Typeface;

/**
 * A table in type that a room can read: as many columns and rows as there is room for, words broken where they must be.
 *
 * @param whole the table
 * @param columns which of its columns are shown
 * @param widths how wide each of them is
 * @param rows how many of its rows are shown, from the first
 * @param cut narrow letters where the whole would not fit else
 */
public record SlideTable(Table whole, List<Integer> columns, List<Double> widths, int rows, Typeface cut) {
    private static final Texts TEXTS = Texts.beside(SlideTable.class);

    static final double SIZE = 50;
    static final double LEADING = 60;
    private static final double PAD = 14;
    private static final double GAP = 44;
    private static final double SHORT = 330;

    public SlideTable {
        columns = List.copyOf(columns);
        widths = List.copyOf(widths);
    }

    /** As much of a table as fits. */
    public static SlideTable fit(Table table, double width, double height) {
        SlideTable fitted = columns(table, width, Typeface.REGULAR);
        if (fitted.columns.size() < table.columns().size() || fitted.broken()) {
            fitted = columns(table, width, Typeface.CONDENSED);
        }
        double used = fitted.headHeight();
        int rows = 0;
        while (rows < table.rows().size() && used + fitted.rowHeight(rows) <= height) {
            used += fitted.rowHeight(rows++);
        }
        return new SlideTable(table, fitted.columns, fitted.widths, rows, fitted.cut);
    }

    /** All rows, words broken over as many lines as they need before letters become narrow or columns are dropped. */
    public static SlideTable onPaper(Table table, double width) {
        SlideTable fitted = columns(table, width, Typeface.REGULAR);
        return fitted.columns.size() < table.columns().size() ? columns(table, width, Typeface.CONDENSED) : fitted;
    }

    /** Some of the rows under the same columns, for a table that goes over several pages. */
    public SlideTable part(int from, int count) {
        Table some = new Table(whole.caption(), whole.columns(), whole.rows().subList(from, from + count));
        return new SlideTable(some, columns, widths, count, cut);
    }

    /** Drops columns until the rest fits: first those that are not essential, the last of them; then of a series the oldest, of other tables the last. */
    private static SlideTable columns(Table table, double width, Typeface cut) {
        List<Integer> kept = new ArrayList<>(
                IntStream.range(0, table.columns().size()).boxed().toList());
        boolean series = table.columns().stream().skip(1).allMatch(Table.Column::numeric);
        while (true) {
            double gaps = GAP * (kept.size() - 1);
            List<Double> natural =
                    kept.stream().map(c -> natural(table, c, cut)).toList();
            List<Double> least = kept.stream().map(c -> least(table, c, cut)).toList();
            double wanted = sum(natural) + gaps;
            double needed = sum(least) + gaps;
            if (needed <= width || kept.size() <= 2) {
                double share =
                        wanted <= width || wanted <= needed ? 1 : Math.max(0, (width - needed) / (wanted - needed));
                List<Double> widths = IntStream.range(0, kept.size())
                        .mapToObj(i -> least.get(i) + share * (natural.get(i) - least.get(i)))
                        .toList();
                return new SlideTable(table, kept, widths, table.rows().size(), cut);
            }
            kept.remove(kept.stream()
                    .filter(c -> !table.columns().get(c).essential())
                    .reduce((one, next) -> next)
                    .orElse(kept.get(series ? 1 : kept.size() - 1)));
        }
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double natural(Table table, int column, Typeface cut) {
        double widest = least(table, column, cut);
        for (List<Table.Cell> row : table.rows()) {
            widest = Math.max(widest, Lettering.width(row.get(column).text(), cut.at(SIZE)));
        }
        return widest;
    }

    /** The longest word, or for figures the longest figure; heads may take two lines. */
    private static double least(Table table, int column, Typeface cut) {
        String head = table.columns().get(column).name();
        double widest = Math.max(word(head, head(cut)), Lettering.width(head, head(cut)) * 0.55);
        for (List<Table.Cell> row : table.rows()) {
            Table.Cell cell = row.get(column);
            double needed = cell.number() != null
                    ? Lettering.width(cell.text(), cut.at(SIZE))
                    : broken(cell.text(), cut.at(SIZE));
            widest = Math.max(widest, needed);
        }
        return widest;
    }

    /** Short words stay in one line, long ones may take two. */
    private static double broken(String text, Font font) {
        double natural = Lettering.width(text, font);
        return Math.min(natural, Math.max(Math.max(word(text, font), SHORT), natural * 0.55));
    }

    private static double word(String text, Font font) {
        double widest = 0;
        for (String word : text.split(" ")) {
            widest = Math.max(widest, Lettering.width(word, font));
        }
        return widest;
    }

    private static Font head(Typeface cut) {
        return (cut == Typeface.REGULAR ? Typeface.SEMIBOLD : cut).at(SIZE);
    }

    private Typeface headCut() {
        return cut == Typeface.REGULAR ? Typeface.SEMIBOLD : cut;
    }

    /** Whether any cell needs a third line. */
    private boolean broken() {
        return IntStream.range(0, whole.rows().size()).anyMatch(r -> lines(r) > 1);
    }

    private List<String> head(int at) {
        return Lettering.wrap(whole.columns().get(columns.get(at)).name(), head(cut), widths.get(at) + 1);
    }

    private List<String> cell(int row, int at) {
        return Lettering.wrap(whole.rows().get(row).get(columns.get(at)).text(), cut.at(SIZE), widths.get(at) + 1);
    }

    private int lines(int row) {
        return IntStream.range(0, columns.size())
                .map(at -> cell(row, at).size())
                .max()
                .orElse(1);
    }

    double headHeight() {
        int lines = IntStream.range(0, columns.size())
                .map(at -> head(at).size())
                .max()
                .orElse(1);
        return lines * LEADING + PAD;
    }

    double rowHeight(int row) {
        return lines(row) * LEADING + PAD;
    }

    /** What is left out, in a sentence; or empty. */
    public String leftOut() {
        boolean fewerRows = rows < whole.rows().size();
        boolean fewerColumns = columns.size() < whole.columns().size();
        if (!fewerRows && !fewerColumns) {
            return "";
        }
        String shown = fewerRows && fewerColumns
                ? TEXTS.of(
                        "table.both",
                        rows,
                        whole.rows().size(),
                        columns.size(),
                        whole.columns().size())
                : fewerRows
                        ? TEXTS.of("table.rows", rows, whole.rows().size())
                        : TEXTS.of(
                                "table.columns", columns.size(), whole.columns().size());
        return shown;
    }

    /** The table as it is shown. */
    public Table shown() {
        return new Table(
                whole.caption(),
                columns.stream().map(whole.columns()::get).toList(),
                whole.rows().stream()
                        .limit(rows)
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList());
    }

    /** How high the shown rows are with their head. */
    public double height() {
        return headHeight()
                + IntStream.range(0, rows).mapToDouble(this::rowHeight).sum();
    }

    /** How high the head is, for formats that have tables of their own. */
    public List<Double> heights() {
        List<Double> heights = new ArrayList<>(List.of(headHeight()));
        IntStream.range(0, rows).forEach(r -> heights.add(rowHeight(r)));
        return heights;
    }

    /** Spread over the width where the figures leave room. */
    public double gap(double width) {
        return columns.size() < 2 ? 0 : Math.min(150, (width - sum(widths)) / (columns.size() - 1));
    }

    /** The head and the shown rows, cell by cell, each where it stands. */
    public List<List<SlideBlock.Text>> cells(Rectangle2D box, Palette palette) {
        List<List<SlideBlock.Text>> cells = new ArrayList<>();
        SlideBlock.Setting heads = new SlideBlock.Setting(headCut(), SIZE, LEADING, palette.ink2());
        List<SlideBlock.Text> head = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            List<String> lines = head(at);
            head.add(cell(box, at, box.getY() + headHeight() - PAD - lines.size() * LEADING, lines, heads));
        }
        cells.add(head);
        SlideBlock.Setting setting = new SlideBlock.Setting(cut, SIZE, LEADING, palette.ink());
        double y = box.getY() + headHeight();
        for (int row = 0; row < rows; row++) {
            List<SlideBlock.Text> line = new ArrayList<>();
            for (int at = 0; at < columns.size(); at++) {
                line.add(cell(box, at, y + PAD / 2, cell(row, at), setting));
            }
            cells.add(line);
            y += rowHeight(row);
        }
        return cells;
    }

    /** Figures stand at the right of their column. */
    private SlideBlock.Text cell(Rectangle2D box, int at, double y, List<String> lines, SlideBlock.Setting setting) {
        double x = left(box, at, gap(box.getWidth()));
        double width = widths.get(at);
        if (whole.columns().get(columns.get(at)).numeric()) {
            double text = Lettering.widest(lines.stream(), setting.cut().at(SIZE));
            x += width - text;
            width = text;
        }
        Rectangle2D place = new Rectangle2D.Double(x, y, width, lines.size() * LEADING);
        return new SlideBlock.Text(SlideBlock.Role.WORDS, place, lines, setting, null);
    }

    /** The lines below the head and the rows; decoration. */
    public List<SlideBlock.Rule> rules(Rectangle2D box, Palette palette) {
        double wide = sum(widths) + gap(box.getWidth()) * (columns.size() - 1);
        List<SlideBlock.Rule> rules = new ArrayList<>();
        double y = box.getY() + headHeight();
        rules.add(new SlideBlock.Rule(new Rectangle2D.Double(box.getX(), y - 1, wide, 2.5), palette.rule2()));
        for (int row = 0; row < rows; row++) {
            y += rowHeight(row);
            rules.add(new SlideBlock.Rule(new Rectangle2D.Double(box.getX(), y - 1, wide, 1.5), palette.rule()));
        }
        return rules;
    }

    private double left(Rectangle2D box, int at, double gap) {
        return box.getX()
                + IntStream.range(0, at).mapToDouble(i -> widths.get(i) + gap).sum();
    }
}
