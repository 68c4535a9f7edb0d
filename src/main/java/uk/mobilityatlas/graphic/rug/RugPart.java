package uk.mobilityatlas.graphic.rug;

import java.awt.Graphics2D;
import java.util.List;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Size;

/**
 * A part of a rug: the heads that stay while rows are scrolled, the rows alone, or one page of paper.
 *
 * @param heads whether heads and benchmark stand above
 * @param keyed whether the key stands over all
 * @param lines the rows
 */
record RugPart(Rug whole, boolean heads, boolean keyed, List<Rug.Line> lines) implements GraphicForm {
    RugPart {
        lines = List.copyOf(lines);
    }

    private double key(double width) {
        return keyed ? whole.keyHeight(width) : 0;
    }

    private double top(double width) {
        return key(width) + (heads ? whole.headHeight(width) : 0);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        if (keyed) {
            whole.paintKey(g, size.width());
        }
        if (heads) {
            whole.paintHead(g, key(size.width()), size.width());
        }
        whole.paintLines(g, lines, top(size.width()), size.width());
    }

    @Override
    public double height(double width) {
        return top(width) + Rug.bodyHeight(lines);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return whole.marks(lines, top(size.width()), size.width());
    }
}
