package uk.mobilityatlas.desk.memory;

import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** Where the window stands at a start. */
public final class WindowPlace {
    private static final double SHARE = 0.8;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private WindowPlace() {}

    /** Where it was, as far as a screen is still there, else in the middle of the screen. */
    public static WindowState.Place after(WindowState.@Nullable Place before) {
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        return before == null
                ? first(primary)
                : Screen.getScreensForRectangle(before.x(), before.y(), before.width(), before.height()).stream()
                        .findFirst()
                        .map(screen -> before.within(screen.getVisualBounds()))
                        .orElseGet(() -> again(before, primary));
    }

    /** At the first start: four fifths of the screen in its middle, no less than is comfortable; all of a small screen. */
    static WindowState.Place first(Rectangle2D screen) {
        double width = Math.max(WIDTH, Math.round(screen.getWidth() * SHARE));
        double height = Math.max(HEIGHT, Math.round(screen.getHeight() * SHARE));
        // a window as large as the screen has no room for its frame
        boolean small = screen.getWidth() <= width || screen.getHeight() <= height;
        return new WindowState.Place(
                        screen.getMinX() + Math.round((screen.getWidth() - width) / 2),
                        screen.getMinY() + Math.round((screen.getHeight() - height) / 2),
                        width,
                        height,
                        small)
                .within(screen);
    }

    private static WindowState.Place again(WindowState.Place before, Rectangle2D screen) {
        WindowState.Place middle = first(screen);
        return new WindowState.Place(middle.x(), middle.y(), middle.width(), middle.height(), before.maximized());
    }

    /** Puts the window there. */
    public static void put(Stage stage, WindowState.Place place) {
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, primary.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, primary.getHeight()));
        size(stage, place);
        stage.setMaximized(place.maximized());
        if (!place.maximized()) {
            // some window managers first show a window as small as it may be, whatever it asked for
            EventHandler<WindowEvent> again = new EventHandler<>() {
                @Override
                public void handle(WindowEvent shown) {
                    stage.removeEventHandler(WindowEvent.WINDOW_SHOWN, this);
                    size(stage, place);
                }
            };
            stage.addEventHandler(WindowEvent.WINDOW_SHOWN, again);
        }
    }

    private static void size(Stage stage, WindowState.Place place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
    }
}
