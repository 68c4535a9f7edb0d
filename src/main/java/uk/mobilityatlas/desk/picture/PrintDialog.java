package uk.mobilityatlas.desk.picture;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.Notices;

/** Prints in the background: says how far it is, can be stopped, and leads to a PDF where there is no printer. */
public final class PrintDialog {
    private static final Texts TEXTS = Texts.beside(PrintDialog.class);

    private static final String KEY = "print";

    private final PagePrinter printer;
    private final Background background;
    private final Notices notices;
    private @Nullable Notice shown;

    public PrintDialog(PagePrinter printer, Background background, Notices notices) {
        this.printer = printer;
        this.background = background;
        this.notices = notices;
    }

    /**
     * Prints pages.
     *
     * @param title what they are called, at the printer too
     * @param asPdf writes the same pages to a file, where there is no printer
     */
    public void print(String title, PagePrinter.Pages pages, Runnable asPdf) {
        progress(title, 0);
        background.run(
                KEY,
                progress -> printer.print(title, pages, progress),
                part -> progress(title, part),
                outcome -> done(title, outcome, asPdf),
                failure -> notices.failed(
                        failure.getMessage() == null ? TEXTS.of("print.failed") : failure.getMessage(), failure));
    }

    private void progress(String title, double part) {
        Notice notice = Notice.of(
                        part < 0
                                ? TEXTS.of("print.asking", title)
                                : TEXTS.of("print.progress", title, Math.round(100 * part)))
                .with(TEXTS.of("print.cancel"), () -> {
                    background.cancel(KEY);
                    notices.say(TEXTS.of("print.cancelled", title));
                })
                .untilWithdrawn();
        notices.show(notice);
        shown = notice;
    }

    private void done(String title, PagePrinter.Outcome outcome, Runnable asPdf) {
        switch (outcome) {
            case PRINTED -> notices.say(TEXTS.of("print.done", title));
            case LEFT -> notices.withdraw(shown);
            case NO_PRINTER -> notices.show(Notice.of(TEXTS.of("print.none")).with(TEXTS.of("print.pdf"), asPdf));
        }
    }
}
