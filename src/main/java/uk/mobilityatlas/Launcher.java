package uk.mobilityatlas;

import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.Reporter;
import uk.mobilityatlas.cli.Commands;
import uk.mobilityatlas.cli.WindowNeeds;

/** The entrance of the jar: a class that is not a JavaFX Application, so that the class path is enough. */
public final class Launcher {
    private Launcher() {}

    /** Opens the window, or with a word runs the command line; where no window can open, does the main job on paper. */
    public static void main(String[] words) {
        nameTheLog();
        if (words.length > 0) {
            System.exit(Commands.main(words));
        }
        Optional<String> missing = WindowNeeds.here().missing();
        if (missing.isPresent()) {
            System.exit(Commands.onPaper(missing.get()));
        }
        App.open();
    }

    /** Or it would look for itself in every jar at every start. */
    private static void nameTheLog() {
        System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, "org.slf4j.simple.SimpleServiceProvider");
        System.setProperty(Reporter.SLF4J_INTERNAL_VERBOSITY_KEY, "WARN");
    }
}
