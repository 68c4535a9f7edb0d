package uk.mobilityatlas.desk.control;

import javafx.scene.control.Label;

/** A key of the keyboard, drawn as one. */
public final class KeyCap extends Label {
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
