package uk.mobilityatlas.cli;

/** A command that cannot be done, with the one sentence that says why and what to do. */
final class CommandFailure extends RuntimeException {
    CommandFailure(String sentence) {
        super(sentence);
    }

    CommandFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
