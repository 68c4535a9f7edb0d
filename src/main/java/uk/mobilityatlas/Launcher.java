package uk.mobilityatlas;

import uk.mobilityatlas.cli.Commands;

/** The entrance of the jar: a class that is not a JavaFX Application, so that the class path is enough. */
public final class Launcher {
    private Launcher() {}

    /** Opens the window, or with a word runs the command line. */
    public static void main(String[] words) {
        if (words.length > 0) {
            System.exit(Commands.main(words));
        } else {
            App.open();
        }
    }
}
