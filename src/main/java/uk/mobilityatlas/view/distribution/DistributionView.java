package uk.mobilityatlas.view.distribution;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.Caption;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.GraphicView;
import uk.mobilityatlas.desk.Icon;
import uk.mobilityatlas.desk.Screen;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Strip;

/** All areas of the level as dots on one axis; a drag brushes them, a click compares. */
public final class DistributionView implements Screen {
    private final DistributionViewModel model;
    private final GraphicView picture;
    private final CheckBox byType = new CheckBox(Strings.text("distribution.by-type"));
    private final VBox root;

    public DistributionView(Desk desk) {
        this.model = new DistributionViewModel(desk);
        this.picture = new GraphicView(desk.theme(), desk::compare);
        picture.setId("strip");
        picture.linkTo(desk.brush(), true);
        byType.setId("by-type");
        byType.selectedProperty().bindBidirectional(model.byTypeProperty());
        Label hint = new Label(Strings.text("brush.hint"));
        hint.getStyleClass().add("small");
        hint.setWrapText(true);
        VBox.setVgrow(picture, Priority.ALWAYS);
        root = new VBox(picture, hint);
        root.getStyleClass().add("linked");
        model.stripProperty().addListener((property, before, now) -> show(now));
        show(model.stripProperty().get());
    }

    private void show(@Nullable Strip strip) {
        picture.setVisible(strip != null);
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
    public String id() {
        return "distribution";
    }

    @Override
    public Icon icon() {
        return Icon.COMPARE;
    }

    @Override
    public String title() {
        return Strings.text("tab.distribution");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Caption> caption() {
        return model.captionProperty();
    }

    @Override
    public boolean tray() {
        return false;
    }

    @Override
    public Optional<Graphic> graphic() {
        return model.paper();
    }

    @Override
    public void focus() {
        picture.requestFocus();
    }
}
