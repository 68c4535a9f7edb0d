package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.finder.FinderEntry;
import uk.mobilityatlas.desk.finder.FinderKind;
import uk.mobilityatlas.desk.screen.Screen;

/** The views and commands of the window as the finder knows them. */
final class ShellEntries {
    private static final Texts TEXTS = Texts.beside(ShellEntries.class);

    private final Desk desk;
    private final Shell shell;

    ShellEntries(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    /** Those that there are now. */
    List<FinderEntry> of(List<Screen> screens, List<Screen> helpPages) {
        List<FinderEntry> entries = new ArrayList<>();
        screens.forEach(screen -> entries.add(view(screen, "")));
        helpPages.forEach(page -> entries.add(view(page, TEXTS.of("help"))));
        command(entries, "methods", () -> desk.methods().show(MethodPages.CONTENTS));
        command(entries, "story", shell::addToStory);
        command(entries, "story-table", shell::addTableToStory);
        command(entries, "export", shell::export);
        command(entries, "copy", shell::copyPicture);
        if (desk.history().canUndoProperty().get()) {
            command(entries, "undo", desk.history()::undo);
        }
        if (desk.history().canRedoProperty().get()) {
            command(entries, "redo", desk.history()::redo);
        }
        if (!desk.state().get().areas().isEmpty()) {
            command(entries, "clear", desk::clearComparison);
        }
        home(entries);
        looks(entries);
        return entries;
    }

    private FinderEntry view(Screen screen, String note) {
        String title = screen.label().title();
        return new FinderEntry(
                FinderKind.VIEWS,
                screen.label().id(),
                title,
                note,
                TEXTS.of("finder.open", title),
                screen.equals(shell.openProperty().get()),
                () -> shell.open(screen));
    }

    private void home(List<FinderEntry> entries) {
        Optional<Area> home = desk.home().area();
        entries.add(new FinderEntry(
                FinderKind.COMMANDS,
                "home",
                TEXTS.of("entry.home"),
                home.map(Area::name).orElse(""),
                TEXTS.of("entry.choose"),
                false,
                () -> desk.home().ask(desk.finder())));
    }

    private void looks(List<FinderEntry> entries) {
        Theme theme = desk.theme();
        for (Theme.Mode mode : Theme.Mode.values()) {
            entries.add(new FinderEntry(
                    FinderKind.COMMANDS,
                    "theme-" + mode,
                    TEXTS.of("entry.colours", TEXTS.of("settings.theme." + mode.name())),
                    "",
                    TEXTS.of("entry.use"),
                    theme.modeProperty().get() == mode,
                    () -> theme.modeProperty().set(mode)));
        }
        for (double scale : Theme.TEXT_SCALES) {
            entries.add(new FinderEntry(
                    FinderKind.COMMANDS,
                    "text-" + scale,
                    TEXTS.of("entry.text", Math.round(scale * 100)),
                    "",
                    TEXTS.of("entry.use"),
                    theme.textScaleProperty().get() == scale,
                    () -> theme.textScaleProperty().set(scale)));
        }
    }

    private static void command(List<FinderEntry> entries, String id, Runnable run) {
        entries.add(new FinderEntry(
                FinderKind.COMMANDS,
                id,
                TEXTS.of("entry." + id),
                TEXTS.has("entry." + id + ".note") ? TEXTS.of("entry." + id + ".note") : "",
                TEXTS.of("entry." + id + ".does"),
                false,
                run));
    }
}
