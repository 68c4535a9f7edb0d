package uk.mobilityatlas.desk;

import java.awt.Graphics2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;

/** A small painted thing within a control, such as a marker, a bar or a sparkline: it says nothing that words do not. */
public final class Sketch extends Region {
    /** Paints within 0,0 to size. */
    @FunctionalInterface
    public interface Painter {
        void paint(Graphics2D g, Size size);
    }

    /** The marker of an area, upright in a box of 14 pixels. */
    public static Painter marker(AreaStyle style, Palette palette) {
        return (g, size) -> style.marker().paint(g, 7, 7, 5, style.colour(), palette.paper());
    }

    private final Canvas canvas = new Canvas();
    private Painter painter;

    public Sketch(double width, double height, Painter painter) {
        this.painter = painter;
        setMinSize(Math.min(width, 8), height);
        setPrefSize(width, height);
        setMaxHeight(height);
        setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    /** Paints something else from now on. */
    public void repaint(Painter other) {
        painter = other;
        draw();
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
        painter.paint(g, new Size(width, height));
    }
}
