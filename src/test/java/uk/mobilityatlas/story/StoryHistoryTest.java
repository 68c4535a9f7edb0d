package uk.mobilityatlas.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.indicator.PackVersion;

class StoryHistoryTest {
    private final Story first = Stories.blackpool();

    @Test
    void everyChangeCanBeUndoneAndDoneAgain() {
        Story second = first.removing("s1");
        Story third = second.moving("s4", 0);
        StoryHistory history = StoryHistory.of(first).to(second, "").to(third, "");
        assertThat(history.undo().present()).isEqualTo(second);
        assertThat(history.undo().undo().present()).isEqualTo(first);
        assertThat(history.undo().undo().undo().present()).as("the beginning").isEqualTo(first);
        assertThat(history.undo().undo().redo().redo().present()).isEqualTo(third);
        assertThat(history.undo().to(first.removing("s2"), "").canRedo())
                .as("another way forward")
                .isFalse();
        assertThat(history.to(third, "")).as("no change").isSameAs(history);
    }

    @Test
    void typingIsUndoneInOneStep() {
        StoryHistory typed = StoryHistory.of(first);
        for (String text : List.of("W", "We", "Wel", "Well")) {
            typed = typed.to(Stories.noting(first, "s1", text), "notes s1");
        }
        typed = typed.to(Stories.noting(typed.present(), "s2", "Other"), "notes s2");
        assertThat(typed.undo().present().slide("s1").orElseThrow().notes()).isEqualTo("Well");
        assertThat(typed.undo().undo().present()).isEqualTo(first);
    }

    @Test
    void noUndoTakesBackThatItWasPresented() {
        Presented presented = new Presented(new PackVersion("2026-01-01", "aaaaaaaaaaaa"), Instant.EPOCH, List.of());
        StoryHistory history =
                StoryHistory.of(first).to(first.removing("s1"), "").presenting(presented);
        assertThat(history.present().lastPresented()).contains(presented);
        assertThat(history.undo().present()).isEqualTo(first.presenting(presented));
    }
}
