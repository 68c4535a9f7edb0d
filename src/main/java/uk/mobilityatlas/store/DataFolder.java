package uk.mobilityatlas.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where the atlas keeps its files for this user, by the custom of the system it runs on. */
public final class DataFolder {
    /** The environment variable that names another folder. */
    public static final String VARIABLE = "MOBILITY_ATLAS_HOME";

    private DataFolder() {}

    /** The folder for the environment and properties of this process. */
    public static Path find() {
        return find(System.getenv(), System.getProperties());
    }

    static Path find(Map<String, String> environment, Properties properties) {
        try {
            return folder(environment, properties);
        } catch (InvalidPathException e) {
            throw new StoreException("The folder for the atlas's files cannot be: " + e.getInput() + ".", e);
        }
    }

    private static Path folder(Map<String, String> environment, Properties properties) {
        String named = environment.get(VARIABLE);
        if (filled(named)) {
            return Path.of(named).toAbsolutePath();
        }
        Path user = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (filled(roaming) ? Path.of(roaming) : user.resolve("AppData/Roaming")).resolve("Mobility Atlas");
        }
        if (system.startsWith("mac")) {
            return user.resolve("Library/Application Support/Mobility Atlas");
        }
        String data = environment.get("XDG_DATA_HOME");
        // The XDG specification has relative paths ignored.
        boolean usable = filled(data) && Path.of(data).isAbsolute();
        return (usable ? Path.of(data) : user.resolve(".local/share")).resolve("mobility-atlas");
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
