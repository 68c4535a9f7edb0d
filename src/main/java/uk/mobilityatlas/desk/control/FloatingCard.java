package uk.mobilityatlas.desk.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import uk.mobilityatlas.desk.FocusRing;

/** A card that floats beside a control, until Escape, a click elsewhere or the control itself closes it. */
public final class FloatingCard extends PopOver {
    /** What must stay free of the window's height around the card, in its shadow and arrow. */
    private static final double AROUND = 72;

    private final Scroll scroll;

    /** @param content scrolls where it is higher than the window */
    public FloatingCard(Node content, ArrowLocation arrow) {
        scroll = new Scroll(content);
        setContentNode(new StackPane(scroll, new FocusRing()));
        setArrowLocation(arrow);
        setAnimated(false);
        setDetachable(false);
        getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    /** Shows the card beside a control; where one floats there already, closes that one. */
    public void toggle(Node beside) {
        List<PopupWindow> there = popups(beside.getScene().getWindow()).stream()
                .filter(popup -> popup instanceof PopOver && beside.equals(popup.getOwnerNode()))
                .toList();
        if (there.isEmpty()) {
            scroll.setMaxHeight(beside.getScene().getHeight() - AROUND);
            show(beside);
        }
        there.forEach(PopupWindow::hide);
    }

    /** The card's shadow, which takes the mouse as well, may lie on the control: that is a press of the control. */
    private void press(MouseEvent event) {
        Node owner = getOwnerNode();
        if (owner != null
                && owner.localToScreen(owner.getLayoutBounds()).contains(event.getScreenX(), event.getScreenY())) {
            hide();
            event.consume();
        }
    }

    /** Closes whatever floats over a window: cards, lists and menus. */
    public static void closeAll(Window window) {
        popups(window).forEach(PopupWindow::hide);
    }

    /** Whether a card, a list or a menu floats over a window. */
    public static boolean any(Window window) {
        return !popups(window).isEmpty();
    }

    private static List<PopupWindow> popups(Window window) {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> !(popup instanceof Tooltip) && window.equals(popup.getOwnerWindow()))
                .toList();
    }
}
