package uk.mobilityatlas.desk.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;

/** Lights brushed areas up over a picture: small marks are filled, rows and cells framed. Nothing below is painted anew. */
final class BrushHighlight {
    private static final double SMALL = 24;
    private static final double VEIL = 0.1;

    private BrushHighlight() {}

    static void paint(Graphics2D g, List<GraphicMark> marks, Set<AreaCode> brushed, Palette palette) {
        if (brushed.isEmpty()) {
            return;
        }
        Map<AreaCode, Rectangle2D> frames = new LinkedHashMap<>();
        g.setStroke(new BasicStroke(1.2f));
        for (GraphicMark mark : marks) {
            AreaCode area = mark.area();
            if (area == null || !brushed.contains(area)) {
                continue;
            }
            Shape shape = mark.shape();
            Rectangle2D box = shape.getBounds2D();
            if (box.getWidth() <= SMALL && box.getHeight() <= SMALL) {
                Painting.fill(g, shape, palette.focus());
                g.setColor(palette.paper());
                g.draw(shape);
            } else {
                frames.merge(area, box, Rectangle2D::createUnion);
            }
        }
        g.setStroke(new BasicStroke(2));
        for (Rectangle2D frame : frames.values()) {
            Painting.fill(g, frame, Palette.alpha(palette.focus(), VEIL));
            g.setColor(palette.focus());
            g.draw(frame);
        }
    }
}
