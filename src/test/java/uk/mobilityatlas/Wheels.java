package uk.mobilityatlas;

import javafx.scene.input.ScrollEvent;

/** The wheel of a mouse as a desktop sends it; the robot's own turns it the other way without a display. */
public final class Wheels {
    private Wheels() {}

    /** @param notch how far, 40 a notch: what is below comes up for a negative number */
    public static ScrollEvent turned(double notch) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                notch,
                0,
                notch,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
