package uk.mobilityatlas.view.relationship;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.indicator.Indicator;

/** Two indicators across areas as dots; a drag brushes them, a click compares. */
public final class RelationshipView extends PageView<Scatter, RelationshipViewModel> {
    private static final Texts TEXTS = Texts.beside(RelationshipView.class);

    /** In pixels of the design: the narrowest list, and what stands around a title. */
    private static final double LEAST = 240;

    private static final double AROUND = 52;

    private final Desk desk;
    private final GraphicView picture;
    private final SearchableComboBox<@Nullable Indicator> second = new SearchableComboBox<>();
    private final Label hint = new Label();
    private final HBox chooser;
    private boolean offering;

    public RelationshipView(Desk desk) {
        super(
                "relationship",
                Icon.COMPARE,
                TEXTS.of("tab.relationship"),
                new RelationshipViewModel(desk),
                Method.CORRELATION);
        this.desk = desk;
        this.picture = new GraphicView(desk.theme(), desk::compare);
        picture.setId("scatter");
        picture.linkTo(desk.brush(), true);
        second.setId("second-indicator");
        second.setAccessibleText(TEXTS.of("second"));
        second.setConverter(new Titles());
        second.setButtonCell(new Chosen());
        desk.theme().textScaleProperty().addListener((property, before, now) -> widen());
        second.valueProperty().addListener((property, before, now) -> {
            if (!offering && now != null) {
                model.secondProperty().set(now);
            }
        });
        Label against = new Label(TEXTS.of("second"));
        against.getStyleClass().add("muted");
        against.setMinWidth(Label.USE_PREF_SIZE);
        chooser = new HBox(8, against, second);
        chooser.setAlignment(Pos.CENTER_LEFT);
        hint.setId("scatter-note");
        hint.getStyleClass().add("small");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox root = new VBox(picture, new HBox(12, hint, new MethodLink(Method.CORRELATION, desk.methods())));
        root.getStyleClass().add("linked");
        desk.reading().readingProperty().addListener((property, before, now) -> offer());
        model.secondProperty().addListener((property, before, now) -> offer());
        lay(root);
        offer();
    }

    private void offer() {
        offering = true;
        // the control looks for its value in a list that has not been told of the change yet
        second.setValue(null);
        second.getItems().setAll(model.choices());
        second.setValue(model.secondProperty().get());
        offering = false;
        widen();
    }

    /** As wide as the title that holds, so that it is not cut. */
    private void widen() {
        double scale = desk.theme().textScaleProperty().get();
        Indicator chosen = second.getValue();
        double title =
                chosen == null ? 0 : Lettering.width(Wording.dashed(chosen.title()), Typeface.REGULAR.at(Theme.BODY));
        second.setMinWidth(Math.ceil(scale * Math.max(LEAST, title + AROUND)));
        second.setPrefWidth(second.getMinWidth());
    }

    @Override
    protected void show(@Nullable Scatter scatter) {
        hint.setText((model.warning() + " " + TEXTS.of("brush.hint")).strip());
        if (scatter != null) {
            picture.show(scatter);
        }
    }

    @Override
    protected void remedy(Lack lack) {
        if (lack == Lack.COMMON_LEVEL) {
            second.requestFocus();
            second.show();
        } else {
            super.remedy(lack);
        }
    }

    @Override
    public List<Node> tools() {
        return List.of(chooser);
    }

    @Override
    protected void begin() {
        picture.requestFocus();
    }

    /** The title alone: its topic stands in the list. */
    private static final class Chosen extends ListCell<@Nullable Indicator> {
        @Override
        protected void updateItem(@Nullable Indicator indicator, boolean empty) {
            super.updateItem(indicator, empty);
            setText(indicator == null ? "" : Wording.dashed(indicator.title()));
        }
    }

    /** Indicators by title and topic, both of which can be searched. */
    private final class Titles extends StringConverter<@Nullable Indicator> {
        @Override
        public String toString(@Nullable Indicator indicator) {
            return indicator == null
                    ? ""
                    : Wording.dashed(indicator.title()) + " · "
                            + indicator.topic().title();
        }

        @Override
        public @Nullable Indicator fromString(String text) {
            return desk.catalogue().indicators().stream()
                    .filter(i -> toString(i).equals(text))
                    .findFirst()
                    .orElse(null);
        }
    }
}
