package uk.mobilityatlas.view.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Adding;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.KeptFocus;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.picture.ExportablePicture;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.Slide;

/** The chosen areas side by side: over the years, beside the benchmark, what can be said, and as a table. */
public final class CompareView extends PageView<ComparisonPage, CompareViewModel> {
    private static final Texts TEXTS = Texts.beside(CompareView.class);

    private final Desk desk;
    private final PlaceChips chips;
    private final Label change = label("section");
    private final Label changeNote = label("subtitle");
    private final GraphicView trends;
    private final YearsTable table;
    private final Label besideTitle = label("section");
    private final Label besideNote = label("subtitle");
    private final GraphicView beside;
    private final ToggleButton intervals = new ToggleButton(TEXTS.of("intervals"));
    private final ToggleButton bars = new ToggleButton(TEXTS.of("bars"));
    private final StackPane besideMethod = new StackPane();
    private final FindingsBox findings;
    private final ComparisonSheet parts;

    /** What stands at its door, before it is built. */
    public static ScreenLabel sign() {
        return new ScreenLabel("compare", Icon.COMPARE, TEXTS.of("tab.compare"));
    }

    public CompareView(Desk desk, SaveDialog save, Collection<OpportunityArea> opportunity) {
        super(sign(), new CompareViewModel(desk), null);
        this.desk = desk;
        chips = new PlaceChips(desk, opportunity);
        findings = new FindingsBox(desk.methods());
        trends = picture("trends");
        beside = picture("beside");
        table = new YearsTable(desk, save, () -> caption().getValue());
        VBox over = new VBox(change, noted(changeNote, new MethodLink(Method.TRENDS, desk.methods())), trends);
        over.getStyleClass().add("compare-part");
        besideTitle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(besideTitle, Priority.ALWAYS);
        HBox besideHead = new HBox(12, besideTitle, segment());
        VBox rows = new VBox(besideHead, noted(besideNote, besideMethod), beside);
        rows.getStyleClass().add("compare-part");
        parts = new ComparisonSheet(desk.theme(), over, trends, rows, findings, table);
        lay(parts);
    }

    private GraphicView picture(String id) {
        GraphicView picture = new GraphicView(desk.theme(), code -> {});
        picture.setId(id);
        picture.linkTo(desk.brush(), false);
        picture.setAsHighAsNeeded();
        return picture;
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
        box.setMinWidth(Region.USE_PREF_SIZE);
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

    /** A line of words with the way to its method behind it, and what else belongs to it. */
    private static FlowPane noted(Label note, Node... others) {
        FlowPane line = new FlowPane(12, 2, note);
        line.getChildren().addAll(others);
        // a flow never makes its children narrower by itself
        note.maxWidthProperty().bind(line.widthProperty());
        line.setMinWidth(0);
        line.setRowValignment(VPos.CENTER);
        line.getStyleClass().add("noted");
        return line;
    }

    @Override
    protected void show(@Nullable ComparisonPage sheet) {
        Palette palette = desk.theme().palette();
        model.comparison()
                .ifPresent(comparison -> KeptFocus.through(chips.row(), () -> chips.show(comparison, palette)));
        parts.setVisible(sheet != null);
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
        table.show(sheet, palette);
        findings.show(sheet, palette);
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
        } else if (lack == Lack.NATION) {
            model.showInstead();
        } else {
            super.remedy(lack);
        }
    }

    /** The compared places stand beside the tabs. */
    @Override
    public List<Node> tools() {
        return List.of(chips.row());
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
