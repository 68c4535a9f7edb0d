package uk.mobilityatlas.view.story;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Leads a presentation by mouse as other programs do: a click or the wheel goes on, the other button or the wheel back. */
final class PresentationMouse {
    /** A notch of a wheel is 40; a touchpad sends many small ones. */
    private static final double NOTCH = 40;

    /** A touchpad goes on sending while a finger leaves it: one movement is one slide. */
    private static final long PAUSE = 250_000_000;

    private final Presentation presentation;
    private double turned;
    private long stepped;

    private PresentationMouse(Presentation presentation) {
        this.presentation = presentation;
    }

    /** Listens on what shows the slide; controls that lie on it keep their clicks by {@link #keep}. */
    static void install(Node slide, Presentation presentation) {
        PresentationMouse mouse = new PresentationMouse(presentation);
        slide.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse::clicked);
        slide.addEventHandler(ScrollEvent.SCROLL, mouse::scrolled);
    }

    /** What is clicked or scrolled here does not lead the presentation. */
    static void keep(Node controls) {
        controls.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        controls.addEventHandler(ScrollEvent.SCROLL, ScrollEvent::consume);
    }

    private void clicked(MouseEvent event) {
        if (!event.isStillSincePress()) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            step(1);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            step(-1);
        }
    }

    private void scrolled(ScrollEvent event) {
        long now = System.nanoTime();
        if (event.isInertia() || now - stepped < PAUSE) {
            turned = 0;
            return;
        }
        turned += event.getDeltaY();
        if (Math.abs(turned) >= NOTCH) {
            step(turned < 0 ? 1 : -1);
            turned = 0;
            stepped = now;
        }
    }

    /** A question that is open over the slide is shut first. */
    private void step(int on) {
        presentation.typeNothing();
        if (presentation.askingProperty().get()) {
            presentation.askingProperty().set(false);
        } else if (on > 0) {
            presentation.forward();
        } else {
            presentation.back();
        }
    }
}
