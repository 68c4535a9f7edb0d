package uk.mobilityatlas.view.explore;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import uk.mobilityatlas.comparison.wording.Texts;

/** A line on the map that says how many compared places a part of the country leaves out, with a way to see them all. */
final class OutsideNote extends StackPane {
    private static final Texts TEXTS = Texts.beside(OutsideNote.class);

    private final Label words = new Label();
    private final HBox line;

    /** @param all shows all of them */
    OutsideNote(Runnable all) {
        setId("map-outside");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Hyperlink link = new Hyperlink(TEXTS.of("outside.all"));
        link.setId("map-outside-all");
        link.setOnAction(event -> all.run());
        words.setMinWidth(USE_PREF_SIZE);
        line = new HBox(6, words, link);
        line.getStyleClass().add("map-outside");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        show(0, 0);
    }

    /** Says how many of the compared places are out of sight; nothing where all are seen. */
    void show(int outside, int compared) {
        line.setVisible(outside > 0);
        words.setText(outside == 0 ? "" : TEXTS.of("outside", outside, compared));
    }
}
