package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices = new Notices();

    @Test
    void aFailureIsOneSentenceWithItsCodeAndNoTrace() {
        notices.failed("The figures could not be read.", new IOException("disk /dev/sda1 on fire"));
        Notice shown = Objects.requireNonNull(notices.currentProperty().get());
        assertThat(shown.text()).matches("The figures could not be read\\. \\([0-9A-Z]{3}-[0-9A-Z]{3}\\)");
    }

    @Test
    void theSameFailureHasTheSameCodeWhateverItsWords() {
        assertThat(ErrorCode.of(new IOException("a"))).isEqualTo(ErrorCode.of(new IOException("b")));
        assertThat(ErrorCode.of(new IOException("a"))).isNotEqualTo(ErrorCode.of(new IllegalStateException("a")));
    }

    @Test
    void theNewestNoticeStandsUntilClosed() {
        notices.say("First.");
        notices.say("Second.");
        assertThat(Objects.requireNonNull(notices.currentProperty().get()).text())
                .isEqualTo("Second.");
        notices.close();
        assertThat(notices.currentProperty().get()).isNull();
    }

    @Test
    void whatIsSaidOfAViewGoesWithItAndAFailureStays() {
        notices.say("The picture has been copied.");
        notices.leftView();
        assertThat(notices.currentProperty().get()).isNull();
        notices.failed("The figures could not be read.", new IOException("disk"));
        notices.leftView();
        assertThat(Objects.requireNonNull(notices.currentProperty().get()).text())
                .startsWith("The figures could not be read.");
    }

    @Test
    void aRemarkGoesWhenTheUserGoesOnAndNothingElseDoes() {
        notices.remark("Copied.");
        notices.goneOn();
        assertThat(notices.currentProperty().get()).isNull();
        notices.remark("Copied.");
        notices.say("The workspace is read-only.");
        notices.goneOn();
        assertThat(Objects.requireNonNull(notices.currentProperty().get()).text())
                .isEqualTo("The workspace is read-only.");
    }

    @Test
    void whatIsToldStandsLongEnoughToBeReadAndWhatCanBeActedOnLonger() {
        assertThat(Notice.of("Copied.").stands()).contains(Duration.ofSeconds(8));
        assertThat(Notice.of("word ".repeat(30)).stands()).contains(Duration.ofSeconds(12));
        assertThat(Notice.of("Removed.").with("Undo", () -> {}).stands()).contains(Duration.ofSeconds(20));
        notices.failed("The figures could not be read.", new IOException("disk"));
        assertThat(Objects.requireNonNull(notices.currentProperty().get()).stands())
                .contains(Duration.ofSeconds(20));
        assertThat(Notice.of("Printing, 20%.")
                        .with("Stop", () -> {})
                        .untilWithdrawn()
                        .stands())
                .isEmpty();
    }

    @Test
    void whoHearsThatANoticeGoesKnowsWhetherItsTimeWasOver() {
        List<Boolean> heard = new ArrayList<>();
        notices.currentProperty().addListener((property, before, now) -> {
            if (now == null) {
                heard.add(notices.runningOut());
            }
        });
        notices.say("Copied.");
        notices.ranOut();
        notices.say("Copied.");
        notices.close();
        assertThat(heard).containsExactly(true, false);
    }

    @Test
    void thatAComparisonWasClearedIsNoLongerSaidOnceItIsThereAgain() {
        Desk desk = Desks.showing(Desks.NEET);
        desk.state().selectionProperty().addListener((property, before, now) -> desk.notices()
                .goneOn());
        desk.clearComparison();
        assertThat(desk.notices().currentProperty().get()).isNotNull();
        desk.history().undo();
        assertThat(desk.notices().currentProperty().get()).isNull();
    }
}
