package uk.mobilityatlas.desk.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Brush;
import uk.mobilityatlas.graphic.GraphicMark;

/** Brushes by a drag over a picture: a rectangle, with Alt a lasso; with Shift the areas are added to those brushed before. */
final class BrushDrag {
    private static final double SLIP = 4;

    private final Brush brush;
    private final Supplier<List<GraphicMark>> marks;
    private final Consumer<@Nullable Shape> drawn;
    private final Path2D trail = new Path2D.Double();
    private Set<AreaCode> before = Set.of();
    private double fromX;
    private double fromY;
    private boolean dragging;

    /** @param drawn told what is being dragged out, and null at its end */
    BrushDrag(Brush brush, Supplier<List<GraphicMark>> marks, Consumer<@Nullable Shape> drawn) {
        this.brush = brush;
        this.marks = marks;
        this.drawn = drawn;
    }

    void install(Region picture) {
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        picture.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            dragging = false;
            drawn.accept(null);
        });
    }

    private void pressed(MouseEvent event) {
        fromX = event.getX();
        fromY = event.getY();
        dragging = false;
        before = event.isShiftDown() ? brush.get() : Set.of();
        trail.reset();
        trail.moveTo(fromX, fromY);
    }

    private void dragged(MouseEvent event) {
        double far = Math.hypot(event.getX() - fromX, event.getY() - fromY);
        if (event.getButton() != MouseButton.PRIMARY || !dragging && far < SLIP) {
            return;
        }
        dragging = true;
        trail.lineTo(event.getX(), event.getY());
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(fromX, fromY, event.getX(), event.getY());
        Shape within = event.isAltDown() ? trail : box;
        drawn.accept(within);
        brush.put(caught(within));
    }

    private Set<AreaCode> caught(Shape within) {
        Set<AreaCode> caught = new HashSet<>(before);
        for (GraphicMark mark : marks.get()) {
            AreaCode area = mark.area();
            Rectangle2D box = mark.shape().getBounds2D();
            if (area != null && within.contains(box.getCenterX(), box.getCenterY())) {
                caught.add(area);
            }
        }
        return caught;
    }
}
