package uk.mobilityatlas.desk.picture;

import java.awt.geom.Rectangle2D;
import java.util.List;
import uk.mobilityatlas.graphic.GraphicMark;

/** Navigation over a picture's marks with the arrow keys: to the nearest in that direction, else on in reading order. */
final class MarkNavigation {
    private static final double ASIDE = 3;

    private MarkNavigation() {}

    /** The place of the next mark to the right of or below another (1), or to the left of or above it (-1). */
    static int step(List<GraphicMark> marks, int from, boolean across, int way) {
        Rectangle2D here = marks.get(from).shape().getBounds2D();
        int nearest = from;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < marks.size(); i++) {
            Rectangle2D there = marks.get(i).shape().getBounds2D();
            double dx = there.getCenterX() - here.getCenterX();
            double dy = there.getCenterY() - here.getCenterY();
            double ahead = way * (across ? dx : dy);
            double aside = Math.abs(across ? dy : dx);
            double distance = ahead + ASIDE * aside;
            if (ahead > 0.5 && aside <= 2 * ahead && distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest == from ? Math.max(0, Math.min(marks.size() - 1, from + way)) : nearest;
    }

    /** The mark under a place, from 0; the one painted last of several, -1 for none. */
    static int under(List<GraphicMark> marks, double x, double y) {
        int under = marks.size() - 1;
        while (under >= 0 && !marks.get(under).shape().contains(x, y)) {
            under--;
        }
        return under;
    }
}
