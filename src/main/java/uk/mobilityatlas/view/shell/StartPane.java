package uk.mobilityatlas.view.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.comparison.wording.Texts;

/** What the window shows until the atlas is open: what is being done, and how far it is. */
public final class StartPane extends VBox {
    private static final Texts TEXTS = Texts.beside(StartPane.class);

    private final Label doing = new Label(TEXTS.of("start.opening"));
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button again = new Button(TEXTS.of("action.again"));

    public StartPane(Region mark, Runnable retry) {
        getStyleClass().add("start");
        Label title = new Label(TEXTS.of("app.title"));
        title.getStyleClass().add("headline");
        doing.setId("start-doing");
        doing.getStyleClass().add("muted");
        doing.setWrapText(true);
        bar.setId("start-bar");
        bar.setVisible(false);
        again.setId("start-again");
        again.setVisible(false);
        again.setOnAction(event -> {
            again.setVisible(false);
            retry.run();
        });
        getChildren().addAll(mark, title, doing, bar, again);
    }

    /** Shows what is being done; a part below 0 means that nobody knows how far it is. */
    public void show(String what, double part) {
        doing.setText(what);
        bar.setVisible(true);
        bar.setProgress(part < 0 ? ProgressBar.INDETERMINATE_PROGRESS : part);
    }

    /** Says in a sentence that the atlas cannot be opened. */
    public void failed(String sentence) {
        doing.setText(sentence);
        bar.setVisible(false);
        again.setVisible(true);
        again.requestFocus();
    }
}
