package uk.mobilityatlas.view.rug;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Method;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.GraphicView;
import uk.mobilityatlas.desk.Icon;
import uk.mobilityatlas.desk.MethodLink;
import uk.mobilityatlas.desk.SheetView;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Rug;

/** Indicators by places, each cell its verdict; the cell that is pointed at is read out on a line at the foot. */
public final class RugView extends SheetView<Rug, RugViewModel> {
    private final GraphicView picture;
    private final ScrollPane scroll;
    private final Label name = new Label();
    private final Label words = new Label();
    private final List<Node> tools;

    public RugView(Desk desk, Neighbours neighbours) {
        super("rug", Icon.COMPARE, Strings.text("tab.rug"), new RugViewModel(desk, neighbours), Method.MANY_TESTS);
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
        VBox root = new VBox(scroll, line(desk), foot);
        root.getStyleClass().add("linked");
        tools = List.of(RugMenus.rows(model), RugMenus.columns(model, desk.catalogue()));
        lay(root);
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
        HBox line = new HBox(10, name, words, new MethodLink(Method.MANY_TESTS, desk.methods()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("reading-line");
        return line;
    }

    @Override
    protected void show(@Nullable Rug rug) {
        picture.setVisible(rug != null);
        if (rug != null) {
            picture.setTall(rug.height());
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
    public void focus() {
        picture.requestFocus();
    }
}
