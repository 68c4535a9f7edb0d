package uk.mobilityatlas.desk;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;

/** What is drawn over a picture: the outline of the mark that is pointed at, and a veil over all but the highlighted one. */
final class MarkLayer extends Canvas {
    private static final int VEIL = 190;
    private static final double ROOM = 5;

    void draw(@Nullable GraphicMark marked, @Nullable GraphicMark highlighted, Palette palette) {
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        if (marked == null && highlighted == null) {
            return;
        }
        CanvasGraphics g = new CanvasGraphics(getGraphicsContext2D());
        Lettering.hints(g);
        if (highlighted != null) {
            Rectangle2D box = highlighted.shape().getBounds2D();
            box.setRect(box.getX() - ROOM, box.getY() - ROOM, box.getWidth() + 2 * ROOM, box.getHeight() + 2 * ROOM);
            Area around = new Area(new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
            around.subtract(new Area(box));
            Color paper = palette.paper();
            g.setColor(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL));
            g.fill(around);
            g.setColor(palette.focus());
            g.setStroke(new BasicStroke(4));
            g.draw(box);
        }
        if (marked != null) {
            g.setColor(palette.focus());
            g.setStroke(new BasicStroke(2));
            g.draw(marked.shape());
        }
    }
}
