package uk.mobilityatlas.view.story;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Holds a slide's picture at sixteen to nine, as large as there is room, in the middle. */
final class SlideFrame extends Region {
    private static final double RATIO = 16.0 / 9;

    private final Region picture;

    SlideFrame(Region picture) {
        this.picture = picture;
        getStyleClass().add("slide-frame");
        getChildren().add(picture);
    }

    /** How high the slide is in the room that there is. */
    double slideHeight() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        return Math.min(height, width / RATIO);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? 640 : width) - snappedLeftInset() - snappedRightInset();
        return inside / RATIO + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 90;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double fitting = Math.min(width, height * RATIO);
        double high = fitting / RATIO;
        picture.resizeRelocate(
                Math.round(left + (width - fitting) / 2),
                Math.round(top + (height - high) / 2),
                Math.round(fitting),
                Math.round(high));
    }
}
