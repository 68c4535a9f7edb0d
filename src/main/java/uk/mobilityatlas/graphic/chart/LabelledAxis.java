package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;

/** An axis that is labelled where it is told, in small grey text, with neither line nor ticks. */
final class LabelledAxis extends NumberAxis {
    private static final long serialVersionUID = 1;

    /** A label and where it stands. */
    record Label(double value, String text, TextAnchor anchor) {}

    private final transient List<Label> labels;

    LabelledAxis(double low, double high, List<Label> labels, Palette palette) {
        super(null);
        this.labels = List.copyOf(labels);
        setAutoRange(false);
        setRange(low, high);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(Typeface.REGULAR.at(12));
        setTickLabelPaint(palette.ink3());
        setTickLabelInsets(new RectangleInsets(7, 4, 4, 8));
        setLowerMargin(0);
        setUpperMargin(0);
    }

    /** A value axis whose unit stands on its last label only. */
    static LabelledAxis values(Scale scale, Indicator indicator, TextAnchor anchor, Palette palette) {
        List<Label> labels = new ArrayList<>();
        List<Double> ticks = scale.ticks();
        for (double tick : ticks) {
            labels.add(new Label(tick, text(tick, scale, indicator, tick == ticks.get(ticks.size() - 1)), anchor));
        }
        return new LabelledAxis(scale.low(), scale.high(), labels, palette);
    }

    static String text(double tick, Scale scale, Indicator indicator, boolean last) {
        return last ? indicator.unit().format(tick, scale.decimals()) : Unit.number(tick, scale.decimals());
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (Label label : labels) {
            ticks.add(new NumberTick(label.value(), label.text(), label.anchor(), label.anchor(), 0));
        }
        return ticks;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelledAxis axis && axis.labels.equals(labels) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }
}
