package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.indicator.Unit;

/**
 * Values laid along pixels: where each stands, and what is written there.
 *
 * @param from where the lowest value stands; further than {@code to} on an axis that rises
 * @param labels the most important first: one that has no room beside an earlier one is left out
 */
public record Axis(double low, double high, double from, double to, List<Label> labels) {
    /** A text at a value, and how it stands to it on an axis that runs across. */
    public record Label(double value, String text, Align align) {}

    public Axis {
        labels = List.copyOf(labels);
    }

    /** An axis without labels. */
    public static Axis bare(double low, double high, double from, double to) {
        return new Axis(low, high, from, to, List.of());
    }

    /** A scale with a label at each step, from the last one, which has the unit. */
    public static Axis of(Scale scale, Unit unit, double from, double to) {
        List<Label> labels = new ArrayList<>();
        for (double tick : scale.ticks()) {
            labels.add(0, new Label(tick, scale.label(tick, unit), Align.CENTRE));
        }
        return new Axis(scale.low(), scale.high(), from, to, labels);
    }

    /** Where a value stands; in the middle where the axis has only one. */
    public double at(double value) {
        return high > low ? from + (value - low) / (high - low) * (to - from) : (from + to) / 2;
    }

    /** The value that stands at a pixel. */
    public double value(double at) {
        return to == from ? low : low + (at - from) / (to - from) * (high - low);
    }

    /** Paints the labels of an axis that runs across, below a chart, and lines up from them where wanted. */
    public void paintBelow(Graphics2D g, Rectangle2D data, boolean lines, TypeScale type, Palette palette) {
        if (lines) {
            grid(g, type, palette, x -> new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
        }
        for (Label label : roomy(l -> start(l, type), l -> Lettering.width(l.text(), type.plain()) + type.between())) {
            double base = data.getMaxY() + type.below();
            Lettering.draw(g, label.text(), at(label.value()), base, type.plain(), palette.ink3(), label.align());
        }
    }

    /** Paints the labels of an axis that runs across, over a chart whose rows say where they end. */
    public void paintOver(Graphics2D g, double base, TypeScale type, Palette palette) {
        for (Label label : roomy(l -> start(l, type), l -> Lettering.width(l.text(), type.plain()) + type.between())) {
            Lettering.draw(g, label.text(), at(label.value()), base, type.plain(), palette.ink3(), label.align());
        }
    }

    /** Paints the lines of an axis that rises, and its labels where wanted at a chart's left. */
    public void paintBeside(Graphics2D g, Rectangle2D data, boolean labelled, TypeScale type, Palette palette) {
        grid(g, type, palette, y -> new Line2D.Double(data.getMinX(), y, data.getMaxX(), y));
        if (labelled) {
            double x = data.getMinX() - type.beside();
            for (Label label : roomy(l -> at(l.value()), l -> type.text())) {
                double base = at(label.value()) + type.middle();
                Lettering.draw(g, label.text(), x, base, type.plain(), palette.ink3(), Align.RIGHT);
            }
        }
    }

    private void grid(Graphics2D g, TypeScale type, Palette palette, DoubleFunction<Line2D> line) {
        g.setStroke(new BasicStroke((float) type.hairline()));
        for (Label label : labels) {
            g.setColor(label.value() == 0 ? palette.rule2() : palette.rule());
            g.draw(line.apply(at(label.value())));
        }
    }

    /** The labels that do not run into an earlier one. */
    private List<Label> roomy(ToDoubleFunction<Label> start, ToDoubleFunction<Label> length) {
        List<Label> kept = new ArrayList<>();
        for (Label label : labels) {
            double from = start.applyAsDouble(label);
            double end = from + length.applyAsDouble(label);
            if (kept.stream()
                    .allMatch(k -> start.applyAsDouble(k) >= end
                            || start.applyAsDouble(k) + length.applyAsDouble(k) <= from)) {
                kept.add(label);
            }
        }
        return kept;
    }

    /** Where a text begins on an axis that runs across. */
    private double start(Label label, TypeScale type) {
        double width = Lettering.width(label.text(), type.plain());
        double at = at(label.value());
        return label.align() == Align.LEFT ? at : at - (label.align() == Align.RIGHT ? width : width / 2);
    }
}
