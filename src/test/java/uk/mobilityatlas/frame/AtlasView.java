package uk.mobilityatlas.frame;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.stage.Window;

/** Every view and tab of the window, and the presses that lead there. */
public enum AtlasView {
    MAP("#rail-explore", "#map-map"),
    HEXAGONS("#rail-explore", "#map-hexagons"),
    VERDICTS("#rail-explore", "#map-verdicts"),
    COMPARE("#rail-compare", "#tab-compare"),
    AT_A_GLANCE("#rail-compare", "#tab-rug"),
    DISTRIBUTION("#rail-compare", "#tab-distribution"),
    RELATIONSHIP("#rail-compare", "#tab-relationship"),
    PROFILE("#rail-profile"),
    SIMILAR("#rail-types", "#tab-types"),
    NEIGHBOURS("#rail-types", "#tab-neighbours"),
    AUTHORITY("#rail-types", "#tab-authority"),
    GAPS("#rail-types", "#tab-gaps"),
    STORY("#rail-story"),
    SOURCES("#help", "#help-sources"),
    FRESHNESS("#help", "#help-freshness");

    private final String[] presses;

    AtlasView(String... presses) {
        this.presses = presses;
    }

    /** Opens it; on the window's thread. */
    public void open(Scene scene) {
        for (String press : presses) {
            Node button = find(scene, press);
            if (button instanceof Hyperlink link) {
                link.fire();
            } else {
                ((ButtonBase) button).fire();
            }
        }
    }

    /** Finds a part in the window or in what floats over it. */
    static Node find(Scene scene, String query) {
        Node here = scene.lookup(query);
        if (here != null) {
            return here;
        }
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(query))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + query));
    }
}
