package uk.mobilityatlas.export;

/** Pages could not be printed; the message is one sentence for the user. */
public final class PagesNotPrintedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PagesNotPrintedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
