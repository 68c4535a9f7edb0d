package uk.mobilityatlas.graphic.rug;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Size;

/** The benchmark's name in the heads of a rug, which stays while its columns are moved sideways; as wide as the column of names. */
record RugHeadNames(Rug rug) implements GraphicForm {
    @Override
    public Graphic whole() {
        return rug;
    }

    /** @param size as high as the heads */
    @Override
    public void paint(Graphics2D g, Size size) {
        Painting.fill(
                g,
                new Rectangle2D.Double(0, 0, size.width(), size.height()),
                rug.palette().paper());
        rug.paintHeadNames(g, size);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return List.of();
    }
}
