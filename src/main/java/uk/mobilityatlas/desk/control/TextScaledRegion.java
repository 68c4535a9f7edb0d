package uk.mobilityatlas.desk.control;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import uk.mobilityatlas.desk.Theme;

/** A drawn thing that grows with the size of text where it stands. */
abstract class TextScaledRegion extends Region {
    /** Inherits the size of text; never seen. */
    private final Text probe = new Text();

    TextScaledRegion() {
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
