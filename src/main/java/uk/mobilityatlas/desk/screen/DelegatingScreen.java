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

/** A view in the place of another one, which answers all that it is asked. */
public interface DelegatingScreen extends Screen {
    /** The view that answers now. */
    Screen screen();

    @Override
    default Node node() {
        return screen().node();
    }

    @Override
    default ObservableValue<Caption> caption() {
        return screen().caption();
    }

    @Override
    default boolean tray() {
        return screen().tray();
    }

    @Override
    default Optional<Graphic> graphic() {
        return screen().graphic();
    }

    @Override
    default List<ExportablePicture> exportablePictures() {
        return screen().exportablePictures();
    }

    @Override
    default List<MenuItem> menu() {
        return screen().menu();
    }

    @Override
    default Optional<Method> method() {
        return screen().method();
    }

    @Override
    default List<Node> tools() {
        return screen().tools();
    }

    @Override
    default List<Node> controls() {
        return screen().controls();
    }

    @Override
    default List<Node> bar() {
        return screen().bar();
    }

    @Override
    default Optional<Slide> slide() {
        return screen().slide();
    }

    @Override
    default Optional<Slide> tableSlide() {
        return screen().tableSlide();
    }

    @Override
    default boolean travel(boolean back) {
        return screen().travel(back);
    }

    @Override
    default boolean print() {
        return screen().print();
    }

    @Override
    default Optional<PlaceUse> placeUse() {
        return screen().placeUse();
    }

    @Override
    default void focus() {
        screen().focus();
    }
}
