package uk.mobilityatlas.view.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.control.FileDialog;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.desk.picture.PrintDialog;
import uk.mobilityatlas.story.Story;

/** Writes the open story to a file or prints it: asks where, says how far it is, can be stopped, and says where the file is. */
final class StoryExport {
    private static final Texts TEXTS = Texts.beside(StoryExport.class);

    private static final String KEY = "story-export";
    private static final int LONGEST = 80;

    private final Desk desk;
    private final StoryViewModel model;
    private final StoryFiles files;
    private final FileDialog dialog;
    private final PrintDialog printing;

    StoryExport(Desk desk, StoryViewModel model, StoryFiles files, FileDialog dialog, PrintDialog printing) {
        this.desk = desk;
        this.model = model;
        this.files = files;
        this.dialog = dialog;
        this.printing = printing;
    }

    /** @param slide writes the chosen slide alone, as a picture */
    MenuButton button(Runnable slide) {
        MenuButton button = new MenuButton(TEXTS.of("top.export"), Icon.EXPORT.at(18));
        button.setId("story-export");
        button.setAccessibleText(button.getText());
        button.getStyleClass().add("choice");
        button.setMinWidth(Region.USE_PREF_SIZE);
        for (StoryFiles.Format format : files.formats()) {
            Runnable export = () -> model.story()
                    .ifPresent(story -> ask(story, format, button.getScene().getWindow()));
            button.getItems()
                    .add(MenuEntry.of("story-export-" + format.id(), TEXTS.of("export." + format.id()), export));
        }
        MenuItem picture = MenuEntry.of("story-export-slide", TEXTS.of("export.slide"), slide);
        button.getItems().addAll(new SeparatorMenuItem(), picture, new SeparatorMenuItem());
        files.formats().stream().filter(StoryFiles.Format::hasPages).forEach(format -> button.getItems()
                .add(MenuEntry.of(
                        "story-print-" + format.id(),
                        TEXTS.of("print." + format.id()),
                        () -> print(format, button.getScene().getWindow()))));
        return button;
    }

    /** Prints the slides of the open story, a page each; false where there are none. */
    boolean printSlides(Window owner) {
        boolean any = model.story().filter(story -> !story.slides().isEmpty()).isPresent();
        if (any) {
            files.formats().stream()
                    .filter(StoryFiles.Format::hasPages)
                    .findFirst()
                    .ifPresent(format -> print(format, owner));
        }
        return any;
    }

    private void print(StoryFiles.Format format, Window owner) {
        model.story()
                .ifPresent(story -> printing.print(
                        story.name(),
                        (out, reached) -> files.pages(story, format, out, reached),
                        () -> ask(story, format, owner)));
    }

    private void ask(Story story, StoryFiles.Format format, Window owner) {
        String title = TEXTS.of("export." + format.id()).replace("…", "");
        FileDialog.Kind kind = new FileDialog.Kind(format.ending().toUpperCase(Locale.ROOT), format.ending());
        dialog.save(owner, title, fileName(story.name(), format), List.of(kind))
                .ifPresent(file -> write(story, format, file, () -> ask(story, format, owner)));
    }

    /** The story's name, with what it is where two forms have the same ending and would take each other's place. */
    static String fileName(String story, StoryFiles.Format format) {
        String form =
                format.id().equals(format.ending()) ? "" : ", " + format.id().replace('-', ' ');
        return name(story) + form + "." + format.ending();
    }

    /** The story's name without what no file system takes. */
    static String name(String story) {
        String plain = story.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String shorter = plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
        return shorter.replaceAll("^\\.+|\\.+$", "").isBlank() ? TEXTS.of("story") : shorter;
    }

    /** @param elsewhere asks for another place: what failed once fails again in the same folder */
    void write(Story story, StoryFiles.Format format, Path file, Runnable elsewhere) {
        progress(story, 0);
        desk.background()
                .run(
                        KEY,
                        progress -> {
                            files.write(story, format, file, progress);
                            return file;
                        },
                        part -> progress(story, part),
                        this::written,
                        failure -> desk.notices()
                                .failed(
                                        failure.getMessage() == null
                                                ? TEXTS.of("export.failed", file)
                                                : failure.getMessage(),
                                        failure,
                                        TEXTS.of("action.elsewhere"),
                                        elsewhere));
    }

    private void progress(Story story, double part) {
        desk.notices()
                .show(Notice.of(TEXTS.of("exporting", story.name(), Math.round(100 * part)))
                        .with(TEXTS.of("action.cancel"), () -> {
                            desk.background().cancel(KEY);
                            desk.notices().say(TEXTS.of("export.cancelled", story.name()));
                        })
                        .untilWithdrawn());
    }

    private void written(Path file) {
        desk.notices()
                .show(Notice.of(TEXTS.of("export.done", file))
                        .with(TEXTS.of("export.folder"), () -> files.reveal(file)));
    }
}
