package uk.mobilityatlas.cli;

/** A command that cannot be done, with the one sentence that says why and what to do. */
final class CommandFailure extends RuntimeException {
    private final int code;

    CommandFailure(String sentence) {
        this(sentence, Commands.FAILED);
    }

    CommandFailure(String sentence, Throwable cause) {
        super(sentence, cause);
        code = Commands.FAILED;
    }

    private CommandFailure(String sentence, int code) {
        super(sentence);
        this.code = code;
    }

    /** For words that cannot be understood, rather than a world that does not have what they ask for. */
    static CommandFailure ofWords(String sentence) {
        return new CommandFailure(sentence, Commands.WRONG_WORDS);
    }

    /** The number that the program ends with. */
    int code() {
        return code;
    }
}
