package uk.mobilityatlas.comparison.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a user reads, by key, from the file {@code strings.properties} in the package of the class that says them.
 * What several packages say stands in the one that encloses them all.
 */
public final class Texts {
    private static final String HOUSE = "uk.mobilityatlas";
    private static final Map<String, Texts> ROOMS = new ConcurrentHashMap<>();

    private final String room;
    private volatile @Nullable Properties texts;

    private Texts(String room) {
        this.room = room;
    }

    /** The texts of the package of a class; the file is read when the first of them is asked for. */
    public static Texts beside(Class<?> speaker) {
        return in(speaker.getPackageName());
    }

    private static Texts in(String room) {
        return ROOMS.computeIfAbsent(room, Texts::new);
    }

    /**
     * A text with {0}, {1} … filled in, by the rules of {@link MessageFormat}.
     *
     * @throws IllegalArgumentException for a key that is in none of the files: a mistake of ours
     */
    public String of(String key, Object... values) {
        String pattern = find(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + room);
        }
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return find(key) != null;
    }

    private @Nullable String find(String key) {
        String own = texts().getProperty(key);
        return own != null || room.equals(HOUSE)
                ? own
                : in(room.substring(0, room.lastIndexOf('.'))).find(key);
    }

    private Properties texts() {
        Properties known = texts;
        if (known == null) {
            known = read();
            texts = known;
        }
        return known;
    }

    /** Read by its path: a resource bundle would first look into every jar for a class of that name. */
    private Properties read() {
        String path = "/" + room.replace('.', '/') + "/strings.properties";
        try (InputStream file = Texts.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("No texts at " + path);
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
