package uk.mobilityatlas.graphic.profile;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.observation.Series;

/** A place's course as small as a word: the latest years without a scale, parted at breaks, the last one marked. */
final class Sparkline {
    private static final int MOST_POINTS = 10;

    private Sparkline() {}

    static void paint(Graphics2D g, Series series, Rectangle2D frame, Palette palette) {
        TrendLine trend = TrendLine.of("", series);
        List<TrendLine.Point> points = trend.points()
                .subList(
                        Math.max(0, trend.points().size() - MOST_POINTS),
                        trend.points().size());
        List<List<TrendLine.Point>> pieces = new TrendLine("", null, points, trend.breaks()).pieces();
        List<TrendLine.Point> all = pieces.stream().flatMap(List::stream).toList();
        if (all.size() < 2) {
            return;
        }
        double first = all.get(0).x();
        double last = all.get(all.size() - 1).x();
        double low = all.stream().mapToDouble(TrendLine.Point::plotted).min().orElse(0);
        double high = all.stream().mapToDouble(TrendLine.Point::plotted).max().orElse(1);
        double tall = high > low ? (frame.getHeight() - 4) / (high - low) : 0;
        double wide = (frame.getWidth() - 6) / (last - first);
        Path2D line = new Path2D.Double();
        double x = 0;
        double y = 0;
        for (List<TrendLine.Point> piece : pieces) {
            for (int i = 0; i < piece.size(); i++) {
                x = frame.getX() + 2 + (piece.get(i).x() - first) * wide;
                y = frame.getMaxY() - 2 - (piece.get(i).plotted() - low) * tall;
                if (i == 0) {
                    line.moveTo(x, y);
                } else {
                    line.lineTo(x, y);
                }
            }
        }
        g.setColor(palette.ink2());
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
        g.setColor(palette.ink());
        g.fill(new Ellipse2D.Double(x - 2.2, y - 2.2, 4.4, 4.4));
    }
}
