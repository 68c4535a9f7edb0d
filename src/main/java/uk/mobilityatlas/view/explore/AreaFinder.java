package uk.mobilityatlas.view.explore;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.PlaceCell;

/** Finds a place by its name, an older name or a code. */
final class AreaFinder extends VBox {
    private static final Texts TEXTS = Texts.beside(AreaFinder.class);

    private static final int MOST = 8;
    private static final double LINE = 42;

    private final CustomTextField field = new CustomTextField();
    private final ListView<Area> found = new ListView<>();
    private final BiFunction<String, Integer, List<Area>> search;

    /**
     * @param search the places that a text means, at most so many
     * @param where what stands below a place's name: where it lies
     */
    AreaFinder(
            BiFunction<String, Integer, List<Area>> search,
            java.util.function.Function<Area, String> where,
            Consumer<Area> chosen,
            Runnable closed) {
        this.search = search;
        setId("finder");
        getStyleClass().add("finder");
        field.setId("finder-field");
        field.setPromptText(TEXTS.of("finder.prompt"));
        field.setAccessibleText(TEXTS.of("finder.prompt"));
        field.setLeft(Icon.SEARCH.at(16));
        found.setId("finder-list");
        found.setFocusTraversable(false);
        found.setCellFactory(view -> new PlaceCell(where));
        found.setOnMouseClicked(event -> choose(chosen));
        found.setFixedCellSize(LINE);
        found.setPlaceholder(new Label(TEXTS.of("finder.none")));
        field.textProperty().addListener((property, before, now) -> look(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, chosen, closed));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && !found.isHover()) {
                closed.run();
            }
        });
        getChildren().addAll(field, found);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        look("");
    }

    /** Opens with a first letter, or empty. */
    void open(String beginning) {
        field.requestFocus();
        field.setText(beginning);
        field.positionCaret(beginning.length());
        look(beginning);
    }

    private void look(String text) {
        List<Area> areas = text.isBlank() ? List.of() : search.apply(text, MOST);
        found.getItems().setAll(areas);
        found.getSelectionModel().selectFirst();
        boolean asked = !text.isBlank();
        found.setVisible(asked);
        found.setManaged(asked);
        found.setPrefHeight(Math.max(1, areas.size()) * LINE + 2);
    }

    private void key(KeyEvent event, Consumer<Area> chosen, Runnable closed) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            closed.run();
        } else if (code == KeyCode.ENTER) {
            choose(chosen);
        } else if (code == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
        } else if (code == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
        } else {
            return;
        }
        event.consume();
    }

    private void choose(Consumer<Area> chosen) {
        Area area = found.getSelectionModel().getSelectedItem();
        if (area != null) {
            chosen.accept(area);
        }
    }
}
