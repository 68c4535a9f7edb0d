package uk.mobilityatlas.desk.picture;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.control.CanvasGraphics;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;

/** What is drawn over a picture: the outline of the mark that is pointed at, and a veil over all but the highlighted one. */
final class MarkLayer extends Canvas {
    private static final int VEIL = 190;
    private static final double ROOM = 5;
    /** How high a slide is in a window, where a line is as thick as it is called. */
    private static final double USUAL = 720;

    void draw(@Nullable GraphicMark marked, @Nullable GraphicMark highlighted, Palette palette) {
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        if (marked == null && highlighted == null) {
            return;
        }
        CanvasGraphics g = new CanvasGraphics(getGraphicsContext2D());
        Lettering.hints(g);
        // on a large display a line stays one that the room sees
        float times = (float) Math.max(1, getHeight() / USUAL);
        if (highlighted != null) {
            Rectangle2D box = highlighted.shape().getBounds2D();
            double room = ROOM * times;
            box.setRect(box.getX() - room, box.getY() - room, box.getWidth() + 2 * room, box.getHeight() + 2 * room);
            Area around = new Area(new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
            around.subtract(new Area(box));
            Color paper = palette.paper();
            Painting.fill(g, around, new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), VEIL));
            Painting.draw(g, box, palette.focus(), 4 * times);
        }
        if (marked != null) {
            Painting.draw(g, marked.shape(), palette.focus(), 2 * times);
        }
    }
}
