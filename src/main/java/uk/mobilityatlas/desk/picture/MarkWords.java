package uk.mobilityatlas.desk.picture;

import java.awt.geom.Rectangle2D;
import javafx.scene.control.Label;
import uk.mobilityatlas.graphic.GraphicMark;

/** What is pointed at in a picture, said above it, or below where there is no room. */
final class MarkWords extends Label {
    private static final double WIDEST = 320;
    private static final double GAP = 6;

    MarkWords() {
        getStyleClass().add("mark-words");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setWrapText(true);
        setMaxWidth(WIDEST);
    }

    /** Says a mark's words beside it, within a picture so wide. */
    void say(GraphicMark mark, double room) {
        setText(mark.words());
        applyCss();
        Rectangle2D box = mark.shape().getBounds2D();
        double width = Math.min(getMaxWidth(), Math.ceil(prefWidth(-1)));
        double height = prefHeight(width);
        double x = Math.max(0, Math.min(room - width, box.getCenterX() - width / 2));
        double above = box.getMinY() - height - GAP;
        resizeRelocate(x, above < 0 ? box.getMaxY() + GAP : above, width, height);
    }
}
