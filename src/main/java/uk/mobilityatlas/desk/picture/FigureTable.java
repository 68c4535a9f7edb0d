package uk.mobilityatlas.desk.picture;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
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
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;

/** A picture's table twin on the screen: sorts by value, and is copied with its source as rich text and as plain text. */
public final class FigureTable extends TableView<FigureTable.Row> {
    private static final Texts TEXTS = Texts.beside(FigureTable.class);

    private static final double LEAST = 48;
    private static final double MARKED = 120;
    private static final double LONGEST = 238;
    private static final double STEP = 16;
    private static final double LEADING = 18;
    private static final double HEAD = 32;
    /** What the frame of a table and a bar below its lines take. */
    private static final double EDGE = 6;

    private static final double BAR = 12;
    private static final double LINE = 33;
    /** Room for two lines of a name. */
    private static final double TWO = 44;
    /** How far a key moves a table sideways. */
    private static final double ASIDE = 80;

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
    private final Theme theme;
    private final boolean wrapped;
    private @Nullable Table table;
    private @Nullable Palette colours;
    private Supplier<String> source = () -> "";
    private Runnable copied = () -> {};
    private Function<String, Optional<AreaCode>> named = name -> Optional.empty();

    public FigureTable(String id, Theme theme) {
        this(id, LINE, theme);
    }

    /** A table whose words run over several lines rather than be cut. */
    public static FigureTable ofWords(String id, Theme theme) {
        return new FigureTable(id, LINES, theme);
    }

    /** A table of figures whose names run over two lines rather than be cut. */
    public static FigureTable ofNames(String id, Theme theme) {
        return new FigureTable(id, TWO, theme);
    }

