package uk.mobilityatlas.graphic.profile;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.observation.Series;

/** A place's trend as small as a word: the latest years without a scale, parted at breaks. */
public final class Sparkline {
    private Sparkline() {}

    /**
     * Draws the line through a frame; says where its newest figure stands, or null where there is none.
     *
     * @param most how many of the newest periods are shown
     */
    public static @Nullable Point2D line(Graphics2D g, Series series, int most, Rectangle2D frame, Color colour) {
        TrendLine trend = TrendLine.of("", series);
        int count = trend.points().size();
        List<TrendLine.Point> points = trend.points().subList(Math.max(0, count - most), count);
        List<List<TrendLine.Point>> pieces = new TrendLine("", null, points, trend.breaks()).pieces();
        List<TrendLine.Point> all = pieces.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return null;
        }
        DoubleSummaryStatistics values =
                all.stream().mapToDouble(TrendLine.Point::plotted).summaryStatistics();
        Axis across = Axis.bare(all.get(0).x(), all.get(all.size() - 1).x(), frame.getMinX(), frame.getMaxX());
        Axis up = Axis.bare(values.getMin(), values.getMax(), frame.getMaxY(), frame.getMinY());
        Path2D line = new Path2D.Double();
        for (List<TrendLine.Point> piece : pieces) {
            for (TrendLine.Point p : piece) {
                if (p == piece.get(0)) {
                    line.moveTo(across.at(p.x()), up.at(p.plotted()));
                } else {
                    line.lineTo(across.at(p.x()), up.at(p.plotted()));
                }
            }
        }
        g.setColor(colour);
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
        return line.getCurrentPoint();
    }
}
