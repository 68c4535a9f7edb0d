package uk.mobilityatlas.desk.control;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Texts;

/** The search box for one place: by its name, an older name or a code; it shows the place that holds, with its code. */
public final class AreaPicker extends CustomTextField {
    private static final Texts TEXTS = Texts.beside(AreaPicker.class);

    private static final int MOST = 9;
    private static final double LINE = 42;
    /** What stands around the name, in sizes of its letters. */
    private static final double AROUND = 4.4;

    private final BiFunction<String, Integer, List<Area>> search;
    private final Consumer<Area> chosen;
    private final ListView<Area> found = new ListView<>();
    private final Popup list = new Popup();
    private final Label code = new Label();
    private @Nullable Area present;

    /**
     * @param search the places that a text means, at most so many
     * @param where what stands below a place's name: what it is and where it lies
     */
    public AreaPicker(
            BiFunction<String, Integer, List<Area>> search, Function<Area, String> where, Consumer<Area> chosen) {
        this.search = search;
        this.chosen = chosen;
        setId("area-picker");
        getStyleClass().add("area-picker");
        setPromptText(TEXTS.of("finder.prompt"));
        setAccessibleText(TEXTS.of("finder.prompt"));
        setLeft(Icon.SEARCH.at(16));
        code.getStyleClass().add("topic");
        setRight(code);
        found.setId("area-picker-list");
        found.setFocusTraversable(false);
        found.setFixedCellSize(LINE);
        found.setPlaceholder(new Label(TEXTS.of("finder.none")));
        found.setCellFactory(view -> new PlaceCell(where));
        found.setOnMouseClicked(event -> choose());
        VBox box = new VBox(found);
        box.getStyleClass().add("indicator-popup");
        list.getContent().add(box);
        list.setAutoHide(true);
        list.setHideOnEscape(false);
        textProperty().addListener((property, before, now) -> look(now));
        widthProperty().addListener((property, before, now) -> showCode());
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                selectAll();
            } else {
                close();
            }
        });
        setOnMouseClicked(event -> {
            if (!list.isShowing()) {
                selectAll();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Wide enough for the name of the place that holds. */
    @Override
    protected double computeMinWidth(double height) {
        Text words = new Text(present == null ? getPromptText() : present.name());
        words.setFont(getFont());
        return Math.ceil(words.getLayoutBounds().getWidth() + getFont().getSize() * AROUND);
    }

    /** Shows which place holds. */
    public void show(@Nullable Area area) {
        present = area;
        close();
    }

    private void look(String text) {
        if (!isFocused() || present != null && text.equals(present.name())) {
            return;
        }
        List<Area> areas = text.isBlank() ? List.of() : search.apply(text, MOST);
        code.setText("");
        found.getItems().setAll(areas);
        found.getSelectionModel().selectFirst();
        found.setPrefSize(Math.max(320, getWidth()), Math.max(1, areas.size()) * LINE + 2);
        if (text.isBlank()) {
            list.hide();
        } else if (!list.isShowing() && getScene() != null) {
            Bounds box = localToScreen(getBoundsInLocal());
            list.show(this, box.getMinX(), box.getMaxY() + 4);
        }
    }

    private void close() {
        list.hide();
        setText(present == null ? "" : present.name());
        showCode();
    }

    /** A name needs the room more than the code does. */
    private void showCode() {
        String value = present == null ? "" : present.code().value();
        Text words = new Text(value);
        words.setFont(getFont());
        boolean room = getWidth()
                >= computeMinWidth(-1)
                        + words.getLayoutBounds().getWidth()
                        + getFont().getSize();
        code.setText(room && !list.isShowing() ? value : "");
    }

    private void choose() {
        Area area = found.getSelectionModel().getSelectedItem();
        if (area != null && list.isShowing()) {
            show(area);
            chosen.accept(area);
        }
    }

    private void key(KeyEvent event) {
        KeyCode pressed = event.getCode();
        if (!list.isShowing()) {
            return;
        }
        switch (pressed) {
            case ESCAPE -> {
                close();
                selectAll();
            }
            case ENTER -> choose();
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
