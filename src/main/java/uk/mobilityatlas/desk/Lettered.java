package uk.mobilityatlas.desk;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A drawn thing that grows with the size of text where it stands. */
abstract class Lettered extends Region {
    /** Inherits the size of text; never seen. */
    private final Text probe = new Text();

    Lettered() {
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().add(probe);
        probe.fontProperty().addListener((property, before, now) -> grow());
    }

    /** How much larger than the design's own; small print beside it does not make it smaller. */
    final double letters() {
        return Math.max(1, probe.getFont().getSize() / Theme.BODY);
    }

    /** Takes the size that it has now. */
    abstract void grow();
}
