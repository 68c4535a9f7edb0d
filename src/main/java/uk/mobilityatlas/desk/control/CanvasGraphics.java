package uk.mobilityatlas.desk.control;

import java.awt.Font;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jfree.fx.FXGraphics2D;
import uk.mobilityatlas.graphic.Typeface;

/** Java's drawing commands on a canvas, with the bundled typeface's bold cut found by the name the toolkit gives it. */
public final class CanvasGraphics extends FXGraphics2D {
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
}
