package uk.mobilityatlas.graphic.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.Fill;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.MissingReason;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictInk;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.ClassMethod;

/** The colours of a map: one scale shared by the areas, the hexagons and the bars of the legend. */
public record Shading(AreaFigures figures, Palette palette, Map<AreaCode, VerdictMark> verdicts) {
    /** How far the pattern's ink goes towards the next class: seen, and not taken for it. */
    private static final double NEXT = 0.65;

    private static final double FAINT = 0.35;

    public Shading {
        verdicts = Map.copyOf(verdicts);
    }

    /** Colours by class. */
    public static Shading classed(AreaFigures figures, Palette palette) {
        return new Shading(figures, palette, Map.of());
    }

    /** Whether areas are coloured by verdict and not by class. */
    public boolean byVerdict() {
        return !verdicts.isEmpty();
    }

    /** The colours of the classes, lowest first. */
    public List<Color> classColours() {
        return classFills().stream().map(Fill::colour).toList();
    }

    /** The side of the benchmark on which classes are worse, or higher where neither is good. */
    private boolean lowIsWorse() {
        return figures.indicator().polarity() == Polarity.HIGH_IS_GOOD;
    }

    /** How many classes lie below the benchmark that they stand around; empty where they stand around none. */
    OptionalInt below() {
        BenchmarkFigure benchmark = figures.benchmark();
        if (figures.classification().method() != ClassMethod.AROUND_BENCHMARK || benchmark == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) figures.classification().classes().stream()
                .filter(c -> c.lower() + c.upper() < 2 * benchmark.value())
                .count());
    }

    /**
     * The fills of the classes, lowest first. Around a benchmark both sides grow darker away from it, so each carries the
     * pattern of its verdicts as well: they stay apart on a photocopy and for whoever does not tell brown from blue.
     */
    List<Fill> classFills() {
        int count = figures.classification().classes().size();
        OptionalInt below = below();
        if (below.isEmpty()) {
            List<Color> colours = palette.classes(count);
            return IntStream.range(0, count)
                    .mapToObj(i ->
                            palette.patterned() ? patterned(colours.get(i), count - 1 - i) : Fill.plain(colours.get(i)))
                    .toList();
        }
        int low = below.getAsInt();
        List<Fill> fills = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fills.add(i < low ? side(lowIsWorse(), low - 1 - i, low) : side(!lowIsWorse(), i - low, count - low));
        }
        return fills;
    }

    /** A class so many below the highest, in its pattern. */
    private Fill patterned(Color colour, int below) {
        return new Fill(colour, Hatch.ofClass(below), Palette.mix(colour, palette.paper(), NEXT));
    }

    /** A class so many steps from the benchmark on a side of so many classes. */
    private Fill side(boolean worse, int step, int steps) {
        List<Color> side = worse ? palette.worse() : palette.better();
        int at = steps == 1 ? 1 : (int) Math.round(step * (side.size() - 1.0) / (steps - 1));
        Color colour = side.get(at);
        Color ink = at + 1 < side.size()
                ? Palette.mix(colour, side.get(at + 1), NEXT)
                : Palette.mix(colour, palette.paper(), FAINT);
        return new Fill(colour, worse ? Hatch.UPRIGHT : Hatch.DOTS, ink);
    }

    /** Fills a shape as the areas of a class, the lowest being 0, are filled. */
    public void fillClass(Graphics2D g, Shape shape, int at) {
        classFills().get(at).paint(g, shape);
    }

    /** The fill of every area that the map draws. */
    Fill fill(AreaCode area, List<Fill> classFills) {
        if (!figures.shown().contains(area)) {
            return Fill.plain(palette.land());
        }
        VerdictMark verdict = verdicts.get(area);
        if (verdict != null) {
            return VerdictInk.of(verdict, palette).area();
        }
        OptionalInt at = figures.classOf(area);
        if (at.isPresent() && !byVerdict()) {
            return classFills.get(at.getAsInt());
        }
        Observation observation = figures.observations().get(area);
        return Fill.land(MissingReason.of(observation).hatch(), palette);
    }
}
