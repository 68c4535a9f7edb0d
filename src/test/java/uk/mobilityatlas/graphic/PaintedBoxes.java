package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/** Takes down what a picture paints: where its words stand, and what its lines and marks cover. */
public final class PaintedBoxes extends AbstractGraphics2D {
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** Words where they stand, as high as their letters are. */
    public record Words(String text, Rectangle2D box, Color colour) {}

    /** A line or a filled shape. */
    public record Painted(Shape shape, Color colour, boolean line) {
        /** Whether it covers any of a box. */
        public boolean touches(Rectangle2D box) {
            if (!shape.intersects(box)) {
                return false;
            }
            Area common = new Area(shape);
            common.intersect(new Area(box));
            return !common.isEmpty();
        }
    }

    private final List<Words> words;
    private final List<Painted> painted;

    public PaintedBoxes() {
        super(false);
        gc = new GraphicContext();
        words = new ArrayList<>();
        painted = new ArrayList<>();
    }

    private PaintedBoxes(PaintedBoxes other) {
        super(other);
        words = other.words;
        painted = other.painted;
    }

    /** What a picture paints at a size. */
    public static PaintedBoxes of(Graphic picture, Size size) {
        PaintedBoxes boxes = new PaintedBoxes();
        picture.paint(boxes, size);
        return boxes;
    }

    public List<Words> words() {
        return words;
    }

    /** All but words, in the order in which it was painted. */
    public List<Painted> painted() {
        return painted;
    }

    @Override
    public Graphics create() {
        return new PaintedBoxes(this);
    }

    @Override
    public void draw(Shape shape) {
        boolean round = getStroke() instanceof BasicStroke;
        Shape stroked = round ? getStroke().createStrokedShape(shape) : shape;
        painted.add(new Painted(getTransform().createTransformedShape(stroked), getColor(), true));
    }

    @Override
    public void fill(Shape shape) {
        painted.add(new Painted(getTransform().createTransformedShape(shape), getColor(), false));
    }

    @Override
    public void drawString(String text, float x, float y) {
        Rectangle2D ink = getFont().createGlyphVector(MEASURE, text).getVisualBounds();
        Rectangle2D at = new Rectangle2D.Double(
                x + ink.getX(), y + ink.getY(), Math.max(1, ink.getWidth()), Math.max(1, ink.getHeight()));
        words.add(new Words(text, getTransform().createTransformedShape(at).getBounds2D(), getColor()));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("No picture uses attributed text");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {}

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {}

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {}

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public java.awt.FontMetrics getFontMetrics(java.awt.Font font) {
        return new java.awt.Canvas().getFontMetrics(font);
    }

    @Override
    public void setXORMode(Color colour) {}

    @Override
    public void dispose() {}
}
