package uk.mobilityatlas.desk.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Brush;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;

/** A picture's table twin on the screen: sorts by value, and is copied with its source as rich text and as plain text. */
public final class FigureTable extends TableView<FigureTable.Row> {
    private static final Texts TEXTS = Texts.beside(FigureTable.class);

    private static final double LEAST = 48;
    private static final double LETTER = 7;
    private static final double MARKED = 120;
    private static final int LONGEST = 34;
    private static final double LINE = 33;
    /** Room for two lines of a name. */
    private static final double TWO = 44;
    /** Room for three lines of words. */
    private static final double LINES = 60;

    /**
     * One line.
     *
     * @param marker paints the place's marker before its name, if any
     * @param verdict the mark before the last cell, if any
     */
    public record Row(List<Table.Cell> cells, Sketch.@Nullable Painter marker, @Nullable VerdictMark verdict) {}

    private final double tall;
    private final boolean wrapped;
    private @Nullable Table table;
    private Supplier<String> source = () -> "";
    private Runnable copied = () -> {};
    private double textScale = 1;

    public FigureTable(String id) {
        this(id, LINE);
    }

    /** A table whose words run over several lines rather than be cut. */
    public static FigureTable ofWords(String id) {
        return new FigureTable(id, LINES);
    }

    /** A table of figures whose names run over two lines rather than be cut. */
    public static FigureTable ofNames(String id) {
        return new FigureTable(id, TWO);
    }

    private FigureTable(String id, double tall) {
        this.tall = tall;
        this.wrapped = tall > LINE;
        setId(id);
        getStyleClass().add("figures");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setFixedCellSize(line());
        widthProperty().addListener((property, before, now) -> fit());
        setPlaceholder(new Label(TEXTS.of("compare.empty")));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
        setContextMenu(new ContextMenu(
                MenuEntry.of(id + "-menu-copy", TEXTS.of("table.copy-key"), this::copy),
                MenuEntry.of(id + "-menu-copy-all", TEXTS.of("table.copy-all"), this::copyAll)));
    }

    private double line() {
        return wrapped ? tall * textScale : LINE;
    }

    /**
     * Lights the lines of brushed areas up; a click on a line brushes its area.
     *
     * @param area the area that a first cell names
     */
    public void linkTo(Brush brush, Function<String, Optional<AreaCode>> area) {
        setRowFactory(view -> new BrushedRow(brush, area));
    }

    /** Shows a table without markers or verdicts. */
    public void show(Table shown, Palette palette) {
        show(
                shown,
                shown.rows().stream().map(cells -> new Row(cells, null, null)).toList(),
                palette);
    }

    /** Shows a table, its lines with their markers and verdicts. */
    public void show(Table shown, List<Row> rows, Palette palette) {
        List<String> names = shown.columns().stream().map(Table.Column::name).toList();
        List<String> before = getColumns().stream().map(TableColumn::getText).toList();
        setAccessibleText(shown.caption());
        table = shown;
        boolean same = names.equals(before) && rows.size() == getItems().size();
        if (!same || palette != getProperties().put("palette", palette)) {
            getSortOrder().clear();
            getColumns().clear();
            for (int i = 0; i < shown.columns().size(); i++) {
                getColumns().add(column(shown, i, palette));
            }
        }
        fit();
        getItems().setAll(rows);
        sort();
        double height = line() * (rows.size() + 1) + 4;
        setMinHeight(Math.min(height, LINE * 6));
        setPrefHeight(height);
        setMaxHeight(height);
    }

    /** Makes room for text of another size; holds from the next table shown. */
    public void setTextScale(double scale) {
        if (scale != textScale) {
            textScale = scale;
            setFixedCellSize(line());
            getSortOrder().clear();
            getColumns().clear();
        }
    }

    /** Columns fill the room where they have it; wider tables are moved sideways. */
    private void fit() {
        double wanted =
                getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        setColumnResizePolicy(
                wanted <= getWidth() ? CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
    }

    /** The width that a column's longest text needs, up to a readable limit. */
    private static double width(Table shown, int at) {
        int longest = shown.rows().stream()
                .mapToInt(row -> row.get(at).text().length())
                .reduce(shown.columns().get(at).name().length(), Math::max);
        boolean marked = at == 0 || at == shown.columns().size() - 1;
        return Math.max(LEAST, Math.min(LONGEST, longest) * LETTER + (marked ? 48 : 22));
    }

    private TableColumn<Row, Table.Cell> column(Table shown, int at, Palette palette) {
        Table.Column named = shown.columns().get(at);
        int count = shown.columns().size();
        TableColumn<Row, Table.Cell> column = new TableColumn<>(named.name());
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(at)));
        column.setComparator(TableText.order(named.numeric()));
        column.setCellFactory(c -> new FigureCell(named.numeric(), at == 0, at == count - 1, wrapped, palette));
        column.setReorderable(false);
        column.getStyleClass().add(named.numeric() ? "numeric" : "words");
        double width = textScale * width(shown, at);
        column.setPrefWidth(width);
        // no figure is ever cut to dots: a table that is too wide is moved sideways
        column.setMinWidth(at == 0 ? textScale * MARKED : width);
        return column;
    }

    /**
     * Names where the figures come from, which goes along when they are copied.
     *
     * @param told called when they have been copied
     */
    public void cite(Supplier<String> sources, Runnable told) {
        source = sources;
        copied = told;
    }

    /** Copies the chosen lines, or all where none is chosen, with the head and the source. */
    public void copy() {
        copy(
                getSelectionModel().getSelectedItems().isEmpty()
                        ? getItems()
                        : getSelectionModel().getSelectedItems());
    }

    /** Copies all lines. */
    public void copyAll() {
        copy(getItems());
    }

    private void copy(List<Row> rows) {
        Table shown = table;
        if (shown != null) {
            Clipping.table(shown, rows.stream().map(Row::cells).toList(), source.get());
            copied.run();
        }
    }

    private static final class FigureCell extends TableCell<Row, Table.Cell> {
        private final boolean first;
        private final boolean last;
        private final Palette palette;

        FigureCell(boolean numeric, boolean first, boolean last, boolean wrapped, Palette palette) {
            this.first = first;
            this.last = last;
            this.palette = palette;
            setWrapText(wrapped);
            setAlignment(numeric ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            if (first) {
                getStyleClass().add("strong");
            }
        }

        @Override
        protected void updateItem(Table.@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            Row row = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(null);
            if (empty || cell == null) {
                setText(null);
                return;
            }
            setText(cell.text());
            Sketch.Painter marker = first && row != null ? row.marker() : null;
            if (marker != null) {
                setGraphic(new Sketch(14, 14, marker));
                setGraphicTextGap(8);
            }
            VerdictMark verdict = last && row != null ? row.verdict() : null;
            if (verdict != null) {
                setGraphic(new Sketch(14, 14, (g, size) -> verdict.paint(g, 7, 7, 4.8, palette)));
                setGraphicTextGap(6);
            }
        }
    }
}
