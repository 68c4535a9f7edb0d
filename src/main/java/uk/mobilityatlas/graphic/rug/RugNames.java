package uk.mobilityatlas.graphic.rug;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Size;

/** The names of a rug's rows, which stay while its columns are moved sideways; as wide as the column of names. */
record RugNames(Rug rug) implements GraphicForm {
    @Override
    public Graphic whole() {
        return rug;
    }

    @Override
    public double height(double width) {
        return Rug.bodyHeight(rug.lines());
    }

    /** @param size its width is that of the names, from which the rug's own follows */
    @Override
    public void paint(Graphics2D g, Size size) {
        Painting.fill(
                g,
                new Rectangle2D.Double(0, 0, size.width(), size.height()),
                rug.palette().paper());
        rug.paintNames(g, size.width());
        double right = size.width() - 0.5;
        Painting.draw(
                g,
                new Line2D.Double(right, 0, right, size.height()),
                rug.palette().rule2(),
                1);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return List.of();
    }
}
