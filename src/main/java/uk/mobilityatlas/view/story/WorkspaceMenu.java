package uk.mobilityatlas.view.story;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.stage.FileChooser;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.story.SavedSelection;
import uk.mobilityatlas.story.Workspace;

/** The workspace, from every room: which one it is, its file, the selections that it keeps. */
public final class WorkspaceMenu extends MenuButton {
    private static final Texts TEXTS = Texts.beside(WorkspaceMenu.class);

    private final Desk desk;
    private final OpenWorkspace workspace;
    private final SavedSelections saved;

    public WorkspaceMenu(Desk desk, StoryViewModel model) {
        super(TEXTS.of("workspace"));
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
        MenuItem heading = new MenuItem(name);
        heading.setId("workspace-name");
        heading.setMnemonicParsing(false);
        heading.setDisable(true);
        heading.getStyleClass().add("menu-heading");
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
        TextInputDialog dialog = new TextInputDialog(proposed());
        dialog.initOwner(getScene().getWindow());
        dialog.setTitle(TEXTS.of("saved.keep"));
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText(TEXTS.of("saved.name"));
        dialog.getEditor().setId("saved-name");
        dialog.getEditor().setPrefColumnCount(32);
        dialog.getDialogPane().setMinWidth(520);
        dialog.getDialogPane().getStylesheets().setAll(getScene().getStylesheets());
        Optional<String> name = dialog.showAndWait();
        name.ifPresent(saved::keep);
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

    private void file(String what, boolean fresh, Consumer<Path> use) {
        String ending = "." + workspace.ending();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.of(what).replace("…", ""));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXTS.of("workspace"), "*" + ending));
        chooser.setInitialFileName(fresh ? TEXTS.of("workspace.file") + ending : "");
        File chosen = fresh
                ? chooser.showSaveDialog(getScene().getWindow())
                : chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            boolean ended = !fresh || chosen.getName().endsWith(ending);
            use.accept(ended ? chosen.toPath() : Path.of(chosen.getPath() + ending));
        }
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
