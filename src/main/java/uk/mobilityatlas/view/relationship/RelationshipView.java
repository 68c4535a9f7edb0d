package uk.mobilityatlas.view.relationship;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.IndicatorUse;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MethodLink;
import uk.mobilityatlas.desk.control.SearchBox;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.indicator.Indicator;

/** Two indicators across areas as dots; a drag brushes them, a click compares. */
public final class RelationshipView extends PageView<Scatter, RelationshipViewModel> {
    private static final Texts TEXTS = Texts.beside(RelationshipView.class);

    private final Desk desk;
    private final GraphicView picture;
    private final SearchBox second;
    private final Label hint = new Label();
    private final HBox chooser;

    /** What stands at its door, before it is built. */
    public static ScreenLabel sign() {
        return new ScreenLabel("relationship", Icon.COMPARE, TEXTS.of("tab.relationship"));
    }

    public RelationshipView(Desk desk) {
        super(sign(), new RelationshipViewModel(desk), Method.CORRELATION);
        this.desk = desk;
        this.picture = new GraphicView(desk.theme(), desk::compare);
        picture.setId("scatter");
        picture.linkTo(desk.brush(), true);
        second = new SearchBox("second-indicator", TEXTS.of("second"), this::find);
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
        Indicator now = model.secondProperty().get();
        second.show(
                now == null ? "" : Wording.dashed(now.title()),
                now == null ? "" : now.topic().title());
    }

    private void find(String beginning) {
        desk.finder()
                .ask(FinderRequest.indicator(TEXTS.of("second.find"), asSecond())
                        .beginningWith(beginning));
    }

    private IndicatorUse asSecond() {
        return new IndicatorUse() {
            @Override
            public boolean fits(Indicator indicator) {
                return model.choices().contains(indicator);
            }

            @Override
            public boolean here(Indicator indicator) {
                return indicator.equals(model.secondProperty().get());
            }

            @Override
            public String words(Indicator indicator) {
                return TEXTS.of("second.show");
            }

            @Override
            public void use(Indicator indicator) {
                model.secondProperty().set(indicator);
            }
        };
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
            find("");
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
}
