package uk.mobilityatlas.cli;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.export.FileNotWrittenException;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.PicturePage;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Role;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.picture.TrendsPicture;
import uk.mobilityatlas.stats.ClassMethod;

/** The atlas's main job on paper, where no window can open: the places of the example on a map and in charts. */
final class PaperComparison {
    private static final String NAME = "mobility-atlas-comparison";
    private static final List<AreaCode> PLACES = FirstSelection.EXAMPLE;
    private static final Size SIZE = new Size(1600, 1040);
    private static final double PRINT = 2;

    private final Workbench workbench;
    private final CommandOutput paper;

    PaperComparison(Workbench workbench, CommandOutput paper) {
        this.workbench = workbench;
        this.paper = paper;
    }

    /** Writes the PDF and the PNG into the first of two folders that takes them, and returns both. */
    List<Path> write(Path folder, Path otherwise) {
        Sheet sheet = sheet();
        try {
            return write(sheet, folder);
        } catch (FileNotWrittenException e) {
            return write(sheet, otherwise);
        }
    }

    private static List<Path> write(Sheet sheet, Path folder) {
        Path pdf = folder.resolve(NAME + ".pdf").toAbsolutePath();
        Path png = folder.resolve(NAME + ".png").toAbsolutePath();
        PictureFile.write(sheet, SIZE, 1, pdf);
        PictureFile.write(sheet, SIZE, PRINT, png);
        return List.of(pdf, png);
    }

    private Sheet sheet() {
        Indicator neet = workbench.catalogue().neet();
        Indicator inactivity = workbench.catalogue().of(Role.COMPANION).get(0);
        AreaFigures mapped = new FigureChoice(workbench)
                .map(neet, Geography.UPPER_TIER, PeriodChoice.LATEST, ClassMethod.NATURAL, PLACES);
        FigureQuery survey = new FigureQuery(workbench, inactivity);
        Period surveyed = survey.one(PeriodChoice.LATEST);
        Map<Area, Benchmark> england = new LinkedHashMap<>();
        PLACES.forEach(code -> england.put(workbench.areas().get(code), Benchmark.ENGLAND));
        Answer youth = new FigureQuery(workbench, neet).compare(england, mapped.period());
        Comparison young = youth.comparison();
        Comparison working = survey.compare(england, surveyed).comparison();
        String year = mapped.period().label();
        PicturePage page = new PicturePage(
                List.of(
                        new PicturePage.Part(
                                new MapDrawing(workbench, paper).map(mapped, ""),
                                "Known to be NEET, age 16\u201317, " + year,
                                new Rectangle2D.Double(0, 0, 0.47, 1)),
                        new PicturePage.Part(
                                new TrendsPicture(youth.figures()).of(young, Palette.LIGHT, ""),
                                "NEET, age 16\u201317, over time",
                                new Rectangle2D.Double(0.47, 0, 0.53, 0.44)),
                        new PicturePage.Part(
                                new IntervalPlot(young, Palette.LIGHT, ""),
                                "NEET, age 16\u201317, in " + year,
                                new Rectangle2D.Double(0.47, 0.44, 0.53, 0.28)),
                        new PicturePage.Part(
                                new IntervalPlot(working, Palette.LIGHT, ""),
                                Headline.of(working) + ", " + surveyed.label(),
                                new Rectangle2D.Double(0.47, 0.72, 0.53, 0.28))),
                Palette.LIGHT,
                Headline.of(young));
        Credits credits = Credits.of(
                List.of(neet, inactivity),
                year + " and, for economic inactivity, " + surveyed.label(),
                workbench.catalogue(),
                workbench.version(),
                true);
        return new Sheet(page, neet.definition(), credits, Palette.LIGHT);
    }
}
