package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.observation.SeriesBreak;

/** The lines and bands of some trends in one plot, over those of the benchmark. */
final class TrendPanel {
    private static final int MOST_MARKED = 24;

    private final PlainPlot frame;
    private final Palette palette;
    private final boolean bounded;
    private int datasets;

    TrendPanel(PlainPlot frame, Palette palette, boolean bounded) {
        this.frame = frame;
        this.palette = palette;
        this.bounded = bounded;
        frame.plot().setRangeGridlinesVisible(true);
    }

    /** Adds bands before lines, so that no band lies over a line. */
    void add(List<TrendLine> trends, List<AreaStyle> styles, @Nullable TrendLine benchmark, boolean dashed) {
        if (benchmark != null) {
            band(benchmark, Palette.alpha(palette.benchmark(), 0.28));
        }
        for (int i = 0; i < trends.size(); i++) {
            band(trends.get(i), Palette.alpha(styles.get(i).colour(), trends.size() > 2 ? 0.14 : 0.2));
        }
        if (benchmark != null) {
            line(benchmark, palette.benchmark(), new BasicStroke(1.75f), null);
        }
        for (int i = 0; i < trends.size(); i++) {
            AreaStyle style = styles.get(i);
            BasicStroke stroke =
                    dashed ? style.stroke(2.5) : new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            if (bounded) {
                upper(trends.get(i), style.colour());
            }
            line(trends.get(i), style.colour(), stroke, style.marker());
        }
    }

    private void band(TrendLine trend, Color colour) {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        for (List<TrendLine.Point> piece : trend.pieces()) {
            YIntervalSeries run = new YIntervalSeries(bands.getSeriesCount());
            for (TrendLine.Point p : piece) {
                Double value = p.value();
                Double lower = p.lower();
                Double upper = p.upper();
                if (value != null && lower != null && upper != null) {
                    run.add(p.x(), value, lower, upper);
                } else if (run.getItemCount() > 0) {
                    bands.addSeries(run);
                    run = new YIntervalSeries(bands.getSeriesCount());
                }
            }
            bands.addSeries(run);
        }
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1);
        for (int s = 0; s < bands.getSeriesCount(); s++) {
            renderer.setSeriesFillPaint(s, colour);
        }
        frame.plot().setDataset(datasets, bands);
        frame.plot().setRenderer(datasets++, renderer);
    }

    private void upper(TrendLine trend, Color colour) {
        XYSeriesCollection lines = new XYSeriesCollection();
        for (List<TrendLine.Point> piece : trend.pieces()) {
            XYSeries run = new XYSeries(lines.getSeriesCount());
            piece.stream().filter(TrendLine.Point::banded).forEach(p -> run.add(p.x(), p.upper()));
            lines.addSeries(run);
        }
        add(lines, renderer(lines, colour, dots(), null));
    }

    private static BasicStroke dots() {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 3}, 0);
    }

    private void line(TrendLine trend, Color colour, BasicStroke stroke, @Nullable Marker marker) {
        XYSeriesCollection lines = new XYSeriesCollection();
        for (List<TrendLine.Point> piece : trend.pieces()) {
            XYSeries run = new XYSeries(lines.getSeriesCount());
            piece.forEach(p -> run.add(p.x(), p.value()));
            lines.addSeries(run);
        }
        boolean marked = marker != null && trend.points().size() <= MOST_MARKED;
        add(lines, renderer(lines, colour, stroke, marked ? marker : null));
        XYSeriesCollection alone = new XYSeriesCollection();
        for (List<TrendLine.Point> piece : trend.pieces()) {
            XYSeries run = new XYSeries(alone.getSeriesCount());
            if (!marked && piece.size() == 1) {
                run.add(piece.get(0).x(), piece.get(0).value());
            }
            alone.addSeries(run);
        }
        add(alone, renderer(alone, colour, stroke, marker == null ? Marker.SQUARE : marker));
    }

    private XYLineAndShapeRenderer renderer(
            XYSeriesCollection lines, Color colour, BasicStroke stroke, @Nullable Marker marker) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, marker != null);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setUseOutlinePaint(true);
        renderer.setDrawOutlines(true);
        for (int s = 0; s < lines.getSeriesCount(); s++) {
            renderer.setSeriesPaint(s, colour);
            renderer.setSeriesStroke(s, stroke);
            if (marker != null) {
                renderer.setSeriesShape(s, marker.at(0, 0, 4.2));
                renderer.setSeriesOutlinePaint(s, palette.paper());
                renderer.setSeriesOutlineStroke(s, new BasicStroke(1.2f));
            }
        }
        return renderer;
    }

    private void add(XYSeriesCollection lines, XYLineAndShapeRenderer renderer) {
        frame.plot().setDataset(datasets, lines);
        frame.plot().setRenderer(datasets++, renderer);
    }

    /** Draws the foot of the plot, darker where it is zero. */
    void foot(Graphics2D g, boolean zero) {
        g.setColor(zero ? palette.rule2() : palette.rule());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(
                frame.data().getMinX(),
                frame.data().getMaxY(),
                frame.data().getMaxX(),
                frame.data().getMaxY()));
    }

    /** Marks breaks with a dashed line from top to foot and joins with a short stroke at the foot. */
    void breaks(Graphics2D g, TrendLine trend) {
        for (SeriesBreak b : trend.breaks()) {
            trend.place(b).ifPresent(at -> {
                double x = frame.x(at);
                double foot = frame.data().getMaxY();
                if (b.kind() == SeriesBreak.Kind.BREAK) {
                    g.setColor(palette.rule2());
                    g.setStroke(
                            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0));
                    g.draw(new Line2D.Double(x, frame.data().getMinY(), x, foot));
                    Lettering.haloed(
                            g,
                            "break",
                            x,
                            frame.data().getMinY() + 4,
                            Typeface.REGULAR.at(12),
                            palette.ink3(),
                            Lettering.Align.CENTRE,
                            palette.paper());
                } else {
                    g.setColor(palette.ink3());
                    g.setStroke(new BasicStroke(1.5f));
                    g.draw(new Line2D.Double(x, foot - 5, x, foot + 5));
                }
            });
        }
    }
}
