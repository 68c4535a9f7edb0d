package uk.mobilityatlas.frame;

import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.batik.ext.awt.g2d.DefaultGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/** A surface that nothing is painted on: it notes where the words of a picture would stand. */
final class PaintedWords extends DefaultGraphics2D {
    /**
     * Some words and the box of their ink.
     *
     * @param within what is seen of the surface there; null for all
     */
    record Words(String text, Rectangle2D box, Rectangle2D within) {
        boolean seen() {
            return within == null || within.intersects(box);
        }
    }

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** Less of a letter than this is no loss. */
    private static final double EDGE = 1.5;

    private final List<Words> words;
    private final Set<Words> covered;

    PaintedWords() {
        super(false);
        gc = new GraphicContext();
        words = new ArrayList<>();
        covered = new LinkedHashSet<>();
    }

    private PaintedWords(PaintedWords other) {
        super(false);
        gc = (GraphicContext) other.gc.clone();
        words = other.words;
        covered = other.covered;
    }

    /** Words of which a part lies under something that was painted later. */
    Set<Words> covered() {
        return covered;
    }

    List<Words> words() {
        return words.stream().filter(Words::seen).toList();
    }

    @Override
    public void drawString(String text, float x, float y) {
        Rectangle2D ink = getFont().createGlyphVector(MEASURE, text).getVisualBounds();
        AffineTransform to = getTransform();
        Rectangle2D box = to.createTransformedShape(
                        new Rectangle2D.Double(x + ink.getX(), y + ink.getY(), ink.getWidth(), ink.getHeight()))
                .getBounds2D();
        Shape clip = getClip();
        words.add(new Words(
                text, box, clip == null ? null : to.createTransformedShape(clip).getBounds2D()));
    }

    @Override
    public Graphics create() {
        return new PaintedWords(this);
    }

    @Override
    public void dispose() {}

    @Override
    public void draw(Shape shape) {}

    /** Words that lie wholly under something opaque were meant to give way; those of which a part is seen were not. */
    @Override
    public void fill(Shape shape) {
        if (getColor() == null || getColor().getAlpha() < 255) {
            return;
        }
        Shape painted = getTransform().createTransformedShape(shape);
        for (Words under : List.copyOf(words)) {
            Rectangle2D box = under.box();
            Rectangle2D inner = new Rectangle2D.Double(
                    box.getX() + EDGE, box.getY() + EDGE, box.getWidth() - 2 * EDGE, box.getHeight() - 2 * EDGE);
            if (!inner.isEmpty() && painted.contains(inner)) {
                words.remove(under);
                covered.remove(under);
            } else if (!inner.isEmpty() && painted.intersects(inner)) {
                covered.add(under);
            }
        }
    }
}
