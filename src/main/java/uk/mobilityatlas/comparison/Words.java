package uk.mobilityatlas.comparison;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's texts, by key. */
final class Words {
    // Told that it is a file of properties: left to itself the JDK first looks into every jar for a class of that name.
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "uk.mobilityatlas.comparison.strings",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    static String of(String key, Object... arguments) {
        String pattern = TEXTS.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(arguments);
    }

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }
}
