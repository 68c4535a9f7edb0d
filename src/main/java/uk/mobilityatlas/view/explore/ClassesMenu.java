package uk.mobilityatlas.view.explore;

import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.SelectionState;
import uk.mobilityatlas.stats.ClassMethod;

/** Chooses how figures are put into classes. */
final class ClassesMenu extends MenuButton {
    private static final Texts TEXTS = Texts.beside(ClassesMenu.class);

    ClassesMenu(SelectionState state) {
        setId("classes");
        getStyleClass().add("choice");
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (ClassMethod method : ClassMethod.values()) {
            RadioMenuItem item = new RadioMenuItem(TEXTS.of("classes." + method.id()));
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
        setText(TEXTS.of("classes." + method.id()));
        setAccessibleText(TEXTS.of("classes.title") + ": " + getText());
        getItems().forEach(item -> ((RadioMenuItem) item).setSelected(method.equals(item.getUserData())));
    }
}
