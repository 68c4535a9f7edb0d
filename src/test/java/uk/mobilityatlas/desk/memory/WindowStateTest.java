package uk.mobilityatlas.desk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowStateTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1280, 800);

    @Test
    void aWindowFromALargerScreenIsShrunkOntoThisOne() {
        assertEquals(
                new WindowState.Place(0, 0, 1280, 800, false),
                new WindowState.Place(200, 90, 1920, 1080, false).within(LAPTOP));
    }

    @Test
    void aWindowHalfOffTheScreenIsMovedBackWithItsSizeKept() {
        assertEquals(
                new WindowState.Place(280, 0, 1000, 700, false),
                new WindowState.Place(900, -40, 1000, 700, false).within(LAPTOP));
    }

    @Test
    void aWindowThatFitsStaysWhereItWas() {
        WindowState.Place there = new WindowState.Place(40, 30, 1100, 720, true);
        assertEquals(there, there.within(LAPTOP));
    }
}
