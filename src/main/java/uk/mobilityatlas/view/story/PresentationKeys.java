package uk.mobilityatlas.view.story;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a presentation, which are also those that a clicker sends. */
final class PresentationKeys {
    private final Presentation presentation;
    private final IntConsumer walk;
    private boolean used;

    /** @param walk points at the next thing on the slide, or at the one before */
    PresentationKeys(Presentation presentation, IntConsumer walk) {
        this.presentation = presentation;
        this.walk = walk;
    }

    /** @param tabWalks whether the tab key goes through the slide, because there is nothing else to go to */
    void install(Scene scene, BooleanSupplier tabWalks) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = scene.getFocusOwner() instanceof TextInputControl;
            boolean pressing = scene.getFocusOwner() instanceof ButtonBase
                    && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER);
            boolean tab = event.getCode() == KeyCode.TAB
                    && (!tabWalks.getAsBoolean()
                            || presentation.askingProperty().get());
            boolean leaving = event.getCode() == KeyCode.ESCAPE;
            used = (!typing && !pressing && !tab || leaving) && pressed(event);
            if (used) {
                event.consume();
            }
        });
        // the letter of a key that was used is not typed into the field that it has opened
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> used = false);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (used) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isDigitKey()) {
            presentation.type(event.getText());
            return true;
        }
        if (code == KeyCode.ENTER) {
            presentation.enter();
            return true;
        }
        presentation.typeNothing();
        switch (code) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE, N -> presentation.forward();
            case LEFT, UP, PAGE_UP, BACK_SPACE -> presentation.back();
            case HOME -> presentation.first();
            case END -> presentation.last();
            case B, PERIOD, DECIMAL, COMMA -> presentation
                    .blankProperty()
                    .set(!presentation.blankProperty().get());
            case H -> presentation.highlight();
            case A -> presentation.swapOrBack();
            case P -> presentation
                    .notesShownProperty()
                    .set(!presentation.notesShownProperty().get());
            case M, TAB -> walk.accept(event.isShiftDown() ? -1 : 1);
            case PLUS, EQUALS, ADD -> presentation.time().plan(1);
            case MINUS, SUBTRACT -> presentation.time().plan(-1);
            case ESCAPE -> presentation.escape();
            default -> {
                return false;
            }
        }
        return true;
    }
}
