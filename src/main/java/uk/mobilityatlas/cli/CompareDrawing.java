package uk.mobilityatlas.cli;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Spread;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.Status;

/** Draws comparisons to files: how the areas have changed, and how they stand beside England with what can be said. */
final class CompareDrawing {
    private static final double WIDTH = 1280;
    private static final double TRENDS = 500;
    private static final double ROW = 62;

    private final Workbench workbench;

    CompareDrawing(Workbench workbench) {
        this.workbench = workbench;
    }

    /** One indicator for some areas in a period, with its verdicts. */
    Comparison compare(Indicator indicator, Period period, List<Area> areas) {
        Figures figures = Figures.read(indicator, period, workbench.observations());
        Geography level = Answers.levels(indicator).stream()
                .filter(l -> areas.stream().anyMatch(a -> a.isIn(l)))
                .findFirst()
                .orElse(Geography.DISTRICT);
        return new Comparer(workbench.areas(), workbench.neighbours())
                .compare(figures, level, areas.stream().map(Area::code).toList(), Benchmark.ENGLAND);
    }

    void draw(Indicator indicator, Period period, List<Area> areas, Path out) {
        Comparison comparison = compare(indicator, period, areas);
        double intervals = 110 + ROW * areas.size();
        double share = TRENDS / (TRENDS + intervals);
        Graphic page = new Spread(
                List.of(
                        new Spread.Part(trends(comparison, areas), "Over time", new Rectangle2D.Double(0, 0, 1, share)),
                        new Spread.Part(
                                new IntervalPlot(comparison, Palette.LIGHT, ""),
                                "In " + period.label() + ", beside England",
                                new Rectangle2D.Double(0, share, 1, 1 - share))),
                Palette.LIGHT,
                Headline.of(comparison));
        Credits credits =
                Credits.of(List.of(indicator), period.label(), workbench.catalogue(), workbench.version(), false);
        Sheet sheet = new Sheet(page, indicator.definition(), credits, Palette.LIGHT);
        PictureFile.write(sheet, sheet.around(WIDTH, TRENDS + intervals), 1, out);
    }

    /** The areas and England over time. */
    TrendLines trends(Comparison comparison, List<Area> areas) {
        Indicator indicator = comparison.indicator();
        Figures figures = Figures.read(indicator, comparison.period(), workbench.observations());
        List<TrendLine> trends = areas.stream().map(a -> trend(figures, a)).toList();
        @Nullable
        TrendLine england = areas.stream().anyMatch(a -> a.code().equals(AreaCode.ENGLAND))
                        || !hasFigures(figures.series(AreaCode.ENGLAND))
                ? null
                : trend(figures, workbench.areas().get(AreaCode.ENGLAND));
        return new TrendLines(indicator, trends, england, comparison.bounded(), Palette.LIGHT, "");
    }

    private static boolean hasFigures(Series series) {
        return series.observations().stream().anyMatch(o -> o.status() == Status.AVAILABLE);
    }

    private static TrendLine trend(Figures figures, Area area) {
        Series known = figures.series(area.code());
        Optional<Series> notKnown = figures.notKnownSeries(area.code());
        return notKnown.isPresent()
                ? TrendLine.bounded(area.name(), known, notKnown.get())
                : TrendLine.of(area.name(), known);
    }
}
