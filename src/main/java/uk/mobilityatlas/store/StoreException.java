package uk.mobilityatlas.store;

/** A database that cannot be made or read; its message is one sentence for the user. */
public final class StoreException extends RuntimeException {
    public StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
