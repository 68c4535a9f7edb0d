package uk.mobilityatlas.desk.memory;

import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.graphic.Size;

/**
 * What the window remembers from one start to the next.
 *
 * @param place where the window stood; null when it never stood anywhere
 * @param view the open view's name
 * @param textScale the size of text, 1 being the design's own
 * @param viewSettings how the views were arranged
 * @param rooms how much room there was; null when that was never seen
 * @param home the user's own council
 * @param shelf the indicators at hand
 * @param toured whether the tour of the window has been seen, or left
 */
public record WindowState(
        @Nullable Place place,
        Selection selection,
        String view,
        Theme.Mode theme,
        double textScale,
        Map<String, String> viewSettings,
        @Nullable Rooms rooms,
        Home home,
        Shelf shelf,
        boolean toured) {
    public WindowState {
        viewSettings = Map.copyOf(viewSettings);
    }

    /**
     * The sizes that are known for certain only when the window has been laid out.
     *
     * @param window the window's, within its frame
     * @param map the map's, in pixels of the design
     * @param x where the map's upper left corner is in the window
     */
    public record Rooms(Size window, Size map, double x, double y) {}

    /**
     * The user's own council.
     *
     * @param asked whether the user has been asked for it, and has answered or gone on without
     * @param code null where there is none
     */
    public record Home(boolean asked, @Nullable AreaCode code) {
        /** As it is before the first start. */
        public static final Home UNKNOWN = new Home(false, null);
    }

    /**
     * The indicators that the user keeps at hand.
     *
     * @param starred ids of those marked with a star
     * @param recent ids of those looked at last, the newest first
     */
    public record Shelf(List<String> starred, List<String> recent) {
        /** As it is before the first start. */
        public static final Shelf EMPTY = new Shelf(List.of(), List.of());

        public Shelf {
            starred = List.copyOf(starred);
            recent = List.copyOf(recent);
        }
    }

    /** A window's rectangle on the desktop, in the desktop's units. */
    public record Place(double x, double y, double width, double height, boolean maximized) {
        /** This place moved and, where it is too large, shrunk until all of it is on the screen: screens change between two starts. */
        public Place within(Rectangle2D screen) {
            double wide = Math.min(width, screen.getWidth());
            double high = Math.min(height, screen.getHeight());
            return new Place(
                    Math.max(screen.getMinX(), Math.min(x, screen.getMaxX() - wide)),
                    Math.max(screen.getMinY(), Math.min(y, screen.getMaxY() - high)),
                    wide,
                    high,
                    maximized);
        }
    }
}
