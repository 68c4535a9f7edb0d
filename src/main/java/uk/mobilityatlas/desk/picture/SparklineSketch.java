package uk.mobilityatlas.desk.picture;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.util.List;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Series;

/** The course of a series in the space of a word: gaps where a figure is missing, a marker on the last. */
public final class SparklineSketch {
    private static final double MARGIN = 5;

    private SparklineSketch() {}

    public static Sketch.Painter of(Series series, AreaStyle style, Palette palette) {
        List<Observation> all = series.observations();
        double low = all.stream()
                .filter(Observation::hasValue)
                .mapToDouble(Observation::valueOrThrow)
                .min()
                .orElse(0);
        double high = all.stream()
                .filter(Observation::hasValue)
                .mapToDouble(Observation::valueOrThrow)
                .max()
                .orElse(1);
        return (g, size) -> {
            double across = (size.width() - 2 * MARGIN) / Math.max(1, all.size() - 1);
            double tall = size.height() - 2 * MARGIN;
            Path2D line = new Path2D.Double();
            boolean pen = false;
            double x = 0;
            double y = 0;
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).hasValue()) {
                    pen = false;
                    continue;
                }
                x = MARGIN + i * across;
                double share = high > low ? (all.get(i).valueOrThrow() - low) / (high - low) : 0.5;
                y = MARGIN + (1 - share) * tall;
                if (pen) {
                    line.lineTo(x, y);
                } else {
                    line.moveTo(x, y);
                }
                pen = true;
            }
            g.setColor(style.colour());
            g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(line);
            if (x > 0) {
                style.marker().paint(g, x, y, 3, style.colour(), palette.panel());
            }
        };
    }
}
