package uk.mobilityatlas.cli;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.PicturePage;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.indicator.Indicator;
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

    void draw(Answer answer, Path out) {
        Comparison comparison = answer.comparison();
        Indicator indicator = answer.indicator();
        double intervals = 110 + ROW * comparison.areas().size();
        double share = TRENDS / (TRENDS + intervals);
        TrendLines trends = new TrendsPicture(answer.figures()).of(comparison, Palette.LIGHT, "");
        Graphic page = new PicturePage(
                List.of(
                        new PicturePage.Part(trends, "Over time", new Rectangle2D.Double(0, 0, 1, share)),
                        new PicturePage.Part(
                                new IntervalPlot(comparison, Palette.LIGHT, ""),
                                Names.sentence(Dates.when(answer.period())) + ", beside "
                                        + BenchmarkFigure.own(comparison)
                                                .map(own -> "each place’s " + own)
                                                .orElse(comparison
                                                        .areas()
                                                        .get(0)
                                                        .benchmark()
                                                        .name()),
                                new Rectangle2D.Double(0, share, 1, 1 - share))),
                Palette.LIGHT,
                Headline.of(comparison));
        Credits credits =
                Credits.of(List.of(indicator), trends.span(), workbench.catalogue(), workbench.version(), false);
        Sheet sheet = new Sheet(page, indicator.definition(), credits, Palette.LIGHT);
        PictureFile.write(sheet, sheet.around(WIDTH, TRENDS + intervals), 1, out);
    }
}
