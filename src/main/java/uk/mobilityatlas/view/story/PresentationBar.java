package uk.mobilityatlas.view.story;

import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.Icon;

/** A quiet bar at the foot of the slide for whoever presents by mouse; it comes when the mouse is moved and fades again. */
final class PresentationBar extends HBox {
    private static final Texts TEXTS = Texts.beside(PresentationBar.class);

    private static final Duration SEEN = Duration.seconds(3);
    private static final Duration FADING = Duration.millis(250);

    private final PauseTransition still = new PauseTransition(SEEN);
    private final FadeTransition fade = new FadeTransition(FADING, this);
    private @Nullable Point2D before;

    /** @param surface where the mouse is moved */
    PresentationBar(Presentation presentation, Node surface) {
        super(4);
        setId("present-bar");
        getStyleClass().add("present-bar");
        setAlignment(Pos.CENTER);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label place = new Label(presentation.place());
        place.setMinWidth(Region.USE_PREF_SIZE);
        Button back = button("back", presentation::back);
        back.setGraphic(Icon.BACK.at(18));
        Button forward = button("forward", presentation::forward);
        forward.setGraphic(Icon.FORWARD.at(18));
        Button blank = button("blank", () -> presentation
                .blankProperty()
                .set(!presentation.blankProperty().get()));
        blank.textProperty()
                .bind(Bindings.when(presentation.blankProperty())
                        .then(TEXTS.of("bar.unblank"))
                        .otherwise(TEXTS.of("bar.blank")));
        blank.accessibleTextProperty().bind(blank.textProperty());
        Button notes = button("notes", () -> presentation.notesShownProperty().set(true));
        notes.setText(notes.getAccessibleText());
        // where there is a second display the notes stand there
        notes.visibleProperty().bind(presentation.notesShownProperty().not());
        notes.managedProperty().bind(notes.visibleProperty());
        Button leave = button("leave", presentation::end);
        leave.setText(leave.getAccessibleText());
        getChildren().addAll(back, place, forward, blank, notes, leave);
        presentation.atProperty().addListener((property, old, now) -> {
            place.setText(presentation.place());
            ends(presentation, back, forward);
        });
        ends(presentation, back, forward);
        PresentationMouse.keep(this);
        setVisible(false);
        fade.setFromValue(1);
        fade.setToValue(0);
        fade.setOnFinished(event -> setVisible(false));
        still.setOnFinished(event -> rest());
        surface.addEventFilter(MouseEvent.MOUSE_MOVED, event -> moved(event.getScreenX(), event.getScreenY()));
    }

    private static void ends(Presentation presentation, Button back, Button forward) {
        int at = presentation.atProperty().get();
        back.setDisable(at == 0);
        forward.setDisable(at == presentation.slides().size() - 1);
    }

    /** A window that opens beneath a mouse at rest is no movement. */
    private void moved(double x, double y) {
        Point2D now = new Point2D(x, y);
        boolean moving = before != null && !now.equals(before);
        before = now;
        if (moving) {
            fade.stop();
            setOpacity(1);
            setVisible(true);
            still.playFromStart();
        }
    }

    /** It stays beneath a mouse that rests on it. */
    private void rest() {
        if (isHover()) {
            still.playFromStart();
        } else {
            fade.playFromStart();
        }
    }

    /** The keyboard does not need it, and so does not stop at it. */
    private static Button button(String name, Runnable doing) {
        Button button = new Button();
        button.setId("bar-" + name);
        button.getStyleClass().add("bare");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(TEXTS.of("bar." + name));
        button.setOnAction(event -> doing.run());
        return button;
    }
}
