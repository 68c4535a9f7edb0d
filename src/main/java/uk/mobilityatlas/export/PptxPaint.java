package uk.mobilityatlas.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.List;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;

/**
 * A picture that PowerPoint has no chart for, as shapes and texts of a slide: what the picture paints becomes a shape each,
 * and what belongs to one thing that can be pointed at becomes one group, named with its words.
 */
final class PptxPaint extends AbstractGraphics2D {
    private static final int LONGEST_NAME = 200;

    private final XSLFGroupShape whole;
    private final List<GraphicMark> marks;
    private final AffineTransform to;
    private int open = -1;
    private @Nullable XSLFGroupShape group;

    private PptxPaint(XSLFGroupShape whole, List<GraphicMark> marks, AffineTransform to) {
        super(false);
        this.gc = new GraphicContext();
        this.whole = whole;
        this.marks = marks;
        this.to = to;
    }

    /** Paints a picture into a box of a slide, as one group. */
    static void draw(XSLFSlide slide, Graphic picture, Rectangle2D box) {
        XSLFGroupShape whole = slide.createGroup();
        Rectangle2D room = PptxShapes.points(box);
        whole.setAnchor(room);
        whole.setInteriorAnchor(room);
        PptxShapes.name(whole, "Picture: " + picture.table().caption(), picture.summary());
        Size size = new Size(box.getWidth(), box.getHeight());
        AffineTransform to = AffineTransform.getScaleInstance(PptxShapes.SCALE, PptxShapes.SCALE);
        to.translate(box.getX(), box.getY());
        PptxPaint g = new PptxPaint(whole, picture.marks(size), to);
        picture.paint(g, size);
        g.dispose();
    }

    /** What is painted one after the other of one mark stands in one group; what belongs to none stands alone. */
    private XSLFGroupShape onto(int mark) {
        if (mark < 0) {
            open = -1;
            return whole;
        }
        XSLFGroupShape into = group;
        if (into == null || open != mark) {
            into = whole.createGroup();
            Rectangle2D room =
                    to.createTransformedShape(marks.get(mark).shape()).getBounds2D();
            into.setAnchor(room);
            into.setInteriorAnchor(room);
            String words = marks.get(mark).words();
            PptxShapes.name(into, words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words, words);
            open = mark;
            group = into;
        }
        return into;
    }

    private int mark(Rectangle2D painted) {
        Point2D middle = new Point2D.Double(painted.getCenterX(), painted.getCenterY());
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).shape().contains(middle)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void fill(Shape shape) {
        Shape painted = clipped(getTransform().createTransformedShape(shape));
        if (painted != null) {
            add(painted, getColor(), null, 0);
        }
    }

    @Override
    public void draw(Shape shape) {
        Shape painted = getTransform().createTransformedShape(shape);
        if (getClip() != null) {
            fill(getStroke().createStrokedShape(shape));
            return;
        }
        BasicStroke stroke = getStroke() instanceof BasicStroke basic ? basic : new BasicStroke();
        double weight =
                stroke.getLineWidth() * Math.sqrt(Math.abs(getTransform().getDeterminant()));
        XSLFFreeformShape drawn = add(painted, null, getColor(), weight * PptxShapes.SCALE);
        if (stroke.getDashArray() != null) {
            drawn.setLineDash(StrokeStyle.LineDash.SYS_DASH);
        }
    }

    /** Null where nothing of it lies within the clip. */
    private @Nullable Shape clipped(Shape painted) {
        Shape clip = getClip();
        if (clip == null) {
            return painted;
        }
        Area left = new Area(painted);
        left.intersect(new Area(getTransform().createTransformedShape(clip)));
        return left.isEmpty() ? null : left;
    }

    private XSLFFreeformShape add(Shape painted, @Nullable Color fill, @Nullable Color line, double weight) {
        XSLFFreeformShape shape =
                PptxShapes.freeform(onto(mark(painted.getBounds2D())), painted, to, fill, line, weight);
        PptxShapes.name(shape, fill == null ? "Line" : "Shape", "");
        return shape;
    }

    @Override
    public void drawString(String text, float x, float y) {
        Point2D at = getTransform().transform(new Point2D.Float(x, y), null);
        double size = getFont().getSize2D() * getTransform().getScaleY();
        Typeface cut = Typeface.of(getFont());
        double width = Lettering.width(text, cut.at(size));
        double leading = size * 1.2;
        Rectangle2D box = new Rectangle2D.Double(at.getX(), at.getY() - size * 0.957, width, leading);
        int mark = mark(box);
        PptxShapes.line(
                onto(mark),
                text,
                to.createTransformedShape(box).getBounds2D(),
                new SlideBlock.Setting(cut, size, leading, getColor()),
                mark >= 0 && nearerToTheRight(box, marks.get(mark).shape().getBounds2D()));
    }

    /** Whether a text within something stands at its right, and must end there whatever typeface it is set in. */
    private static boolean nearerToTheRight(Rectangle2D text, Rectangle2D within) {
        return within.getMaxX() - text.getMaxX() < text.getX() - within.getX();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("Texts of slides have one setting");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw pixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw pixels();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw pixels();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw pixels();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw pixels();
    }

    @Override
    public void setXORMode(Color colour) {
        throw pixels();
    }

    private static UnsupportedOperationException pixels() {
        return new UnsupportedOperationException("Slides are drawn without pixels");
    }

    @Override
    public Graphics create() {
        throw new UnsupportedOperationException("Pictures paint on the graphics that they are given");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return screenless().getDeviceConfiguration();
    }

    @Override
    public java.awt.FontMetrics getFontMetrics(java.awt.Font font) {
        return screenless().getFontMetrics(font);
    }

    private static Graphics2D screenless() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    }

    @Override
    public void dispose() {
        group = null;
    }
}
