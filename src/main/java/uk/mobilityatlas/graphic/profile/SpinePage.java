package uk.mobilityatlas.graphic.profile;

import java.awt.Graphics2D;
import java.util.List;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Size;

/** Some rows of a spine chart under the heads of the whole, for one page of paper. */
record SpinePage(Spine whole, List<Spine.Line> lines) implements GraphicForm {
    SpinePage {
        lines = List.copyOf(lines);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        whole.paintHead(g, size.width(), true);
        double first = lines.isEmpty() ? 0 : lines.get(0).y();
        whole.paintRows(g, lines, first, whole.head(size.width(), true), size.width());
    }

    @Override
    public double height(double width) {
        double rows = lines.isEmpty()
                ? 0
                : lines.get(lines.size() - 1).y() + Spine.ROW - lines.get(0).y();
        return whole.head(width, true) + rows;
    }

    @Override
    public List<Graphic> pages(Size size) {
        return whole.pages(lines, size);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return List.of();
    }
}
