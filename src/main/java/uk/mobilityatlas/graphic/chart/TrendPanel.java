package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.observation.SeriesBreak;

/**
 * The lines and bands of some trends in one plot, over those of the benchmark.
 *
 * @param bounded whether bands are bounds, whose upper end is drawn too
 */
public record TrendPanel(Plot plot, boolean bounded, TypeScale type, Palette palette) {
    private static final double BENCHMARK = 0.28;
    private static final double FEW = 0.2;
    private static final double MANY = 0.14;

    private static final String BREAK = "break";

    /** No points have markers but those that no line leads to. */
    private static final int NONE = -1;

    /**
     * Paints bands before lines, so that no band lies over a line.
     *
     * @param mostMarked of so many points each has a marker, of more the newest only
     * @param dashed whether lines differ in their dashes as well
     */
    public void paint(
            Graphics2D g,
            List<TrendLine> trends,
            List<AreaStyle> styles,
            @Nullable TrendLine benchmark,
            int mostMarked,
            boolean dashed) {
        if (benchmark != null) {
            bands(g, benchmark, Palette.alpha(palette.benchmark(), BENCHMARK));
        }
        for (int i = 0; i < trends.size(); i++) {
            bands(g, trends.get(i), Palette.alpha(styles.get(i).colour(), trends.size() > 2 ? MANY : FEW));
        }
        if (benchmark != null) {
            lines(g, benchmark, TrendLine.Point::value, palette.benchmark(), round(type.line() * 0.7));
            markers(g, benchmark, Marker.SQUARE, palette.benchmark(), type.point() * 0.7, NONE);
        }
        for (int i = 0; i < trends.size(); i++) {
            TrendLine trend = trends.get(i);
            AreaStyle style = styles.get(i);
            if (bounded) {
                double weight = type.reference() * 0.85;
                BasicStroke dots = TypeScale.dashed(weight, weight * 1.7, weight * 2.5);
                lines(g, trend, p -> p.banded() ? p.upper() : null, style.colour(), dots);
            }
            lines(
                    g,
                    trend,
                    TrendLine.Point::value,
                    style.colour(),
                    dashed ? style.stroke(type.line()) : round(type.line()));
            markers(g, trend, style.marker(), style.colour(), type.point(), mostMarked);
        }
    }

    private static BasicStroke round(double weight) {
        return new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private void bands(Graphics2D g, TrendLine trend, Color colour) {
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1);
        renderer.setDefaultFillPaint(colour);
        renderer.setAutoPopulateSeriesFillPaint(false);
        draw(g, runs(trend, p -> p.banded() ? p.value() : null), renderer);
    }

    private void lines(
            Graphics2D g,
            TrendLine trend,
            Function<TrendLine.Point, @Nullable Double> figure,
            Color colour,
            BasicStroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultPaint(colour);
        renderer.setDefaultStroke(stroke);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        draw(g, runs(trend, figure), renderer);
    }

    /** The figures between breaks and gaps, each with its band. */
    private static YIntervalSeriesCollection runs(TrendLine trend, Function<TrendLine.Point, @Nullable Double> figure) {
        YIntervalSeriesCollection runs = new YIntervalSeriesCollection();
        for (List<TrendLine.Point> piece : trend.pieces()) {
            YIntervalSeries run = new YIntervalSeries(runs.getSeriesCount());
            for (TrendLine.Point p : piece) {
                Double value = figure.apply(p);
                if (value != null) {
                    run.add(p.x(), value, p.lower() == null ? value : p.lower(), p.upper() == null ? value : p.upper());
                } else if (run.getItemCount() > 0) {
                    runs.addSeries(run);
                    run = new YIntervalSeries(runs.getSeriesCount());
                }
            }
            runs.addSeries(run);
        }
        return runs;
    }

    /** Draws without cutting off at the frame, so that a line along its edge is whole. */
    private void draw(Graphics2D g, YIntervalSeriesCollection runs, XYItemRenderer renderer) {
        Rectangle2D data = plot.data();
        NumberAxis across = new NumberAxis();
        across.setRange(plot.across().value(data.getMinX()), plot.across().value(data.getMaxX()));
        NumberAxis up = new NumberAxis();
        up.setRange(plot.up().low(), plot.up().high());
        new XYPlot(runs, across, up, renderer).render(g, data, 0, null, null);
    }

    private void markers(Graphics2D g, TrendLine trend, Marker marker, Color colour, double radius, int most) {
        boolean all = trend.points().size() <= most;
        TrendLine.Point latest = trend.latest().filter(p -> most != NONE).orElse(null);
        for (List<TrendLine.Point> piece : trend.pieces()) {
            for (TrendLine.Point p : piece) {
                if (all || piece.size() == 1 || p.equals(latest)) {
                    marker.paint(g, plot.x(p.x()), plot.y(p.plotted()), radius, colour, palette.paper());
                }
            }
        }
    }

    /** The points of a trend as what can be pointed at, so far around. */
    public List<GraphicMark> marks(TrendLine trend, double reach, Function<TrendLine.Point, String> words) {
        return trend.points().stream()
                .filter(p -> p.value() != null)
                .map(p -> new GraphicMark(
                        trend.area(),
                        new Rectangle2D.Double(
                                plot.x(p.x()) - reach, plot.y(p.plotted()) - reach, 2 * reach, 2 * reach),
                        words.apply(p)))
                .toList();
    }

    /**
     * Marks breaks with a dashed line from top to foot.
     *
     * @param named whether they carry their name, and joins a short stroke at the foot
     */
    public void breaks(Graphics2D g, TrendLine trend, boolean named) {
        breaks(g, List.of(trend), named);
    }

    /** The same for several trends, those that they share once. */
    void breaks(Graphics2D g, List<TrendLine> trends, boolean named) {
        SortedMap<Double, SeriesBreak.Kind> places = new TreeMap<>();
        for (TrendLine trend : trends) {
            for (SeriesBreak b : trend.breaks()) {
                trend.place(b)
                        .ifPresent(at -> places.merge(
                                plot.x(at), b.kind(), (one, other) -> one == SeriesBreak.Kind.BREAK ? one : other));
            }
        }
        Rectangle2D data = plot.data();
        double free = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Double, SeriesBreak.Kind> place : places.entrySet()) {
            double x = place.getKey();
            if (place.getValue() == SeriesBreak.Kind.BREAK) {
                double weight = type.reference() * 0.72;
                g.setColor(palette.rule2());
                g.setStroke(TypeScale.dashed(weight, weight * 3, weight * 3));
                g.draw(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
                double half = Lettering.width(BREAK, type.plain()) / 2 + 3;
                if (named && x - half >= free) {
                    name(g, x);
                    free = x + half;
                }
            } else if (named) {
                Painting.draw(g, new Line2D.Double(x, data.getMaxY() - 5, x, data.getMaxY() + 5), palette.ink3(), 1.5);
            }
        }
    }

    private void name(Graphics2D g, double x) {
        Lettering.haloed(
                g,
                BREAK,
                x,
                plot.data().getMinY() - 4,
                type.plain(),
                palette.ink3(),
                Lettering.Align.CENTRE,
                palette.paper());
    }
}
