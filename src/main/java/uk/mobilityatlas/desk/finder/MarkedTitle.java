package uk.mobilityatlas.desk.finder;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A title with the letters that were typed marked; where it has no room, its end alone is cut. */
final class MarkedTitle extends Region {
    private final List<Label> parts;

    MarkedTitle(List<TextMarks.Run> runs) {
        parts = runs.stream().map(MarkedTitle::part).toList();
        getChildren().addAll(parts);
        setMinWidth(0);
    }

    private static Label part(TextMarks.Run run) {
        Label part = new Label(run.text());
        part.getStyleClass().addAll("strong", run.marked() ? "finder-mark" : "finder-plain");
        return part;
    }

    @Override
    protected double computePrefWidth(double height) {
        return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return parts.stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return prefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double at = 0;
        for (Label part : parts) {
            double wide = Math.min(part.prefWidth(-1), Math.max(0, getWidth() - at));
            part.setVisible(wide > 0);
            part.resizeRelocate(at, 0, wide, getHeight());
            at += wide;
        }
    }
}
