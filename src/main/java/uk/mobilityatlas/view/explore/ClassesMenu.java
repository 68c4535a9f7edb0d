package uk.mobilityatlas.view.explore;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.SelectionState;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.stats.ClassMethod;

/** Chooses how figures are put into classes. */
final class ClassesMenu extends MenuButton {
    ClassesMenu(SelectionState state) {
        setId("classes");
        getStyleClass().add("choice");
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (ClassMethod method : ClassMethod.values()) {
            RadioMenuItem item = new RadioMenuItem(Strings.text("classes." + method.id()));
            item.setId("classes-" + method.id());
            item.setToggleGroup(group);
            item.setUserData(method);
            item.setOnAction(event -> state.change(s -> s.withClasses(method)));
            getItems().add(item);
        }
        state.selectionProperty().addListener((property, before, now) -> show(now));
        show(state.get());
    }

    private void show(Selection selection) {
        ClassMethod method = selection.classes();
        setDisable(selection.map() == Selection.MapKind.VERDICTS);
        setText(Strings.text("classes." + method.id()));
        setAccessibleText(Strings.text("classes.title") + ": " + getText());
        getItems().forEach(item -> ((RadioMenuItem) item).setSelected(method.equals(item.getUserData())));
    }
}
