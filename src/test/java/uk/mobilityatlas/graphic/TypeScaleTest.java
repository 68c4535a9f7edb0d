package uk.mobilityatlas.graphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypeScaleTest {
    /** A slide of 1080 pixels is read from the far end of a room: no text under one twenty-second of its height. */
    @Test
    void slidesAreLettersForARoom() {
        assertThat(TypeScale.SLIDE.text()).isGreaterThanOrEqualTo(1080 / 22.0);
        assertThat(TypeScale.SLIDE.name()).isGreaterThanOrEqualTo(1080 / 22.0);
        assertThat(TypeScale.SCREEN.text()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void linesOfTextDoNotTouchAndMarkersAreWiderThanTheirLines() {
        for (TypeScale type : List.of(TypeScale.SCREEN, TypeScale.SLIDE)) {
            assertThat(type.leading()).isGreaterThan(type.text());
            assertThat(type.below()).isGreaterThan(type.text() * 0.72);
            assertThat(2 * type.point()).isGreaterThan(type.line());
            assertThat(type.line()).isGreaterThan(type.reference());
            assertThat(type.reference()).isGreaterThan(type.hairline());
            assertThat(type.mark()).isGreaterThan(type.point());
        }
    }

    @Test
    void everythingIsLargerOnASlide() {
        TypeScale screen = TypeScale.SCREEN;
        TypeScale slide = TypeScale.SLIDE;
        assertThat(slide.plain().getSize2D()).isEqualTo(50);
        assertThat(screen.bold().getSize2D()).isEqualTo(13);
        assertThat(slide.line()).isGreaterThan(screen.line());
        assertThat(slide.mark()).isGreaterThan(screen.mark());
        assertThat(slide.dot()).isGreaterThan(screen.dot());
    }
}
