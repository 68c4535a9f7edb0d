package uk.mobilityatlas.story;

import java.util.regex.Pattern;

/** What people type, or paste out of a slide or a web page. */
final class SafeText {
    /** No XML file can hold them: control characters, such as the line break within a slide's title, and half letters. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

    private SafeText() {}

    /** The text with a space in the place of all that cannot be written to a file. */
    static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll(" ");
    }
}
