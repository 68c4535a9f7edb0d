package uk.mobilityatlas.desk;

import uk.mobilityatlas.comparison.wording.Texts;

/** The texts that a user reads, from one file, {@code strings.properties}. */
public final class Strings {
    private static final Texts TEXTS = Texts.beside(Strings.class);

    private Strings() {}

    /** A text by its key, with {0}, {1} … filled in; a missing key is a mistake of ours and fails. */
    public static String text(String key, Object... values) {
        return TEXTS.of(key, values);
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
