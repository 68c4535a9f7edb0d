package uk.mobilityatlas.view.story;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.story.StoryHistory;

/** What is done with the whole story, in the bar at the top: which one it is, its name, slides added, undo, files, the show. */
final class StoryBar {
    private static final Texts TEXTS = Texts.beside(StoryBar.class);

    private static final double LEAST_NAME = 160;
    private static final double MOST_NAME = 460;

    private final StoryViewModel model;
    private final TextField name = new TextField();
    private final Button undo = StoryMenus.bare("story-undo", Icon.UNDO, "top.undo");
    private final Button redo = StoryMenus.bare("story-redo", Icon.REDO, "top.redo");
    private final MenuButton add;
    private final MenuButton export;
    private final PresentButton present;
    private final List<Node> nodes;
    private boolean showing;

    StoryBar(StoryViewModel model, StoryMenus menus, MenuButton export, PresentButton present) {
        this.model = model;
        this.add = menus.slides();
        this.export = export;
        this.present = present;
        name.setId("story-name");
        name.setAccessibleRoleDescription(TEXTS.of("name"));
        name.setMinWidth(LEAST_NAME);
        name.setPrefWidth(MOST_NAME);
        name.setMaxWidth(MOST_NAME);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.textProperty().addListener((property, before, now) -> {
            if (!showing && !now.isBlank()) {
                model.edit(story -> story.renamed(now), "name");
            }
        });
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        undo.setOnAction(event -> model.undo());
        redo.setOnAction(event -> model.redo());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        nodes = List.of(menus.stories(), name, add, gap, undo, redo, export, present);
        model.historyProperty().addListener((property, before, now) -> show());
        show();
    }

    List<Node> nodes() {
        return nodes;
    }

    private void show() {
        StoryHistory history = model.historyProperty().get();
        boolean none = history == null;
        undo.setDisable(none || !history.canUndo());
        redo.setDisable(none || !history.canRedo());
        boolean empty = none || history.present().slides().isEmpty();
        export.setDisable(empty);
        present.setDisable(empty);
        add.setDisable(none);
        name.setVisible(!none);
        showing = true;
        String now = none ? "" : history.present().name();
        // a name that is being emptied is left alone, so that another one can be typed
        if (!name.getText().equals(now) && !(name.isFocused() && name.getText().isBlank())) {
            name.setText(now);
        }
        showing = false;
    }
}
