package uk.mobilityatlas.view.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Adding;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.control.Scroll;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.desk.picture.ExportablePicture;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.Slide;

/** The chosen areas side by side: over the years, beside the benchmark, as a table, and what can be said. */
public final class CompareView extends PageView<ComparisonPage, CompareViewModel> {
    private static final Texts TEXTS = Texts.beside(CompareView.class);

    private static final double WIDE = 1240;
    private static final double SIDE = 456;
    private static final double MOST_SIDE = 620;
    private static final double SIDE_SHARE = 0.32;
    private static final double LEAST_TRENDS = 220;
    private static final double ROOMY_TRENDS = 340;
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Desk desk;
    private final Chips chips;
    private final Label change = label("section");
    private final Label changeNote = label("subtitle");
    private final GraphicView trends;
    private final FigureTable table = new FigureTable("compare-table");
    private final Label tableNote = label("small");
    private final Label besideTitle = label("section");
    private final Label besideNote = label("subtitle");
    private final GraphicView beside;
    private final ToggleButton intervals = new ToggleButton(TEXTS.of("intervals"));
    private final ToggleButton bars = new ToggleButton(TEXTS.of("bars"));
    private final StackPane besideMethod = new StackPane();
    private final FindingsBox sayings;
    private final VBox left;
    private final VBox right;
    private final ScrollPane aside = new Scroll(null);
    private final ScrollPane below = new Scroll(null);
    private final VBox root = new VBox();
    private @Nullable Boolean arrangedWide;

    /** What stands at its door, before it is built. */
    public static ScreenLabel sign() {
        return new ScreenLabel("compare", Icon.COMPARE, TEXTS.of("tab.compare"));
    }

    public CompareView(Desk desk, SaveDialog save, Collection<OpportunityArea> opportunity) {
        super(sign(), new CompareViewModel(desk), null);
        this.desk = desk;
        chips = new Chips(desk, new ReadyMenu(desk, opportunity));
        sayings = new FindingsBox(desk.methods());
        trends = new GraphicView(desk.theme(), code -> {});
        trends.setId("trends");
        trends.linkTo(desk.brush(), false);
        table.linkTo(desk.brush(), this::named);
        beside = new GraphicView(desk.theme(), code -> {});
        beside.setId("beside");
        beside.linkTo(desk.brush(), false);
        left = new VBox(
                change,
                noted(changeNote, new MethodLink(Method.TRENDS, desk.methods())),
                trends,
                table,
                tableFoot(save));
        left.getStyleClass().add("compare-left");
        VBox.setVgrow(trends, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        right = new VBox(besideTitle, noted(besideNote, besideMethod), segment(), beside, sayings);
        right.getStyleClass().add("compare-right");
        root.getStyleClass().add("compare");
        VBox.setVgrow(below, Priority.ALWAYS);
        root.widthProperty().addListener((property, before, now) -> arrange());
        desk.theme()
                .textScaleProperty()
                .addListener(
                        (property, before, now) -> show(model.sheetProperty().get()));
        arrange();
        lay(root);
    }

    private HBox tableFoot(SaveDialog save) {
        tableNote.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tableNote, Priority.ALWAYS);
        Button copy = new Button(TEXTS.of("compare.copy"), Icon.COPY.at(16));
        copy.setId("compare-copy");
        copy.setOnAction(event -> {
            table.copy();
            desk.notices().remark(TEXTS.of("compare.copied"));
        });
        Button out = new Button(TEXTS.of("compare.csv"), Icon.EXPORT.at(16));
        out.setId("compare-csv");
        out.setOnAction(event -> {
            ComparisonPage sheet = model.sheetProperty().get();
            if (sheet != null) {
                save.table(sheet.table(), caption().getValue(), out);
            }
        });
        copy.getStyleClass().add("quiet");
        out.getStyleClass().add("quiet");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        out.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(8, tableNote, copy, out);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("table-foot");
        return foot;
    }

    private HBox segment() {
        intervals.getStyleClass().addAll("segment", "left-pill");
        bars.getStyleClass().addAll("segment", "right-pill");
        intervals.setSelected(true);
        intervals.setId("compare-intervals");
        bars.setId("compare-bars");
        intervals.setOnAction(event -> choose(intervals));
        bars.setOnAction(event -> choose(bars));
        HBox box = new HBox(intervals, bars);
        box.getStyleClass().add("compare-kinds");
        return box;
    }

    private void choose(ToggleButton chosen) {
        intervals.setSelected(chosen == intervals);
        bars.setSelected(chosen == bars);
        ComparisonPage sheet = model.sheetProperty().get();
        if (sheet != null) {
            beside.show(intervals.isSelected() ? sheet.beside() : sheet.ranked());
        }
    }

