package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
