package uk.mobilityatlas.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.export.PictureFormat;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.map.BaseMap;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Naming;
import uk.mobilityatlas.indicator.NotKnown;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

/**
 * A small map of made-up squares, drawn to nowhere while the database is being opened: two thirds of the time of a first map
 * go into loading the code that draws it, and this loads that code beside what would else come before.
 */
final class PainterWarmUp implements Geometries {
    private static final AreaCode WALES = new AreaCode("W92000004");
    private static final AreaCode LONDON = new AreaCode("E12000007");
    private static final int SIDE = 50_000;
    private static final int SQUARES = 6;
    private static final Size SIZE = new Size(320, 240);

    private final List<Area> areas = new ArrayList<>();

    private PainterWarmUp() {
        for (int i = 0; i < SQUARES; i++) {
            areas.add(new Area(
                    new AreaCode("E0600000" + i),
                    "Square " + i,
                    Set.of(Geography.DISTRICT),
                    AreaCode.ENGLAND,
                    LONDON,
                    null,
                    null,
                    Set.of(),
                    null,
                    null,
                    ""));
        }
    }

    static void draw() {
        try {
            new PainterWarmUp().drawn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drawn() throws IOException {
        Choropleth map = new Choropleth(
                new BaseMap(Geography.DISTRICT, this, areas),
                Shading.classed(figures(), Palette.LIGHT),
                null,
                MapOptions.ALL,
                "Squares");
        Credits credits = new Credits("Nobody.", List.of(Credits.BOUNDARIES), "None.");
        PictureFile.write(
                new Sheet(map, "Squares", credits, Palette.LIGHT),
                SIZE,
                1,
                PictureFormat.PNG,
                OutputStream.nullOutputStream());
    }

    private AreaFigures figures() {
        Indicator indicator = new Indicator(
                "squares",
                Naming.of("Squares", "squares"),
                "Squares.",
                new Unit("per-cent", "", "%", "per cent"),
                1,
                Polarity.HIGH_IS_GOOD,
                Topic.values()[0],
                List.of(),
                "",
                "",
                "",
                "",
                Set.of(Geography.DISTRICT),
                Set.of(),
                "England",
                "",
                IntervalBasis.values()[0],
                "",
                0,
                -1,
                -1,
                NotKnown.NONE,
                Map.of());
        Period period = Period.year(2000);
        Map<AreaCode, Observation> figures = new HashMap<>();
        for (Area area : areas) {
            boolean known = !figures.isEmpty();
            figures.put(
                    area.code(),
                    Observation.of(
                            indicator.id(), area.code(), period, known ? (double) figures.size() : null, Set.of(), ""));
        }
        return AreaFigures.classed(
                indicator,
                period,
                Geography.DISTRICT,
                areas,
                code -> Optional.ofNullable(figures.get(code)),
                ClassMethod.QUANTILE,
                List.of(),
                figures.keySet(),
                new BenchmarkFigure("England", 3, null));
    }

    @Override
    public Boundaries boundaries(Geography geography) {
        List<double[]> arcs = new ArrayList<>();
        List<Boundary> outlines = new ArrayList<>();
        if (geography == Geography.NATION) {
            add(AreaCode.ENGLAND, 0, SQUARES, arcs, outlines);
            add(WALES, -1, 1, arcs, outlines);
        } else {
            for (int i = 0; i < SQUARES; i++) {
                add(areas.get(i).code(), i, 1, arcs, outlines);
            }
        }
        return new Boundaries(geography, arcs, outlines);
    }

    /** One more outline, so many squares wide. */
    private static void add(AreaCode code, int at, int wide, List<double[]> arcs, List<Boundary> outlines) {
        double left = at * SIDE;
        double right = (at + wide) * SIDE;
        outlines.add(new Boundary(code, List.of(List.of(new int[] {arcs.size()}))));
        arcs.add(new double[] {left, 0, left, SIDE, right, SIDE, right, 0, left, 0});
    }

    @Override
    public List<Hexagon> hexagons(Geography geography) {
        return List.of();
    }
}
