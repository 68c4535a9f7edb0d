package uk.mobilityatlas.desk.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** What scrolls up and down and never sideways; the keyboard goes to what is in it. */
public final class Scroll extends ScrollPane {
    public Scroll(@Nullable Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("compare-scroll");
    }
}
