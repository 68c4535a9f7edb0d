package uk.mobilityatlas.desk.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.profile.Sparkline;
import uk.mobilityatlas.observation.Series;

/** The trend of a series in the space of a word: gaps where a figure is missing, a marker on the last. */
public final class SparklineSketch {
    private static final double MARGIN = 5;

    private SparklineSketch() {}

    public static Sketch.Painter of(Series series, AreaStyle style, Palette palette) {
        return (g, size) -> {
            Rectangle2D frame =
                    new Rectangle2D.Double(MARGIN, MARGIN, size.width() - 2 * MARGIN, size.height() - 2 * MARGIN);
            Point2D end = Sparkline.line(g, series, Integer.MAX_VALUE, frame, style.colour());
            if (end != null) {
                style.marker().paint(g, end.getX(), end.getY(), 3, style.colour(), palette.panel());
            }
        };
    }
}
