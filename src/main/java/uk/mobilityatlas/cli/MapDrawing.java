package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.picture.Maps;

/** Draws maps to files. */
final class MapDrawing {
    static final Size SIZE = new Size(1280, 960);

    private final Workbench workbench;
    private final CommandOutput paper;
    private final Maps maps;

    MapDrawing(Workbench workbench, CommandOutput paper) {
        this.workbench = workbench;
        this.paper = paper;
        this.maps = new Maps(workbench.geometries(), workbench::areas);
    }

    void draw(MapRequest request) {
        MapPreload.painting();
        Runnable baseMap =
                request.level() == null ? () -> {} : MapPreload.baseMap(workbench.geometries(), request.level(), maps);
        Indicator indicator = new Finder(workbench, paper).indicator(request.indicator());
        AreaFigures figures = new FigureChoice(workbench)
                .map(indicator, request.level(), request.period(), request.classes(), List.<AreaCode>of());
        baseMap.run();
        write(map(figures, headline(figures)), figures, request.out());
    }

    Choropleth map(AreaFigures figures, String headline) {
        return maps.choropleth(Shading.classed(figures, Palette.LIGHT), headline);
    }

    private void write(Choropleth map, AreaFigures figures, Path out) {
        Indicator indicator = figures.indicator();
        Credits credits = Credits.of(
                List.of(indicator), figures.period().label(), workbench.catalogue(), workbench.version(), true);
        String subtitle = indicator.definition().replaceAll("\\.$", "") + ", "
                + figures.period().label();
        PictureFile.write(new Sheet(map, subtitle, credits, Palette.LIGHT), SIZE, 1, out);
        paper.note("Written: " + out.toAbsolutePath());
    }

    /** From where to where the published figures run; with no area chosen there is nothing else to claim. */
    static String headline(AreaFigures figures) {
        Indicator indicator = figures.indicator();
        double[] values = figures.values();
        String title = indicator.title().replaceAll("(?<=\\d)-(?=\\d)", "\u2013");
        if (values.length == 0) {
            return title + ": no area of this level has a figure";
        }
        String low = indicator.format(Arrays.stream(values).min().orElseThrow());
        String high = indicator.format(Arrays.stream(values).max().orElseThrow());
        BenchmarkFigure benchmark = figures.benchmark();
        return title + ": from " + low + " to " + high + " among " + values.length + " "
                + FigureText.areas(figures.geography(), values.length)
                + (benchmark == null ? "" : "; " + benchmark.name() + " " + indicator.format(benchmark.value()));
    }
}
