package uk.mobilityatlas.desk.control;

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Typeface;

/**
 * Java's drawing commands on a canvas, with the bundled typeface's bold cut found by the name the toolkit gives it. What lies
 * outside the clip never reaches the canvas. A canvas is clipped to whole pixels alone, for any other clip makes the toolkit blend
 * layers of the whole canvas; within a clip that is no rectangle, what is drawn is cut to it first.
 */
public final class CanvasGraphics extends FXGraphics2D {
    /** No letter is wider than this many times its size. */
    private static final double WIDEST = 1.5;

    /** What may be painted on, in pixels of the canvas; null for all. */
    private @Nullable Shape within;

    public CanvasGraphics(GraphicsContext context) {
        super(fresh(context));
    }

    /** What an earlier picture left on the canvas is undone, for a pen that is asked for anew is taken to be set already. */
    private static GraphicsContext fresh(GraphicsContext context) {
        context.setLineWidth(1);
        context.setLineCap(StrokeLineCap.SQUARE);
        context.setLineJoin(StrokeLineJoin.MITER);
        context.setMiterLimit(10);
        context.setLineDashes((double[]) null);
        context.setStroke(Color.BLACK);
        context.setFill(Color.BLACK);
        context.setGlobalAlpha(1);
        return context;
    }

    @Override
    public void setFont(Font font) {
        // the bold file is a family member to the toolkit, but a plain font of its own to AWT
        super.setFont(font != null && font.getFontName().equals(Typeface.BOLD.fontName()) ? bold(font) : font);
    }

    private static Font bold(Font font) {
        return new Font(Typeface.FAMILY, Font.BOLD, 1).deriveFont(font.getSize2D());
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        within = shape == null ? null : moved(shape, getTransform());
        clipCanvas();
    }

    @Override
    public void clip(Shape shape) {
        Shape also = moved(shape, getTransform());
        within = within == null ? also : both(within, also);
        clipCanvas();
    }

    @Override
    public @Nullable Shape getClip() {
        Shape clip = within;
        try {
            return clip == null ? null : moved(clip, getTransform().createInverse());
        } catch (NoninvertibleTransformException e) {
            return null;
        }
    }

    private void clipCanvas() {
        AffineTransform now = getTransform();
        setTransform(new AffineTransform());
        super.setClip(within == null ? null : pixels(within.getBounds2D()));
        setTransform(now);
    }

    private static Rectangle2D pixels(Rectangle2D b) {
        double left = Math.rint(b.getMinX());
        double top = Math.rint(b.getMinY());
        return new Rectangle2D.Double(
                left, top, Math.max(0, Math.rint(b.getMaxX()) - left), Math.max(0, Math.rint(b.getMaxY()) - top));
    }

    /** A rectangle that is not turned stays one. */
    private static Shape moved(Shape shape, AffineTransform by) {
        return shape instanceof Rectangle2D b && upright(by) ? moved(b, by) : by.createTransformedShape(shape);
    }

    private static Rectangle2D moved(Rectangle2D b, AffineTransform by) {
        Rectangle2D moved = new Rectangle2D.Double();
        moved.setFrameFromDiagonal(
                b.getMinX() * by.getScaleX() + by.getTranslateX(),
                b.getMinY() * by.getScaleY() + by.getTranslateY(),
                b.getMaxX() * by.getScaleX() + by.getTranslateX(),
                b.getMaxY() * by.getScaleY() + by.getTranslateY());
        return moved;
    }

    private static boolean upright(AffineTransform by) {
        return by.getShearX() == 0 && by.getShearY() == 0;
    }

    private static Shape both(Shape one, Shape other) {
        if (one instanceof Rectangle2D a && other instanceof Rectangle2D b) {
            Rectangle2D shared = a.createIntersection(b);
            return shared.getWidth() > 0 && shared.getHeight() > 0 ? shared : new Rectangle2D.Double();
        }
        Area shared = new Area(one);
        shared.intersect(new Area(other));
        return shared;
    }

    @Override
    public void draw(Shape shape) {
        if (within == null) {
            super.draw(shape);
        } else if (within instanceof Rectangle2D) {
            if (seen(grown(shape.getBounds2D()))) {
                super.draw(shape);
            }
        } else {
            fill(getStroke().createStrokedShape(shape));
        }
    }

    /** As far as a pen of any usual kind reaches. */
    private Rectangle2D grown(Rectangle2D b) {
        double pen = getStroke() instanceof java.awt.BasicStroke stroke ? 2 + 5 * stroke.getLineWidth() : 20;
        return new Rectangle2D.Double(b.getX() - pen, b.getY() - pen, b.getWidth() + 2 * pen, b.getHeight() + 2 * pen);
    }

    @Override
    public void fill(Shape shape) {
        if (!seen(shape.getBounds2D())) {
            return;
        }
        Shape clip = getClip();
        super.fill(clip == null || clip instanceof Rectangle2D ? shape : both(clip, shape));
    }

    @Override
    public void drawString(String text, float x, float y) {
        double size = getFont().getSize2D();
        double wide = text.length() * size * WIDEST;
        if (seen(new Rectangle2D.Double(x - size, y - 2 * size, wide + 2 * size, 3 * size))) {
            super.drawString(text, x, y);
        }
    }

    /** Whether any of what has such bounds can be within the clip. */
    private boolean seen(Rectangle2D bounds) {
        Shape clip = within;
        return clip == null
                || moved((Shape) bounds, getTransform()).getBounds2D().intersects(grownByOne(clip.getBounds2D()));
    }

    private static Rectangle2D grownByOne(Rectangle2D b) {
        return new Rectangle2D.Double(b.getX() - 1, b.getY() - 1, b.getWidth() + 2, b.getHeight() + 2);
    }
}
