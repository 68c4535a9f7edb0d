package uk.mobilityatlas.desk.memory;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** Where the window stands at a start. */
public final class WindowPlace {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private WindowPlace() {}

    /** Where it was, as far as a screen is still there, else in the middle and no larger than the screen. */
    public static WindowState.Place after(WindowState.@Nullable Place before) {
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        WindowState.Place middle = new WindowState.Place(
                primary.getMinX() + (primary.getWidth() - WIDTH) / 2,
                primary.getMinY() + (primary.getHeight() - HEIGHT) / 2,
                WIDTH,
                HEIGHT,
                // a window as large as the screen has no room for its frame
                before == null ? primary.getWidth() <= WIDTH || primary.getHeight() <= HEIGHT : before.maximized());
        return before == null
                ? middle.within(primary)
                : Screen.getScreensForRectangle(before.x(), before.y(), before.width(), before.height()).stream()
                        .findFirst()
                        .map(screen -> before.within(screen.getVisualBounds()))
                        .orElse(middle.within(primary));
    }

    /** Puts the window there. */
    public static void put(Stage stage, WindowState.Place place) {
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, primary.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, primary.getHeight()));
        stage.setX(place.x());
        stage.setY(place.y());
        size(stage, place);
        stage.setMaximized(place.maximized());
        // some desktops open a window at its least size, whatever was asked for before it was there
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> {
            if (!place.maximized()) {
                size(stage, place);
            }
        });
    }

    private static void size(Stage stage, WindowState.Place place) {
        stage.setWidth(place.width());
        stage.setHeight(place.height());
    }
}
