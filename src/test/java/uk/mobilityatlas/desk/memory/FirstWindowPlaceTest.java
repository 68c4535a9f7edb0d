package uk.mobilityatlas.desk.memory;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class FirstWindowPlaceTest {
    @Test
    void theFirstWindowTakesFourFifthsOfALargeScreenInItsMiddle() {
        assertThat(WindowPlace.first(new Rectangle2D(0, 0, 1920, 1080)))
                .isEqualTo(new WindowState.Place(192, 108, 1536, 864, false));
        assertThat(WindowPlace.first(new Rectangle2D(-2560, 0, 2560, 1440)))
                .isEqualTo(new WindowState.Place(-2304, 144, 2048, 1152, false));
    }

    @Test
    void itIsNoSmallerThanIsComfortableWhereThatFits() {
        assertThat(WindowPlace.first(new Rectangle2D(0, 25, 1440, 875)))
                .isEqualTo(new WindowState.Place(80, 63, 1280, 800, false));
    }

    @Test
    void onASmallScreenItIsMaximised() {
        assertThat(WindowPlace.first(new Rectangle2D(0, 0, 1366, 768)))
                .isEqualTo(new WindowState.Place(43, 0, 1280, 768, true));
        assertThat(WindowPlace.first(new Rectangle2D(0, 0, 1024, 768)).maximized())
                .isTrue();
    }
}