    /** A line of words with the way to its method behind it. */
    private static FlowPane noted(Label note, Node link) {
        FlowPane line = new FlowPane(12, 0, note, link);
        line.setRowValignment(VPos.BASELINE);
        line.getStyleClass().add("noted");
        return line;
    }

    private double scale() {
        return desk.theme().textScaleProperty().get();
    }

    /** Two columns where there is room, one below the other where there is not. */
    private void arrange() {
        boolean wide = root.getWidth() >= WIDE * scale() || root.getWidth() == 0;
        aside.setPrefWidth(Math.max(SIDE, Math.min(MOST_SIDE, root.getWidth() * SIDE_SHARE)));
        if (arrangedWide != null && arrangedWide == wide) {
            return;
        }
        arrangedWide = wide;
        trends.setMinHeight(scale() * (wide ? LEAST_TRENDS : ROOMY_TRENDS));
        trends.setPrefHeight(scale() * (wide ? LEAST_TRENDS : ROOMY_TRENDS));
        right.pseudoClassStateChanged(BELOW, !wide);
        if (wide) {
            below.setContent(null);
            aside.setContent(right);
            aside.setMinWidth(SIDE);
            HBox columns = new HBox(left, aside);
            VBox.setVgrow(columns, Priority.ALWAYS);
            root.getChildren().setAll(columns);
        } else {
            aside.setContent(null);
            below.setContent(new VBox(left, right));
            root.getChildren().setAll(below);
        }
    }

    @Override
    protected void show(@Nullable ComparisonPage sheet) {
        Palette palette = desk.theme().palette();
        model.comparison().ifPresent(comparison -> chips.show(comparison, palette));
        left.setVisible(sheet != null);
        right.setVisible(sheet != null);
        if (sheet == null) {
            return;
        }
        change.setText(sheet.change());
        changeNote.setText(sheet.changeNote());
        trends.show(sheet.trends());
        besideTitle.setText(sheet.besideTitle());
        besideMethod.getChildren().setAll(new MethodLink(sheet.methods().get(0), desk.methods()));
        besideNote.setText(sheet.besideNote());
        beside.show(intervals.isSelected() ? sheet.beside() : sheet.ranked());
        beside.setTall(110 + 52.0 * Math.max(1, desk.state().get().areas().size()));
        table.setTextScale(scale());
        table.show(sheet.shown(), rows(sheet, palette), palette);
        tableNote.setText(sheet.tableNote());
        sayings.show(sheet, palette);
    }

    private static List<FigureTable.Row> rows(ComparisonPage sheet, Palette palette) {
        List<FigureTable.Row> rows = new ArrayList<>();
        List<List<Table.Cell>> lines = sheet.shown().rows();
        for (int i = 0; i < lines.size(); i++) {
            boolean area = i < sheet.verdicts().size();
            AreaStyle style = area ? AreaStyle.of(i, palette) : AreaStyle.benchmark(palette);
            rows.add(new FigureTable.Row(
                    lines.get(i),
                    Sketch.marker(style, palette),
                    area ? sheet.verdicts().get(i) : null));
        }
        return rows;
    }

    private Optional<AreaCode> named(String name) {
        return desk.state().get().areas().stream()
                .filter(code -> desk.areas()
                        .find(code)
                        .map(area -> area.name().equals(name))
                        .orElse(false))
                .findFirst();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The trends, and both pictures that can stand beside them, the one that is shown first. */
    @Override
    public List<ExportablePicture> exportablePictures() {
        List<ExportablePicture> all = new ArrayList<>();
        model.paper().ifPresent(g -> all.add(new ExportablePicture(trends.getId(), label().title(), g)));
        exportable(all, intervals, ComparisonPage::beside);
        exportable(all, bars, ComparisonPage::ranked);
        return all;
    }

    private void exportable(List<ExportablePicture> all, ToggleButton kind, Function<ComparisonPage, Graphic> picture) {
        String id = kind.isSelected() ? beside.getId() : kind.getId();
        model.paper(picture).ifPresent(g -> all.add(new ExportablePicture(id, kind.getText(), g)));
    }

    @Override
    protected void remedy(Lack lack) {
        if (lack == Lack.PLACES) {
            desk.finder().ask(Adding.request(desk));
        } else {
            super.remedy(lack);
        }
    }

    /** The compared places stand beside the tabs. */
    @Override
    public List<Node> tools() {
        return List.of(chips);
    }

    @Override
    public Optional<Slide> slide() {
        return model.slide(false, bars.isSelected() ? PictureKind.BARS : PictureKind.INTERVALS);
    }

    @Override
    protected void begin() {
        trends.requestFocus();
    }
}
