package uk.mobilityatlas.comparison.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one room by key, from the file {@code strings.properties} beside its classes. */
public final class RoomTexts {
    private final ResourceBundle texts;

    /** @param room any class of the room */
    public RoomTexts(Class<?> room) {
        // Told that it is a file of properties: left to itself the JDK first looks into every jar for a class of that
        // name.
        texts = ResourceBundle.getBundle(
                room.getPackageName() + ".strings",
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A text with {0}, {1} … filled in; a missing key is a mistake of ours and fails. */
    public String of(String key, Object... values) {
        String pattern = texts.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
