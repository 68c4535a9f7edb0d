package uk.mobilityatlas.desk.screen;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.ExportablePicture;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.story.Slide;

/** One of the views that the rail offers, as the window's frame knows it. */
public interface Screen {
    ScreenLabel label();

    Node node();

    /** The words over and under the picture. */
    ObservableValue<Caption> caption();

    /** Whether the compared areas stand beside it. */
    default boolean tray() {
        return false;
    }

    /** The main picture, if there is one now. */
    Optional<Graphic> graphic();

    /** The pictures that can be exported now, the main one first. */
    default List<ExportablePicture> exportablePictures() {
        return graphic().stream()
                .map(g -> new ExportablePicture(label().id(), label().title(), g))
                .toList();
    }

    /** What its picture offers in a menu beside being copied and exported, for what is pointed at. */
    default List<MenuItem> menu() {
        return List.of();
    }

    /** The page that says how what it shows was worked out, where it is another one than that of the present comparison. */
    default Optional<Method> method() {
        return Optional.empty();
    }

    /** Controls of its own that stand beside the tabs of its room. */
    default List<Node> tools() {
        return List.of();
    }

    /**
     * What this view is asked by, in place of indicator, period and areas in the bar at the top; the first control stands
     * before the benchmark. Empty for a view of the present selection.
     */
    default List<Node> controls() {
        return List.of();
    }

    /** The whole bar at the top, for a view that asks nothing of the selection; empty for all others. */
    default List<Node> bar() {
        return List.of();
    }

    /** What it shows now as a slide of a story, bound to its question; empty where it shows nothing of the kind. */
    default Optional<Slide> slide() {
        return Optional.empty();
    }

    /** The table of what it shows as a slide of a story, bound to the same question; empty where there is none. */
    default Optional<Slide> tableSlide() {
        return Optional.empty();
    }

    /** Undoes the last change of its own, or takes that back; false where changes are those of the selection. */
    default boolean travel(boolean back) {
        return false;
    }

    /** Prints what it shows in its own way; false where its pictures are what is to be printed. */
    default boolean print() {
        return false;
    }

    /** What is done with a place that is found while this view is open; empty where it goes into the comparison. */
    default Optional<PlaceUse> placeUse() {
        return Optional.empty();
    }

    /** Puts the keyboard where this view begins. */
    void focus();
}
