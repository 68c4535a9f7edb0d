package uk.mobilityatlas.view.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Side;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.FileDialog;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.desk.control.NameDialog;
import uk.mobilityatlas.story.SavedSelection;
import uk.mobilityatlas.story.Workspace;

/** The workspace, from every room: which one it is, its file, the selections that it keeps. */
public final class WorkspaceMenu extends MenuButton {
    private static final Texts TEXTS = Texts.beside(WorkspaceMenu.class);

    private final Desk desk;
    private final OpenWorkspace workspace;
    private final SavedSelections saved;
    private final FileDialog dialog;

    /** @param dialog asks for the place of a file */
    public WorkspaceMenu(Desk desk, StoryViewModel model, FileDialog dialog) {
        super(TEXTS.of("workspace"));
        this.dialog = dialog;
        this.desk = desk;
        this.workspace = model.workspace();
        this.saved = workspace.selections();
        setId("workspace");
        setPopupSide(Side.RIGHT);
        setOnShowing(event -> fill());
        workspace.workspaceProperty().addListener((property, before, now) -> fill());
        saved.allProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private void fill() {
        Workspace open = workspace.workspaceProperty().get();
        String name = open == null
                ? TEXTS.of("workspace.opening")
                : TEXTS.of(open.readOnly() ? "workspace.named.reading" : "workspace.named", open.name());
        MenuItem heading = MenuEntry.heading(name);
        heading.setId("workspace-name");
        setAccessibleText(name);
        getItems()
                .setAll(
                        heading,
                        item("workspace.new", () -> file("workspace.new", true, workspace::create)),
                        item("workspace.open", () -> file("workspace.open", false, workspace::open)),
                        item("workspace.save-as", () -> file("workspace.save-as", true, workspace::saveAs)),
                        item("workspace.copy", () -> file("workspace.copy", true, workspace::copy)),
                        new SeparatorMenuItem(),
                        item("saved.keep", this::keep),
                        selections());
    }

    /** The saved selections, and below them which to take away. */
    private Menu selections() {
        Menu menu = new Menu(TEXTS.of("saved"));
        menu.setId("saved");
        Menu gone = new Menu(TEXTS.of("saved.forget"));
        gone.setId("saved-forget");
        for (SavedSelection selection : saved.allProperty().get()) {
            menu.getItems().add(named(selection.name(), () -> saved.choose(selection)));
            gone.getItems().add(named(selection.name(), () -> saved.forget(selection)));
        }
        if (gone.getItems().isEmpty()) {
            MenuItem none = new MenuItem(TEXTS.of("saved.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        } else {
            menu.getItems().addAll(new SeparatorMenuItem(), gone);
        }
        return menu;
    }

    private void keep() {
        if (!workspace.writable()) {
            return;
        }
        NameDialog.ask(getScene().getWindow(), "saved-name", TEXTS.of("saved.keep"), TEXTS.of("saved.name"), proposed())
                .ifPresent(saved::keep);
    }

    /** The indicator and the first compared places. */
    private String proposed() {
        String places = String.join(
                ", ",
                desk.state().get().areas().stream()
                        .limit(3)
                        .flatMap(code -> desk.areas().find(code).stream())
                        .map(Area::name)
                        .toList());
        String indicator = desk.catalogue()
                .find(desk.state().get().indicator())
                .map(i -> Wording.dashed(i.title()))
                .orElse("");
        return places.isEmpty() ? indicator : TEXTS.of("saved.proposed", indicator, places);
    }

    /** Asks for a file and uses it; where that fails, the notice asks again. */
    private void file(String what, boolean fresh, BiConsumer<Path, Runnable> use) {
        FileDialog.Kind kind = new FileDialog.Kind(TEXTS.of("workspace"), workspace.ending());
        String title = TEXTS.of(what).replace("…", "");
        Window owner = getScene().getWindow();
        Optional<Path> chosen = fresh
                ? dialog.save(owner, title, TEXTS.of("workspace.file") + "." + kind.ending(), List.of(kind))
                : dialog.open(owner, title, kind);
        chosen.ifPresent(file -> use.accept(file, () -> file(what, fresh, use)));
    }

    private static MenuItem item(String key, Runnable doing) {
        MenuItem item = named(TEXTS.of(key), doing);
        item.setId(key.replace('.', '-'));
        return item;
    }

    private static MenuItem named(String name, Runnable doing) {
        return MenuEntry.of("", name, doing);
    }
}
