package uk.mobilityatlas.view.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.control.FloatingCard;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.IconButton;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;

/** The search box for indicators: typing narrows a list by topic, with the definition and source of each at hand. */
final class IndicatorPicker extends CustomTextField {
    private static final Texts TEXTS = Texts.beside(IndicatorPicker.class);

    private static final int SHORT = 22;
    /** In letters: the narrowest that it is, the widest that it needs, and what stands around its text. */
    private static final double LEAST = 14;

    private static final double MOST = 32;
    private static final double AROUND = 6.4;

    private final Supplier<Catalogue> catalogue;
    private final Supplier<Areas> areas;
    private final IndicatorList list;
    private final IndicatorCard card;
    private final Label topic = new Label();
    private @Nullable Indicator present;

    IndicatorPicker(Supplier<Catalogue> catalogue, Supplier<Areas> areas, Consumer<Indicator> chosen) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.list = new IndicatorList(catalogue, indicator -> {
            close();
            chosen.accept(indicator);
            getParent().requestFocus();
        });
        this.card = new IndicatorCard(catalogue);
        setId("indicator");
        getStyleClass().add("indicator-picker");
        setAccessibleText(TEXTS.of("indicator.search"));
        setPromptText(TEXTS.of("indicator.search"));
        setLeft(Icon.SEARCH.at(16));
        topic.getStyleClass().add("topic");
        HBox right = new HBox(4, topic, about());
        right.setAlignment(Pos.CENTER_RIGHT);
        setRight(right);
        focusedProperty().addListener((property, before, now) -> focusChanged(now));
        textProperty().addListener((property, before, now) -> narrow(now));
        setOnMouseClicked(event -> open());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button about() {
        FloatingCard over = new FloatingCard(card, PopOver.ArrowLocation.TOP_CENTER);
        String words = TEXTS.of("indicator.about");
        Button about = new IconButton(Icon.INFORMATION, 16, words, words, () -> {});
        about.setId("indicator-about");
        // a click on the button is none into the search box
        about.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        about.setOnAction(event -> {
            close();
            if (present != null) {
                card.show(present);
                over.toggle(about);
            }
        });
        return about;
    }

    /** Wide enough for the title that holds, as far as a bar can be. */
    @Override
    protected double computeMinWidth(double height) {
        double letter = getFont().getSize();
        Text words = new Text(present == null ? getPromptText() : Wording.dashed(present.title()));
        words.setFont(getFont());
        double title = Math.ceil(words.getLayoutBounds().getWidth()) + AROUND * letter;
        return Math.max(LEAST * letter, Math.min(MOST * letter, title));
    }

    /** Shows which indicator holds. */
    void show(Indicator indicator) {
        present = indicator;
        // a long title needs the room more than the topic does
        boolean room = indicator.title().length() <= SHORT;
        topic.setText(room ? indicator.topic().title() : "");
        if (!list.isShowing()) {
            setText(Wording.dashed(indicator.title()));
        }
    }

    private void focusChanged(boolean focused) {
        if (focused) {
            selectAll();
        } else {
            close();
        }
    }

    private void open() {
        if (!list.isShowing() && getScene() != null) {
            Bounds box = localToScreen(getBoundsInLocal());
            list.offer(catalogue.get().indicators(), present);
            list.show(this, box.getMinX(), box.getMaxY() + 4);
            list.reveal();
            selectAll();
        }
    }

    private void close() {
        list.hide();
        if (present != null) {
            setText(Wording.dashed(present.title()));
        }
    }

    private void narrow(String text) {
        if (!isFocused() || (present != null && text.equals(Wording.dashed(present.title())))) {
            return;
        }
        open();
        if (text.isBlank()) {
            list.offer(catalogue.get().indicators(), present);
        } else {
            list.found(
                    catalogue.get().search(text),
                    areas.get().search(text, 1).stream().findFirst());
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE && list.isShowing()) {
            close();
            selectAll();
            event.consume();
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            if (list.isShowing()) {
                list.move(code == KeyCode.DOWN ? 1 : -1);
            } else {
                open();
            }
            event.consume();
        } else if (code == KeyCode.ENTER) {
            if (list.isShowing()) {
                list.choose();
            } else {
                open();
            }
            event.consume();
        }
    }
}
