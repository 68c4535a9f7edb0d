package uk.mobilityatlas.view.rug;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Method;
import uk.mobilityatlas.desk.Caption;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.GraphicView;
import uk.mobilityatlas.desk.Icon;
import uk.mobilityatlas.desk.Screen;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Rug;

/** Indicators by places, each cell its verdict; the cell that is pointed at is read out on a line at the foot. */
public final class RugView implements Screen {
    private final RugViewModel model;
    private final GraphicView picture;
    private final ScrollPane scroll;
    private final Label name = new Label();
    private final Label words = new Label();
    private final List<Node> tools;
    private final VBox root;

    public RugView(Desk desk, Neighbours neighbours) {
        this.model = new RugViewModel(desk, neighbours);
        this.picture = new GraphicView(desk.theme(), desk.brush()::toggle);
        picture.setId("rug");
        picture.linkTo(desk.brush(), false);
        picture.readTo(this::read);
        scroll = new ScrollPane(picture);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("compare-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label foot = new Label(Strings.text("rug.foot"));
        foot.getStyleClass().add("small");
        foot.setWrapText(true);
        root = new VBox(scroll, line(desk), foot);
        root.getStyleClass().add("linked");
        root.sceneProperty().addListener((property, before, now) -> model.active(now != null));
        tools = List.of(RugMenus.rows(model), RugMenus.columns(model, desk.catalogue()));
        model.rugProperty().addListener((property, before, now) -> show(now));
        read(null);
    }

    private HBox line(Desk desk) {
        name.getStyleClass().add("strong");
        name.setMinWidth(Label.USE_PREF_SIZE);
        words.setId("rug-words");
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink method = new Hyperlink(Strings.text("method"));
        method.setMinWidth(Hyperlink.USE_PREF_SIZE);
        method.setOnAction(event -> desk.methods().show(Method.MANY_TESTS));
        HBox line = new HBox(10, name, words, method);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("reading-line");
        return line;
    }

    private void show(@Nullable Rug rug) {
        picture.setVisible(rug != null);
        if (rug != null) {
            double height = Math.ceil(rug.height());
            picture.setMinHeight(height);
            picture.setPrefHeight(height);
            picture.show(rug);
        }
    }

    /** A cell's words stand at the foot, so that keyboard and projector see them as well. */
    private void read(@Nullable GraphicMark mark) {
        if (mark == null) {
            name.setText("");
            words.setText(Strings.text("rug.read"));
            return;
        }
        int colon = mark.words().indexOf(": ");
        name.setText(mark.words().substring(0, colon));
        words.setText(mark.words().substring(colon + 2));
        reveal(mark.shape().getBounds2D());
    }

    private void reveal(Rectangle2D cell) {
        double room = scroll.getViewportBounds().getHeight();
        double more = picture.getHeight() - room;
        double top = scroll.getVvalue() * more;
        if (more > 0 && picture.isFocused()) {
            double wanted = cell.getMinY() < top
                    ? cell.getMinY() - 4
                    : cell.getMaxY() > top + room ? cell.getMaxY() + 4 - room : top;
            scroll.setVvalue(Math.max(0, Math.min(1, wanted / more)));
        }
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public String id() {
        return "rug";
    }

    @Override
    public Icon icon() {
        return Icon.COMPARE;
    }

    @Override
    public String title() {
        return Strings.text("tab.rug");
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
    public Optional<Method> method() {
        return Optional.of(Method.MANY_TESTS);
    }

    @Override
    public void focus() {
        picture.requestFocus();
    }
}
