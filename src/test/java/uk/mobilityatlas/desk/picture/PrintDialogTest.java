package uk.mobilityatlas.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.Notices;

class PrintDialogTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Throwable> lost = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final Notices notices = new Notices();
    private final Background background = new Background(work::add, Runnable::run, lost::add);

    private void print(PagePrinter printer) {
        new PrintDialog(printer, background, notices)
                .print("Blackpool", (out, reached) -> reached.accept(0.5), () -> heard.add("as PDF"));
    }

    private Notice notice() {
        return Objects.requireNonNull(notices.currentProperty().get());
    }

    private void workOff() {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }

    @Test
    void itSaysHowFarItIsAndThatItIsDone() {
        print((title, pages, progress) -> {
            progress.reached(0.5);
            heard.add(notice().sentence());
            progress.reached(-1);
            heard.add(notice().sentence());
            return PagePrinter.Outcome.PRINTED;
        });
        assertThat(notice().sentence()).isEqualTo("Printing “Blackpool”: 0% done.");
        workOff();
        assertThat(heard).containsExactly("Printing “Blackpool”: 50% done.", "“Blackpool” is ready: choose a printer.");
        assertThat(notice().sentence()).isEqualTo("“Blackpool” was sent to the printer.");
    }

    @Test
    void withoutAPrinterItLeadsToAPdf() {
        print((title, pages, progress) -> PagePrinter.Outcome.NO_PRINTER);
        workOff();
        assertThat(notice().sentence()).isEqualTo("No printer is set up on this computer. Save it as PDF instead.");
        assertThat(notice().actionName()).isEqualTo("Save as PDF");
        Objects.requireNonNull(notice().action()).run();
        assertThat(heard).containsExactly("as PDF");
    }

    @Test
    void whoLeavesTheDialogHasNoNotice() {
        print((title, pages, progress) -> PagePrinter.Outcome.LEFT);
        workOff();
        assertThat(notices.currentProperty().get()).isNull();
    }

    @Test
    void itCanBeStopped() {
        print((title, pages, progress) -> {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            heard.add("printed");
            return PagePrinter.Outcome.PRINTED;
        });
        assertThat(notice().actionName()).isEqualTo("Stop");
        Objects.requireNonNull(notice().action()).run();
        workOff();
        assertThat(heard).isEmpty();
        assertThat(notice().sentence()).isEqualTo("Printing “Blackpool” was stopped.");
        assertThat(lost).isEmpty();
    }

    @Test
    void whatFailsIsItsOwnSentence() {
        print((title, pages, progress) -> {
            throw new IllegalStateException("The printer did not take the pages: out of paper.");
        });
        workOff();
        assertThat(notice().sentence()).isEqualTo("The printer did not take the pages: out of paper.");
        assertThat(notice().code()).isNotEmpty();
    }
}
