package uk.mobilityatlas.desk.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** A button of an icon alone, with its words for whoever hovers or listens. */
public final class IconButton extends Button {
    /** @param tip what stands beside it while it is pointed at */
    public IconButton(Icon icon, double size, String words, String tip, Runnable doing) {
        setGraphic(icon.at(size));
        getStyleClass().add("bare");
        setAccessibleText(words);
        setTooltip(new Tooltip(tip));
        setOnAction(event -> doing.run());
    }

    /** The cross that takes something away or closes it. */
    public static IconButton cross(String words, Runnable doing) {
        IconButton cross = new IconButton(Icon.CLOSE, 14, words, words, doing);
        cross.getStyleClass().add("remove");
        return cross;
    }
}
