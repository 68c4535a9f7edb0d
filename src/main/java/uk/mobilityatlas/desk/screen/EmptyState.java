package uk.mobilityatlas.desk.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.desk.picture.PicturePane;

/** What stands in a view that has nothing to show: one sentence, and one thing to do about it. */
public final class EmptyState extends VBox {
    private static final double GAP = 16;

    private final Label sentence = PicturePane.words("", "body");
    private final Button remedy = new Button();

    /** @param view the id of the view, with which that of the button begins */
    public EmptyState(String view) {
        super(GAP);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        sentence.setId(view + "-empty");
        remedy.setId(view + "-remedy");
        remedy.getStyleClass().add("primary");
        remedy.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, remedy);
    }

    /**
     * Says what is lacking.
     *
     * @param about what the words name
     */
    public void show(Lack lack, Runnable doing, Object... about) {
        sentence.setText(lack.sentence(about));
        remedy.setText(lack.remedy(about));
        remedy.setOnAction(event -> doing.run());
    }

    /** Puts the keyboard on what there is to do. */
    @Override
    public void requestFocus() {
        remedy.requestFocus();
    }
}
