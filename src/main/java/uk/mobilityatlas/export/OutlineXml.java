package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.apache.poi.util.Units;

/** Shapes of a PowerPoint slide as the text of its file, each with a name and alternative text. */
final class OutlineXml {
    private static final int POINT = Units.toEMU(1);

    private final StringBuilder text = new StringBuilder();
    private int number;

    /** @param first the number of the first shape, beyond those that a slide's other shapes are given */
    OutlineXml(int first) {
        number = first;
    }

    /** @param to from the shape's lengths to points */
    void add(Shape shape, AffineTransform to, String name, String words, Color fill, Color line, double weight) {
        PathIterator path = shape.getPathIterator(to, 0.01);
        Rectangle2D box = to.createTransformedShape(shape).getBounds2D();
        long left = Math.round(box.getX() * POINT);
        long top = Math.round(box.getY() * POINT);
        long width = Math.max(1, Math.round(box.getMaxX() * POINT) - left);
        long height = Math.max(1, Math.round(box.getMaxY() * POINT) - top);
        text.append("<p:sp><p:nvSpPr><p:cNvPr id=\"").append(number++);
        text.append("\" name=\"").append(escaped(name)).append("\" descr=\"").append(escaped(words));
        text.append("\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>");
        pair("a:off", "x", left, "y", top);
        pair("a:ext", "cx", width, "cy", height);
        text.append("</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>");
        text.append("<a:rect l=\"l\" t=\"t\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"")
                .append(width);
        text.append("\" h=\"").append(height).append("\">");
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_CLOSE) {
                text.append("<a:close/>");
                continue;
            }
            String element = kind == PathIterator.SEG_MOVETO ? "a:moveTo>" : "a:lnTo>";
            text.append('<').append(element);
            pair("a:pt", "x", Math.round(at[0] * POINT) - left, "y", Math.round(at[1] * POINT) - top);
            text.append("</").append(element);
        }
        text.append("</a:path></a:pathLst></a:custGeom>");
        colour(fill);
        text.append("<a:ln w=\"").append(Math.round(weight * POINT)).append("\">");
        colour(line);
        text.append("</a:ln></p:spPr></p:sp>");
    }

    private void pair(String element, String first, long one, String second, long other) {
        text.append('<').append(element).append(' ').append(first).append("=\"").append(one);
        text.append("\" ").append(second).append("=\"").append(other).append("\"/>");
    }

    private void colour(Color colour) {
        text.append("<a:solidFill><a:srgbClr val=\"")
                .append(String.format("%06X", colour.getRGB() & 0xFFFFFF))
                .append("\"/></a:solidFill>");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