    private FigureTable(String id, double tall, Theme theme) {
        this.tall = tall;
        this.theme = theme;
        this.wrapped = tall > LINE;
        setId(id);
        getStyleClass().add("figures");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setFixedCellSize(line());
        theme.textScaleProperty().addListener((property, before, now) -> grow());
        widthProperty().addListener((property, before, now) -> fit());
        setPlaceholder(new Label(TEXTS.of("compare.empty")));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::aside);
        MenuTarget.offer(
                this,
                () -> List.of(
                        order(),
                        MenuEntry.of(id + "-menu-copy", TEXTS.of("table.copy-key"), this::copy),
                        MenuEntry.of(id + "-menu-copy-all", TEXTS.of("table.copy-all"), this::copyAll)));
        MenuTarget.put(this, () -> Optional.ofNullable(getSelectionModel().getSelectedItem())
                .flatMap(row ->
                        named.apply(row.cells().get(0).text()).map(area -> new MenuTarget(area, words(row), null))));
    }

    /** What the heads of the columns offer to the mouse. */
    private Menu order() {
        Menu order = new Menu(TEXTS.of("table.sort"));
        order.setId(getId() + "-menu-sort");
        order.getItems().setAll(getColumns().stream().map(this::sorting).toList());
        return order;
    }

    /** Left and right move a table that is wider than its room. */
    private void aside(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step == 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        for (Node node : lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible()) {
                double value = bar.getValue() + step * ASIDE;
                bar.setValue(Math.max(bar.getMin(), Math.min(bar.getMax(), value)));
                event.consume();
            }
        }
    }

    private MenuItem sorting(TableColumn<Row, ?> column) {
        return MenuEntry.of("", column.getText(), () -> {
            boolean again = getSortOrder().contains(column) && column.getSortType() == TableColumn.SortType.ASCENDING;
            column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(List.of(column));
            sort();
        });
    }

    private double scale() {
        return theme.textScaleProperty().get();
    }

    private double line() {
        return Math.ceil(tall * scale());
    }

    /**
     * Lights the lines of brushed areas up; a click on a line brushes its area.
     *
     * @param area the area that a first cell names
     */
    public void linkTo(Brush brush, Function<String, Optional<AreaCode>> area) {
        nameAreas(area);
        setRowFactory(view -> new BrushedRow(brush, area));
    }

    /** @param area the area that a first cell names, for the menu of a line */
    public void nameAreas(Function<String, Optional<AreaCode>> area) {
        named = area;
    }

    /** A line in words: its place, then each column with its cell. */
    private String words(Row row) {
        Table shown = table;
        if (shown == null) {
            return "";
        }
        return row.cells().get(0).text() + ": "
                + IntStream.range(1, row.cells().size())
                        .filter(at -> !row.cells().get(at).text().isBlank())
                        .mapToObj(at -> shown.columns().get(at).name() + " "
                                + row.cells().get(at).text())
                        .collect(Collectors.joining("; "))
                + ".";
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
        if (!same || palette != colours) {
            colours = palette;
            getSortOrder().clear();
            getColumns().clear();
            for (int i = 0; i < shown.columns().size(); i++) {
                getColumns().add(column(shown, i, palette));
            }
        }
        for (int i = 0; i < getColumns().size(); i++) {
            size(getColumns().get(i), shown, i);
        }
        getItems().setAll(rows);
        sort();
        fit();
    }

    private void size(TableColumn<Row, ?> column, Table shown, int at) {
        double width = Math.ceil(scale() * width(shown, at));
        // no figure is ever cut to dots: a table that is too wide is moved sideways
        column.setMinWidth(at == 0 && wrapped ? scale() * MARKED : width);
        column.setPrefWidth(width);
    }

    /** Takes the size of text that holds now. */
    private void grow() {
        Table shown = table;
        setFixedCellSize(line());
        Palette palette = colours;
        if (shown != null && palette != null) {
            List<Row> rows = List.copyOf(getItems());
            getColumns().clear();
            show(shown, rows, palette);
        }
    }

    /** Columns fill the room where they have it; wider tables are moved sideways. It is as high as its lines, and such a bar. */
    private void fit() {
        double wanted =
                getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        boolean fits = wanted <= getWidth();
        // from the widths that are needed, so that the same room is always shared out in the same way
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        getColumns().forEach(column -> resizeColumn(column, column.getPrefWidth() - column.getWidth()));
        setColumnResizePolicy(fits ? CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
        if (!fits) {
            wholeColumns();
        }
        double height = Math.ceil(HEAD * scale()) + line() * getItems().size() + EDGE + (fits ? 0 : BAR);
        setMinHeight(Math.min(height, LINE * 6));
        setPrefHeight(height);
        setMaxHeight(height);
    }

    /** Where it begins, no column is cut: the last one that is seen whole takes what would show a part of the next. */
    private void wholeColumns() {
        double left = getWidth() - BAR;
        TableColumn<Row, ?> last = null;
        for (TableColumn<Row, ?> column : getColumns()) {
            if (column.getPrefWidth() > left) {
                break;
            }
            left -= column.getPrefWidth();
            last = column;
        }
        if (last != null && left > 0) {
            resizeColumn(last, left);
        }
    }

    /** The width that a column's widest text needs; where lines are broken, that in which no text takes more of them than there are. */
    private double width(Table shown, int at) {
        Font font = (at == 0 ? Typeface.SEMIBOLD : Typeface.REGULAR).at(Theme.BODY);
        List<String> texts =
                shown.rows().stream().map(row -> row.get(at).text()).toList();
        double head = Lettering.width(shown.columns().get(at).name(), Typeface.SEMIBOLD.at(Theme.BODY));
        double widest = Math.max(head, Lettering.widest(texts.stream(), font));
        double needed = widest;
        if (wrapped) {
            needed = Math.min(widest, LONGEST);
            while (needed < widest && tooNarrow(texts, font, needed)) {
                needed += STEP;
            }
        }
        boolean marked = at == 0 || at == shown.columns().size() - 1;
        return Math.max(LEAST, needed + (marked ? 48 : 22));
    }

    private boolean tooNarrow(List<String> texts, Font font, double width) {
        int most = (int) Math.floor(tall / LEADING);
        return texts.stream()
                .map(text -> Lettering.wrap(text, font, width))
                .anyMatch(lines -> lines.size() > most || Lettering.widest(lines.stream(), font) > width);
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
