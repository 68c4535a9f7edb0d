package uk.mobilityatlas.view.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.wording.Texts;

/** Asks for a place by its name; those that fit stand below while one types. */
final class PlaceField extends VBox {
    private static final Texts TEXTS = Texts.beside(PlaceField.class);

    private static final int MOST = 5;
    /** How high a line is, in sizes of its letters. */
    private static final double LINE = 2.3;

    private final Supplier<Areas> areas;
    private final TextField field = new TextField();
    private final ListView<Area> found = new ListView<>();

    /**
     * @param prompt the key of what is asked for
     * @param chosen told of the place that is meant
     */
    PlaceField(String id, String prompt, Supplier<Areas> areas, Consumer<Area> chosen) {
        super(4);
        this.areas = areas;
        field.setId(id);
        field.setPromptText(TEXTS.of(prompt));
        field.setAccessibleText(TEXTS.of(prompt));
        found.setId(id + "-found");
        found.getStyleClass().add("places-found");
        field.fontProperty().addListener((property, before, now) -> size());
        found.setFocusTraversable(false);
        found.setPlaceholder(new Label(TEXTS.of("finder.none")));
        found.setCellFactory(list -> new PlaceCell());
        found.setOnMouseClicked(event -> choose(chosen));
        field.textProperty().addListener((property, before, now) -> look(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, chosen));
        getChildren().addAll(field, found);
        look("");
    }

    private void look(String text) {
        List<Area> fitting = text.isBlank() ? List.of() : areas.get().search(text, MOST);
        found.getItems().setAll(fitting);
        found.getSelectionModel().selectFirst();
        found.setVisible(!text.isBlank());
        found.setManaged(!text.isBlank());
        size();
    }

    private void size() {
        double line = Math.ceil(field.getFont().getSize() * LINE);
        double height = Math.max(1, found.getItems().size()) * line + 2;
        found.setFixedCellSize(line);
        found.setMinHeight(height);
        found.setPrefHeight(height);
    }

    private void key(KeyEvent event, Consumer<Area> chosen) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            choose(chosen);
        } else if (code == KeyCode.DOWN) {
            found.getSelectionModel().selectNext();
        } else if (code == KeyCode.UP) {
            found.getSelectionModel().selectPrevious();
        } else if (code == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void choose(Consumer<Area> chosen) {
        Optional.ofNullable(found.getSelectionModel().getSelectedItem())
                .map(area -> areas.get().get(areas.get().current(area.code())))
                .ifPresent(area -> {
                    field.clear();
                    chosen.accept(area);
                });
    }

    /** Puts the keyboard into the field. */
    void ask() {
        field.clear();
        field.requestFocus();
    }

    private final class PlaceCell extends ListCell<Area> {
        @Override
        protected void updateItem(@Nullable Area area, boolean empty) {
            super.updateItem(area, empty);
            setText(empty || area == null ? null : words(area));
        }

        private String words(Area area) {
            return area.regionCode()
                    .flatMap(code -> areas.get().find(code))
                    .map(region -> area.name() + ", " + region.name())
                    .orElse(area.name());
        }
    }
}
