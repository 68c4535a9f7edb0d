package uk.mobilityatlas.view.distribution;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.desk.screen.PageView;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.chart.Strip;

/** All areas of the level as dots on one axis; a drag brushes them, a click compares. */
public final class DistributionView extends PageView<Strip, DistributionViewModel> {
    private static final Texts TEXTS = Texts.beside(DistributionView.class);

    private final GraphicView picture;
    private final CheckBox byType = new CheckBox(TEXTS.of("distribution.by-type"));

    /** What stands at its door, before it is built. */
    public static ScreenLabel sign() {
        return new ScreenLabel("distribution", Icon.COMPARE, TEXTS.of("tab.distribution"));
    }

    public DistributionView(Desk desk) {
        super(sign(), new DistributionViewModel(desk), Method.AMONG_ALL);
        this.picture = new GraphicView(desk.theme(), desk::compare);
        picture.setId("strip");
        picture.linkTo(desk.brush(), true);
        byType.setId("by-type");
        byType.selectedProperty().bindBidirectional(model.byTypeProperty());
        Label hint = new Label(TEXTS.of("brush.hint"));
        hint.getStyleClass().add("small");
        hint.setWrapText(true);
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox root = new VBox(picture, hint);
        root.getStyleClass().add("linked");
        lay(root);
    }

    @Override
    protected void show(@Nullable Strip strip) {
        byType.setDisable(strip == null);
        if (strip != null) {
            picture.show(strip);
        }
    }

    @Override
    public List<Node> tools() {
        return List.of(byType);
    }

    @Override
    protected void begin() {
        picture.requestFocus();
    }
}
