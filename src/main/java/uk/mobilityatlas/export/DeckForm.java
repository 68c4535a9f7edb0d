package uk.mobilityatlas.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that an answered story can take as a file, the usual one of each ending first. */
public enum DeckForm {
    /** Slides that PowerPoint can edit. */
    POWERPOINT("pptx", "pptx"),
    /** Slides, a page each. */
    SLIDES("pdf", "pdf"),
    /** A briefing on A4, with text beside the pictures. */
    BRIEFING("briefing", "pdf"),
    /** The same with the speaker's notes. */
    BRIEFING_WITH_NOTES("briefing-with-notes", "pdf"),
    /** The figures as a spreadsheet. */
    SPREADSHEET("xlsx", "xlsx"),
    /** The figures as one tidy table, a row a figure. */
    TIDY("csv", "csv");

    private final String id;
    private final String ending;

    DeckForm(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    /** Its stable name. */
    public String id() {
        return id;
    }

    /** How its files' names end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The form of a name. */
    public static Optional<DeckForm> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id.equals(id)).findFirst();
    }

    /** The usual form of a file's name. */
    public static Optional<DeckForm> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findFirst();
    }

    /** The endings of names that can be written. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(DeckForm::ending).distinct().toList();
    }
}
