package uk.mobilityatlas.view.shell;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.IconButton;

/**
 * The newest notice at the foot of the view: one sentence, one action, and a way to close it; made for the first. It goes by itself
 * once there has been time to read it, but not while the mouse or the keyboard is on it.
 */
final class NoticeBar extends HBox {
    private static final Texts TEXTS = Texts.beside(NoticeBar.class);

    private static final double EDGE = 8;

    private final Notices notices;
    private final Label sentence = new Label();
    private final Button action = new Button();
    private final PauseTransition time = new PauseTransition();
    private final ChangeListener<@Nullable Node> following = (property, before, now) -> follow(before, now);
    private @Nullable Node before;

    NoticeBar(Notices notices) {
        this.notices = notices;
        setId("notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(EDGE));
        time.setOnFinished(event -> notices.ranOut());
        hoverProperty().addListener((property, was, now) -> run());
        focusWithinProperty().addListener((property, was, now) -> run());
        sceneProperty().addListener((property, was, now) -> follow(was, now));
        notices.currentProperty().addListener((property, was, now) -> show(now));
        show(notices.currentProperty().get());
    }

    private void assemble() {
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        action.setId("notice-action");
        action.setMinWidth(USE_PREF_SIZE);
        String away = TEXTS.of("notice.close");
        Button close = new IconButton(Icon.CLOSE, 16, away, away, notices::close);
        close.setId("notice-close");
        getChildren().addAll(sentence, action, close);
    }

    private void show(@Nullable Notice notice) {
        if (notice == null) {
            time.stop();
            giveBack();
        }
        setVisible(notice != null);
        setManaged(notice != null);
        if (notice == null) {
            return;
        }
        if (getChildren().isEmpty()) {
            assemble();
        }
        sentence.setText(notice.text());
        setAccessibleText(notice.text());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        Runnable doing = notice.action();
        action.setVisible(doing != null);
        action.setManaged(doing != null);
        action.setText(notice.actionName());
        action.setOnAction(event -> {
            notices.close();
            if (doing != null) {
                doing.run();
            }
        });
        run();
    }

    /** Counts from the beginning, unless somebody is on it. */
    private void run() {
        time.stop();
        Notice notice = notices.currentProperty().get();
        if (notice != null && !isHover() && !isFocusWithin()) {
            notice.stands().ifPresent(stands -> {
                time.setDuration(Duration.millis(stands.toMillis()));
                time.playFromStart();
            });
        }
    }

    private void follow(@Nullable Scene was, @Nullable Scene now) {
        Optional.ofNullable(was).ifPresent(scene -> scene.focusOwnerProperty().removeListener(following));
        Optional.ofNullable(now).ifPresent(scene -> scene.focusOwnerProperty().addListener(following));
    }

    /** Remembers where the keyboard came from. */
    private void follow(@Nullable Node was, @Nullable Node now) {
        if (within(now) && !within(was)) {
            before = was;
        }
    }

    private boolean within(@Nullable Node node) {
        return node != null && node.getParent() == this;
    }

    /** The keyboard does not stay on what goes. */
    private void giveBack() {
        Node there = before;
        before = null;
        if (isFocusWithin() && there != null && there.getScene() == getScene()) {
            there.requestFocus();
        }
    }
}
