package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.stats.Quartiles;

/** The band in which the middle half of some figures lies, named below it with its median. */
record MiddleBand(Indicator indicator, Axis across, Palette palette) {
    private static final Texts TEXTS = Texts.beside(MiddleBand.class);

    private static final double GAP = 8;
    private static final Font FONT = Typeface.REGULAR.at(12);

    void paint(Graphics2D g, double[] values, double top, double foot) {
        if (values.length < Quartiles.FEWEST) {
            return;
        }
        Quartiles q = Quartiles.of(values);
        double left = across.at(q.lower());
        double right = across.at(q.upper());
        Painting.fill(g, new Rectangle2D.Double(left, top, right - left, foot - top), palette.panel());
        Painting.draw(g, new Line2D.Double(left, foot, right, foot), palette.rule2(), 1);
        g.draw(new Line2D.Double(left, foot - 5, left, foot));
        g.draw(new Line2D.Double(right, foot - 5, right, foot));
        double median = across.at(q.median());
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(median, foot - 6, median, foot + 1));
    }

    /** The words beside the band's foot. */
    void words(Graphics2D g, double[] values, Rectangle2D data, double foot, @Nullable BenchmarkFigure benchmark) {
        wordsBox(values, data, foot, benchmark)
                .ifPresent(box -> Lettering.haloed(
                        g,
                        words(Quartiles.of(values)),
                        box.getX(),
                        foot + 4,
                        FONT,
                        palette.ink3(),
                        Align.LEFT,
                        palette.paper()));
    }

    private String words(Quartiles q) {
        return TEXTS.of(
                "middle-half",
                FigureText.brief(indicator, q.lower()),
                FigureText.brief(indicator, q.upper()),
                FigureText.brief(indicator, q.median()));
    }

    /** Where they stand: on the side where the benchmark's line does not cross them. */
    Optional<Rectangle2D> wordsBox(
            double[] values, Rectangle2D data, double foot, @Nullable BenchmarkFigure benchmark) {
        if (values.length < Quartiles.FEWEST) {
            return Optional.empty();
        }
        Quartiles q = Quartiles.of(values);
        double width = Lettering.width(words(q), FONT);
        double right = across.at(q.upper()) + GAP;
        double left = across.at(q.lower()) - GAP - width;
        double line = benchmark == null ? Double.NaN : across.at(benchmark.value());
        boolean fits = right + width <= data.getMaxX();
        boolean crossed = line > right - GAP && line < right + width + GAP;
        double at = fits && !crossed || left < data.getMinX() ? Math.min(right, data.getMaxX() - width) : left;
        return Optional.of(new Rectangle2D.Double(at, foot - 8, width, 16));
    }
}
