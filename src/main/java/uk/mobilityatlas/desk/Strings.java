package uk.mobilityatlas.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that a user reads, from one file, {@code strings.properties}. */
public final class Strings {
    // Told that it is a file of properties: left to itself the JDK first looks into every jar for a class of that name.
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "uk.mobilityatlas.desk.strings",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Strings() {}

    /** A text by its key, with {0}, {1} … filled in; a missing key is a mistake of ours and fails. */
    public static String text(String key, Object... values) {
        String pattern = TEXTS.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
    }

    /** A text whose ranges of figures carry an en dash. */
    public static String dashed(String text) {
        return text.replaceAll("(?<=\\d)-(?=\\d)", "\u2013");
    }

    /** A sentence without its full stop. */
    public static String open(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** A text that begins with a capital letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
