package uk.mobilityatlas.view.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.IconButton;

/** The newest notice at the foot of the page: one sentence, one action, and a way to close it; made for the first. */
final class NoticeBar extends HBox {
    private static final Texts TEXTS = Texts.beside(NoticeBar.class);

    private final Label sentence = new Label();
    private final Button action = new Button();

    NoticeBar(Notices notices) {
        setId("notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxHeight(USE_PREF_SIZE);
        notices.currentProperty().addListener((property, before, now) -> show(now, notices));
        show(notices.currentProperty().get(), notices);
    }

    private void assemble(Notices notices) {
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        action.setId("notice-action");
        action.setMinWidth(USE_PREF_SIZE);
        String away = TEXTS.of("notice.close");
        Button close = new IconButton(Icon.CLOSE, 16, away, away, notices::close);
        getChildren().addAll(sentence, action, close);
    }

    private void show(@Nullable Notice notice, Notices notices) {
        setVisible(notice != null);
        setManaged(notice != null);
        if (notice == null) {
            return;
        }
        if (getChildren().isEmpty()) {
            assemble(notices);
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
    }
}
