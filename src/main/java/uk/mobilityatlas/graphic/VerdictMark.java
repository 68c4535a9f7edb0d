package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.comparison.wording.Texts;

/** A verdict as it is drawn: shape first, colour second; a word always stands beside it. */
public enum VerdictMark {
    CLEARLY_WORSE,
    WORSE,
    SIMILAR,
    CANNOT_TELL,
    BETTER,
    CLEARLY_BETTER,
    HIGHER,
    LOWER,
    /** Of full counts, without a test. */
    COUNTED_HIGHER,
    COUNTED_LOWER,
    COUNTED_SAME,
    NOT_TESTED;

    private static final Texts TEXTS = Texts.beside(VerdictMark.class);

    /** The same however clear it is, as counts have it. */
    public VerdictMark plain() {
        return switch (this) {
            case CLEARLY_WORSE -> WORSE;
            case CLEARLY_BETTER -> BETTER;
            default -> this;
        };
    }

    /** The mark of a verdict; where there was nothing to judge, that it was not tested. */
    public static VerdictMark of(Verdict verdict) {
        boolean clear = verdict.clear();
        return switch (verdict.outcome()) {
            case WORSE -> clear ? CLEARLY_WORSE : WORSE;
            case BETTER -> clear ? CLEARLY_BETTER : BETTER;
            case HIGHER -> HIGHER;
            case LOWER -> LOWER;
            case SIMILAR -> SIMILAR;
            case CANNOT_TELL -> CANNOT_TELL;
                // without a test nothing is called better or worse
            case FULL_COUNT -> switch (verdict.direction()) {
                case ABOVE -> COUNTED_HIGHER;
                case BELOW -> COUNTED_LOWER;
                case NEITHER -> COUNTED_SAME;
            };
            case NOT_TESTED, NO_FIGURE, NO_BENCHMARK, IS_BENCHMARK -> NOT_TESTED;
        };
    }

    /** The mark of a verdict; none where there is no figure to judge, or the area is the benchmark itself. */
    public static Optional<VerdictMark> shown(Verdict verdict) {
        boolean nothing = verdict.outcome() == Outcome.NO_FIGURE || verdict.outcome() == Outcome.IS_BENCHMARK;
        return nothing ? Optional.empty() : Optional.of(of(verdict));
    }

    /** The mark of every area that has one. */
    public static Map<AreaCode, VerdictMark> of(Comparison comparison) {
        Map<AreaCode, VerdictMark> marks = new HashMap<>();
        comparison.areas().forEach(c -> shown(c.verdict())
                .ifPresent(mark -> marks.put(c.area().code(), mark)));
        return marks;
    }

    /** How many verdicts are of which mark, however clear; without a figure or a benchmark there was none to reach. */
    public static Map<VerdictMark, Integer> counts(List<Verdict> verdicts) {
        Map<VerdictMark, Integer> counts = new EnumMap<>(VerdictMark.class);
        for (Verdict verdict : verdicts) {
            boolean reached =
                    switch (verdict.outcome()) {
                        case NO_FIGURE, NO_BENCHMARK, IS_BENCHMARK -> false;
                        default -> true;
                    };
            if (reached) {
                counts.merge(of(verdict).plain(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Whether it says that a figure is higher and no more. */
    public boolean pointsUp() {
        return this == HIGHER || this == COUNTED_HIGHER;
    }

    /** Whether it says that a figure is lower and no more. */
    public boolean pointsDown() {
        return this == LOWER || this == COUNTED_LOWER;
    }

    /** Whether it is drawn as an outline alone: nothing is claimed, or nothing was tested. */
    public boolean open() {
        return this == SIMILAR
                || this == CANNOT_TELL
                || this == COUNTED_HIGHER
                || this == COUNTED_LOWER
                || this == COUNTED_SAME;
    }

    /** The word that stands beside it. */
    public String words() {
        return TEXTS.of("verdict." + this);
    }

    /** The mark that a word stands beside, such as Clearly worse. */
    public static Optional<VerdictMark> named(String words) {
        return Arrays.stream(values())
                .filter(mark -> mark.words().equalsIgnoreCase(words))
                .findFirst();
    }

    /** The colour of the mark on paper. */
    public Color colour(Palette palette) {
        return VerdictInk.of(this, palette).mark();
    }

    /** The colour of an area with this verdict on a map, its pattern left out. */
    public Color area(Palette palette) {
        return VerdictInk.of(this, palette).area().colour();
    }

    /** Fills a shape as an area with this verdict is filled on a map. */
    public void fill(Graphics2D g, Shape shape, Palette palette) {
        Fill fill = VerdictInk.of(this, palette).area();
        Painting.fill(g, shape, fill.colour());
        fill.hatch().paint(g, shape, fill.ink());
    }

    /** Paints the mark around a point; a radius of 5 is the usual size beside text. */
    public void paint(Graphics2D g, double x, double y, double r, Palette palette) {
        paint(g, x, y, r, colour(palette));
    }

    /** Paints the mark in a colour of its ground's choice. */
    public void paint(Graphics2D g, double x, double y, double r, Color colour) {
        g.setColor(colour);
        switch (this) {
            case CLEARLY_WORSE, WORSE -> g.fill(Marker.DIAMOND.at(x, y, r));
            case CLEARLY_BETTER, BETTER -> g.fill(Marker.CIRCLE.at(x, y, r));
            case SIMILAR -> ring(g, x, y, r * 0.84);
            case CANNOT_TELL -> {
                float dash = (float) (r * 0.42);
                g.setStroke(new BasicStroke(
                        1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash * 0.8f}, 0));
                g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
                g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                g.draw(new Line2D.Double(x - 0.45 * r, y, x + 0.45 * r, y));
            }
            case HIGHER -> chevron(g, x, y, r, -1, 1.8f);
            case LOWER -> chevron(g, x, y, r, 1, 1.8f);
            case COUNTED_HIGHER -> chevron(g, x, y, 0.8 * r, -1, 1.1f);
            case COUNTED_LOWER -> chevron(g, x, y, 0.8 * r, 1, 1.1f);
            case COUNTED_SAME -> {
                g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(new Line2D.Double(x - 0.6 * r, y - 0.3 * r, x + 0.6 * r, y - 0.3 * r));
                g.draw(new Line2D.Double(x - 0.6 * r, y + 0.3 * r, x + 0.6 * r, y + 0.3 * r));
            }
            case NOT_TESTED -> {
                double a = 0.75 * r;
                g.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.draw(new Line2D.Double(x - a, y - a, x + a, y + a));
                g.draw(new Line2D.Double(x - a, y + a, x + a, y - a));
            }
        }
    }

    private static void ring(Graphics2D g, double x, double y, double r) {
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    private static void chevron(Graphics2D g, double x, double y, double r, int down, float line) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - 0.9 * r, y - 0.45 * r * down);
        path.lineTo(x, y + 0.45 * r * down);
        path.lineTo(x + 0.9 * r, y - 0.45 * r * down);
        g.setStroke(new BasicStroke(line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }
}
