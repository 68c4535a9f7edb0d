package uk.mobilityatlas.desk.picture;

import java.awt.geom.Rectangle2D;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.GraphicMark;

/** Navigation over a picture's areas by keyboard: to the neighbour in a direction, or on by name. */
public final class AreaNavigation {
    /** Directions as they are on the screen, y growing downward. */
    public enum Direction {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final int x;
        private final int y;

        Direction(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    /** How much a step aside counts against a step ahead. */
    private static final double ASIDE = 2;

    private final Map<AreaCode, Rectangle2D> places = new HashMap<>();
    private final List<AreaCode> byName;

    /**
     * @param marks what can be navigated to; of an area drawn twice the first mark counts
     * @param name the names that order the areas
     */
    public AreaNavigation(List<GraphicMark> marks, Function<AreaCode, String> name) {
        for (GraphicMark mark : marks) {
            AreaCode area = mark.area();
            if (area != null) {
                places.putIfAbsent(area, mark.shape().getBounds2D());
            }
        }
        byName = new ArrayList<>(places.keySet());
        Collator order = Collator.getInstance(Locale.UK);
        byName.sort(Comparator.comparing(name, order).thenComparing(Comparator.naturalOrder()));
    }

    /** The nearest area in a direction; the area itself where there is none. */
    public AreaCode towards(AreaCode from, Direction direction) {
        Rectangle2D here = places.get(from);
        if (here == null) {
            return first().orElse(from);
        }
        AreaCode nearest = from;
        double least = Double.POSITIVE_INFINITY;
        for (Map.Entry<AreaCode, Rectangle2D> entry : places.entrySet()) {
            Rectangle2D there = entry.getValue();
            double dx = there.getCenterX() - here.getCenterX();
            double dy = there.getCenterY() - here.getCenterY();
            double ahead = dx * direction.x + dy * direction.y;
            double aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
            double distance = ahead + ASIDE * aside;
            boolean inFront = ahead > 0.5 && aside <= 2 * ahead;
            if (inFront
                    && (distance < least || distance == least && entry.getKey().compareTo(nearest) < 0)) {
                least = distance;
                nearest = entry.getKey();
            }
        }
        return nearest;
    }

    /** The next area by name, or the one before, around the end. */
    public Optional<AreaCode> along(@Nullable AreaCode from, int step) {
        if (byName.isEmpty()) {
            return Optional.empty();
        }
        int at = from == null ? -1 : byName.indexOf(from);
        if (at < 0) {
            return Optional.of(byName.get(step > 0 ? 0 : byName.size() - 1));
        }
        return Optional.of(byName.get(Math.floorMod(at + step, byName.size())));
    }

    public Optional<AreaCode> first() {
        return along(null, 1);
    }

    public Optional<AreaCode> last() {
        return along(null, -1);
    }

    /** Where an area is drawn, if it is. */
    public Optional<Rectangle2D> place(AreaCode area) {
        return Optional.ofNullable(places.get(area));
    }
}
