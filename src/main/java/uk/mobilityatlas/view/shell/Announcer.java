package uk.mobilityatlas.view.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever listens what has changed elsewhere in the window: as the help of what has the keyboard, which screen readers
 * follow, until the keyboard moves on or something else is told.
 */
final class Announcer {
    private @Nullable Node told;
    private @Nullable String before;
    private @Nullable Scene followed;

    /** Tells something; an empty text takes back what was told. */
    void tell(@Nullable Scene scene, String words) {
        follow(scene);
        takeBack();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (owner != null && !words.isEmpty()) {
            before = owner.getAccessibleHelp();
            told = owner;
            owner.setAccessibleHelp(words);
        }
    }

    private void follow(@Nullable Scene scene) {
        if (scene != null && scene != followed) {
            followed = scene;
            scene.focusOwnerProperty().addListener((property, left, now) -> takeBack());
        }
    }

    private void takeBack() {
        Node last = told;
        if (last != null) {
            last.setAccessibleHelp(before);
            told = null;
        }
    }
}
