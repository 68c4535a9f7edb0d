package uk.mobilityatlas.cli;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.NeighbourFinder;
import uk.mobilityatlas.comparison.NeighbourVariables;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Spread;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.picture.TrendsPicture;

/** Draws comparisons to files: how the areas have changed, and how they stand beside their benchmark with what can be said. */
final class CompareDrawing {
    private static final double WIDTH = 1280;
    private static final double TRENDS = 500;
    private static final double ROW = 62;

    private final Workbench workbench;

    CompareDrawing(Workbench workbench) {
        this.workbench = workbench;
    }

    /** One indicator for some areas in a period, each area beside its benchmark, with the verdicts. */
    Comparison compare(Figures figures, Map<Area, Benchmark> against) {
        Geography level = Answers.levels(figures.indicator()).stream()
                .filter(l -> against.keySet().stream().anyMatch(a -> a.isIn(l)))
                .findFirst()
                .orElse(Geography.DISTRICT);
        List<AreaCode> codes = against.keySet().stream().map(Area::code).toList();
        Benchmark first = against.values().iterator().next();
        Comparison comparison = comparer(figures, level, first).compare(figures, level, codes, first);
        return comparison.with(comparison.areas().stream()
                .map(c -> against.get(c.area()).equals(first) ? c : alone(figures, level, c.area(), against))
                .toList());
    }

    private Compared alone(Figures figures, Geography level, Area area, Map<Area, Benchmark> against) {
        Benchmark own = against.get(area);
        return comparer(figures, level, own)
                .compare(figures, level, List.of(area.code()), own)
                .areas()
                .get(0);
    }

    private Comparer comparer(Figures figures, Geography level, Benchmark benchmark) {
        return new NeighbourFinder(
                        workbench.catalogue(), workbench.areas(), workbench.observations(), workbench.neighbours())
                .comparer(
                        benchmark, NeighbourVariables.first(workbench.catalogue()), figures.indicator().id(), level);
    }

    /** @param against the areas in their order, each with what it is held against */
    void draw(Indicator indicator, Period period, Map<Area, Benchmark> against, Path out) {
        Figures figures = Figures.read(indicator, period, workbench.observations());
        Comparison comparison = compare(figures, against);
        double intervals = 110 + ROW * against.size();
        double share = TRENDS / (TRENDS + intervals);
        Graphic page = new Spread(
                List.of(
                        new Spread.Part(
                                new TrendsPicture(workbench.areas(), figures).of(comparison, Palette.LIGHT, ""),
                                "Over time",
                                new Rectangle2D.Double(0, 0, 1, share)),
                        new Spread.Part(
                                new IntervalPlot(comparison, Palette.LIGHT, ""),
                                "In " + period.label() + ", beside " + beside(comparison),
                                new Rectangle2D.Double(0, share, 1, 1 - share))),
                Palette.LIGHT,
                Headline.of(comparison));
        Credits credits =
                Credits.of(List.of(indicator), period.label(), workbench.catalogue(), workbench.version(), false);
        Sheet sheet = new Sheet(page, indicator.definition(), credits, Palette.LIGHT);
        PictureFile.write(sheet, sheet.around(WIDTH, TRENDS + intervals), 1, out);
    }

    private static String beside(Comparison comparison) {
        List<String> names = comparison.areas().stream()
                .map(c -> c.benchmark().name())
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : "each one's own benchmark";
    }
}
