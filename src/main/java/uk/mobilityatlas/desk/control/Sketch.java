package uk.mobilityatlas.desk.control;

import java.awt.Graphics2D;
import javafx.scene.canvas.Canvas;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;

/** A small painted thing within a control, such as a marker, a bar or a sparkline: it says nothing that words do not. */
public final class Sketch extends TextScaledRegion implements PaintedRegion {
    /** Paints within 0,0 to size. */
    @FunctionalInterface
    public interface Painter {
        void paint(Graphics2D g, Size size);
    }

    /** The marker of an area, upright in a box of 14 pixels. */
    public static Painter marker(AreaStyle style, Palette palette) {
        return (g, size) -> style.marker().paint(g, 7, 7, 5, style.colour(), palette.paper());
    }

    /** What is as wide as this is a bar, which may be made narrower; a marker may not. */
    private static final double BAR = 100;

    private final Canvas canvas = new Canvas();
    private final double wide;
    private final double high;
    private final Painter painter;

    public Sketch(double width, double height, Painter painter) {
        this.painter = painter;
        this.wide = width;
        this.high = height;
        setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        grow();
    }

    @Override
    void grow() {
        double scale = letters();
        setMinSize(wide < BAR ? wide * scale : 8, high * scale);
        setPrefSize(wide * scale, high * scale);
        setMaxHeight(high * scale);
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private void draw() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        CanvasGraphics g = new CanvasGraphics(canvas.getGraphicsContext2D());
        Lettering.hints(g);
        paintAgain(g);
    }

    @Override
    public void paintAgain(Graphics2D g) {
        double scale = letters();
        g.scale(scale, scale);
        painter.paint(g, new Size(getWidth() / scale, getHeight() / scale));
        g.scale(1 / scale, 1 / scale);
    }
}
