package uk.mobilityatlas.desk.control;

import javafx.css.PseudoClass;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A page of a picture on the left and, narrower, what can be said on the right, which scrolls. */
public final class TwoColumns extends HBox {
    private static final double WIDE = 1200;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    public TwoColumns(Region left, Region right) {
        getStyleClass().add("two-columns");
        left.getStyleClass().add("left-column");
        right.getStyleClass().add("right-column");
        ScrollPane aside = new Scroll(right).toRead();
        // large text in a low window leaves less height than a picture needs
        Scroll main = new Scroll(left);
        main.setFitToHeight(true);
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(main, aside);
        aside.getStyleClass().add("aside");
        widthProperty()
                .addListener((property, before, now) -> pseudoClassStateChanged(NARROW, now.doubleValue() < WIDE));
    }
}
