package uk.mobilityatlas.graphic;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.ClassBreak;
import uk.mobilityatlas.stats.ClassMethod;

/** The colours of a map: one scale shared by the areas, the hexagons and the bars of the legend. */
public record Shading(AreaFigures figures, Palette palette, Map<AreaCode, VerdictMark> verdicts) {
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
        List<ClassBreak> classes = figures.classification().classes();
        BenchmarkFigure benchmark = figures.benchmark();
        if (figures.classification().method() != ClassMethod.AROUND_BENCHMARK || benchmark == null) {
            return palette.classes(classes.size());
        }
        int below = (int) classes.stream()
                .filter(c -> c.lower() + c.upper() < 2 * benchmark.value())
                .count();
        boolean lowIsWorse = figures.indicator().polarity() == Polarity.HIGH_IS_GOOD;
        List<Color> colours = new java.util.ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            boolean low = i < below;
            List<Color> side = low == lowIsWorse ? palette.worse() : palette.better();
            int sides = low ? below : classes.size() - below;
            int step = low ? below - 1 - i : i - below;
            colours.add(side.get(sides == 1 ? 1 : (int) Math.round(step * (side.size() - 1.0) / (sides - 1))));
        }
        return colours;
    }

    /** The fill of every area that the map draws. */
    Fill fill(AreaCode area, List<Color> classColours) {
        if (!figures.shown().contains(area)) {
            return Fill.plain(palette.land());
        }
        VerdictMark verdict = verdicts.get(area);
        if (verdict != null) {
            return VerdictInk.of(verdict, palette).area();
        }
        OptionalInt at = figures.classOf(area);
        if (at.isPresent() && !byVerdict()) {
            return Fill.plain(classColours.get(at.getAsInt()));
        }
        Observation observation = figures.observations().get(area);
        return Fill.land(MissingReason.of(observation).hatch(), palette);
    }
}
