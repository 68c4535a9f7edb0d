package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Typeface;

/** Small multiples: one panel a place, all on one scale, the benchmark in each. */
final class TrendPanels {
    private static final Texts TEXTS = Texts.beside(TrendPanels.class);

    private static final double TOP = 46;
    private static final double BELOW = 28;
    private static final double BETWEEN = 34;

    private final TrendLines lines;

    TrendPanels(TrendLines lines) {
        this.lines = lines;
    }

    void paint(Graphics2D g, double width, double height) {
        List<Rectangle2D> frames = frames(width, height);
        Scale scale = lines.screenScale(frames.get(0).getHeight());
        for (int i = 0; i < lines.trends().size(); i++) {
            boolean first = i % lines.panelsAcross(width) == 0;
            Plot plot = lines.plot(scale, frames.get(i));
            TrendLine trend = lines.trends().get(i);
            AreaStyle style = lines.styles().get(i);
            lines.paint(g, plot, List.of(trend), List.of(style), first, false);
            lines.panel(plot).breaks(g, trend, true);
            title(g, trend, style, frames.get(i));
            if (i == 0) {
                benchmarkName(g, plot);
            }
        }
    }

    private List<Rectangle2D> frames(double width, double height) {
        int across = lines.panelsAcross(width);
        int rows = (lines.trends().size() + across - 1) / across;
        double left = lines.left(lines.screenScale(height / rows - TOP - BELOW));
        double each = (width - left - 8 - BETWEEN * (across - 1)) / across;
        double tall = height / rows;
        List<Rectangle2D> frames = new ArrayList<>();
        for (int i = 0; i < lines.trends().size(); i++) {
            frames.add(new Rectangle2D.Double(
                    left + (i % across) * (each + BETWEEN),
                    TOP + (i / across) * tall,
                    each,
                    Math.max(20, tall - TOP - BELOW)));
        }
        return frames;
    }

    private void title(Graphics2D g, TrendLine trend, AreaStyle style, Rectangle2D frame) {
        double y = frame.getY() - 26;
        String range = trend.latest().map(p -> TrendWords.range(lines, p)).orElse("[x]");
        String when = trend.latest()
                .map(p -> " " + TEXTS.of("trend.in", FigureText.label(p.period())))
                .orElse("");
        double valueWidth =
                Lettering.width(range, Typeface.SEMIBOLD.at(13)) + Lettering.width(when, Typeface.REGULAR.at(13));
        boolean both = frame.getWidth() > valueWidth + 90;
        if (!both) {
            when = "";
            valueWidth = Lettering.width(range, Typeface.SEMIBOLD.at(13));
        }
        style.marker()
                .paint(
                        g,
                        frame.getX() + 6,
                        y - 5,
                        5.6,
                        style.colour(),
                        lines.palette().paper());
        Lettering.draw(
                g,
                Lettering.fit(trend.title(), Typeface.SEMIBOLD.at(14), frame.getWidth() - valueWidth - 28),
                frame.getX() + 20,
                y,
                Typeface.SEMIBOLD.at(14),
                style.text());
        Lettering.draw(
                g,
                range,
                frame.getMaxX() - valueWidth,
                y,
                Typeface.SEMIBOLD.at(13),
                lines.palette().ink());
        Lettering.draw(
                g,
                when,
                frame.getMaxX(),
                y,
                Typeface.REGULAR.at(13),
                lines.palette().ink(),
                Align.RIGHT);
    }

    private void benchmarkName(Graphics2D g, Plot frame) {
        TrendLine benchmark = lines.benchmark();
        if (benchmark == null) {
            return;
        }
        benchmark.latest().ifPresent(p -> {
            double below = benchmark.points().stream()
                            .filter(q -> q.value() != null
                                    && frame.x(q.x()) > frame.data().getCenterX())
                            .mapToDouble(q -> frame.y(q.value()))
                            .max()
                            .orElse(frame.y(p.plotted()))
                    + 18;
            double y = below < frame.data().getMaxY() - 4 ? below : frame.y(p.plotted()) - 8;
            Lettering.haloed(
                    g,
                    benchmark.title() + " " + TrendWords.range(lines, p),
                    frame.data().getMaxX() - 6,
                    y,
                    Typeface.REGULAR.at(12),
                    lines.palette().ink2(),
                    Align.RIGHT,
                    lines.palette().paper());
        });
    }

    List<GraphicMark> marks(double width, double height) {
        List<Rectangle2D> frames = frames(width, height);
        Scale scale = lines.screenScale(frames.get(0).getHeight());
        List<GraphicMark> marks = new ArrayList<>();
        for (int i = 0; i < lines.trends().size(); i++) {
            marks.addAll(lines.marks(lines.trends().get(i), lines.plot(scale, frames.get(i))));
        }
        return marks;
    }
}
