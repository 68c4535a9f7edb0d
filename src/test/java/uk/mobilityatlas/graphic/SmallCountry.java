package uk.mobilityatlas.graphic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.graphic.map.BaseMap;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Naming;
import uk.mobilityatlas.indicator.NotKnown;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.ClassBreaks;
import uk.mobilityatlas.stats.Estimate;

/** A made-up country of six square councils under a nation without figures, small enough for a golden picture. */
public final class SmallCountry implements Geometries {
    private static final AreaCode ENGLAND = new AreaCode("E92000001");
    private static final AreaCode SCOTLAND = new AreaCode("S92000003");
    private static final int SIDE = 100_000;
    private static final Double[] VALUES = {7.6, 3.9, 4.5, 0.0, null, 2.2};

    /** A share of people in per cent, to one decimal; low is good. */
    public static final Indicator INDICATOR = indicator("share", "", "");

    /** A table of one figure, for pictures whose tables are made elsewhere. */
    public static final Table TABLE = new Table(
            "Figures",
            List.of(new Table.Column("Area", false), new Table.Column("2023", true)),
            List.of(List.of(Table.Cell.of("Alton"), new Table.Cell("7.6", 7.6))));

    public static AreaCode code(int i) {
        return new AreaCode("E0600000" + (i + 1));
    }

    public static Area area(int i) {
        String name =
                List.of("Alton", "Brimley", "Carne", "Dunmere", "Ewe", "Fenny").get(i);
        return new Area(
                code(i), name, Set.of(Geography.UPPER_TIER), ENGLAND, null, null, null, Set.of(), null, null, "");
    }

    public static List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            areas.add(area(i));
        }
        return areas;
    }

    public static BaseMap baseMap() {
        return new BaseMap(Geography.UPPER_TIER, new SmallCountry(), areas());
    }

    public static Observation row(int i, Period period, @Nullable Double value) {
        return new Observation(
                "share",
                code(i),
                period,
                value,
                value == null ? null : new ConfidenceInterval(value * 0.8, value * 1.2),
                null,
                null,
                value == null ? Status.CONFIDENTIAL : Status.AVAILABLE,
                Set.of(),
                "");
    }

    public static AreaFigures figures() {
        Map<AreaCode, Observation> rows = new LinkedHashMap<>();
        for (int i = 0; i < 6; i++) {
            rows.put(code(i), row(i, Period.year(2025), VALUES[i]));
        }
        return new AreaFigures(
                INDICATOR,
                Period.year(2025),
                Geography.UPPER_TIER,
                areas(),
                rows,
                ClassBreaks.equal(new double[] {7.6, 3.9, 4.5, 0.0, 2.2}, 4),
                List.of(code(0), code(2)),
                areas().stream().map(Area::code).collect(Collectors.toSet()),
                new BenchmarkFigure("England", 3.4, null));
    }

    /** A series that falls back, misses a year and has a break. */
    public static Series series(int i) {
        List<Observation> rows = new ArrayList<>();
        double value = 4 + i;
        for (int year = 2018; year <= 2025; year++) {
            value += (year % 3 - 1) * 0.7;
            rows.add(row(i, Period.year(year), year == 2020 ? null : value));
        }
        return new Series(
                "share",
                code(i),
                rows,
                List.of(
                        new SeriesBreak("share", null, Period.year(2023), SeriesBreak.Kind.BREAK, "Counted anew."),
                        new SeriesBreak("share", code(i), Period.year(2025), SeriesBreak.Kind.JOIN, "A new code.")));
    }

    /** Three places beside England, by bounds or by intervals, one of them without a figure. */
    public static Comparison comparison(boolean bounded) {
        return comparison(bounded, List.of(code(0), code(1), code(4)));
    }

    /** The same places beside regions of their own: the North, the South, and for the third one that has no figure. */
    public static Comparison beside(boolean bounded) {
        Comparison shared = comparison(bounded, List.of(code(0), code(1), code(2)));
        List<Compared> own = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Compared c = shared.areas().get(i);
            BenchmarkValue region = List.of(
                            region("the North", 5.1, bounded),
                            region("the South", 3.0, bounded),
                            region("its region", null, bounded))
                    .get(i);
            own.add(new Compared(
                    c.area(),
                    c.observation(),
                    c.estimate(),
                    c.bounds(),
                    region,
                    region.hasValue()
                            ? c.verdict()
                            : new Verdict(
                                    Outcome.NO_BENCHMARK,
                                    c.verdict().direction(),
                                    false,
                                    c.verdict().test(),
                                    0,
                                    null),
                    region.hasValue() ? c.difference() : null,
                    c.people(),
                    c.peopleRange(),
                    c.peopleReason(),
                    c.missing(),
                    c.reliability(),
                    c.depth()));
        }
        return new Comparison(
                shared.indicator(), shared.period(), shared.geography(), Benchmark.REGION, own, List.of(), bounded);
    }

    private static BenchmarkValue region(String name, @Nullable Double value, boolean bounded) {
        return new BenchmarkValue(
                name,
                name + "\u2019s",
                value == null ? null : SCOTLAND,
                value,
                value == null ? null : Estimate.published(value, new ConfidenceInterval(value - 0.3, value + 0.3)),
                null,
                value == null || !bounded ? null : new Range(value, value + 1.6),
                value == null ? BenchmarkValue.Basis.NONE : BenchmarkValue.Basis.PUBLISHED,
                Set.of(),
                "");
    }

    public static Comparison comparison(boolean bounded, List<AreaCode> chosen) {
        Indicator indicator =
                bounded ? indicator("neet-16-17", "young people known to be NEET", "not-known-16-17") : INDICATOR;
        Period year = Period.year(2025);
        List<Observation> rows = new ArrayList<>();
        List<Observation> upper = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(row(i, year, VALUES[i]));
            upper.add(row(i, year, VALUES[i] == null ? null : (Double) (VALUES[i] + 1.7)));
        }
        rows.add(england(indicator.id(), 3.4));
        upper.add(england(indicator.id(), 5.6));
        Figures figures = new Figures(
                indicator,
                year,
                rows,
                bounded ? upper : List.of(),
                area -> new Series(indicator.id(), area, List.of(), List.of()),
                area -> Optional.empty(),
                (area, from, to) -> OptionalLong.empty());
        List<Area> all = new ArrayList<>(areas());
        all.add(new Area(
                ENGLAND, "England", Set.of(Geography.NATION), null, null, null, null, Set.of(), null, null, ""));
        return new Comparer(new Areas(all, List.of(), List.of(), List.of()), new Alone())
                .compare(figures, Geography.UPPER_TIER, chosen, Benchmark.ENGLAND);
    }

    private static Observation england(String id, double value) {
        ConfidenceInterval interval = new ConfidenceInterval(value - 0.1, value + 0.1);
        return new Observation(
                id, ENGLAND, Period.year(2025), value, interval, null, null, Status.AVAILABLE, Set.of(), "");
    }

    private static Indicator indicator(String id, String counted, String notKnown) {
        return new Indicator(
                id,
                new Naming(
                        "Made-up share, age 16-17",
                        notKnown.isEmpty() ? "" : "NEET 16–17",
                        "share",
                        "shares",
                        "young people",
                        counted,
                        ""),
                "A share.",
                new Unit("per-cent", "", "%", "per cent"),
                1,
                Polarity.LOW_IS_GOOD,
                Topic.YOUNG_PEOPLE,
                List.of(),
                "made up",
                "",
                "",
                "",
                Set.of(Geography.UPPER_TIER),
                Set.of(),
                "England",
                "",
                IntervalBasis.PUBLISHED,
                "",
                0,
                16,
                17,
                notKnown.isEmpty() ? NotKnown.NONE : new NotKnown(notKnown, notKnown),
                Map.of());
    }

    /** No place has neighbours. */
    private static final class Alone implements Neighbours {
        @Override
        public List<StatisticalNeighbour> of(AreaCode area, String model) {
            return List.of();
        }

        @Override
        public List<String> models(AreaCode area) {
            return List.of();
        }
    }

    @Override
    public Boundaries boundaries(Geography geography) {
        List<double[]> arcs = new ArrayList<>();
        List<Boundary> outlines = new ArrayList<>();
        if (geography == Geography.NATION) {
            int height = 3 * SIDE;
            arcs.add(new double[] {0, height, 0, 0, 2 * SIDE, 0, 2 * SIDE, height});
            arcs.add(new double[] {2 * SIDE, height, 0, height});
            arcs.add(new double[] {2 * SIDE, height, 2 * SIDE, height + SIDE, 0, height + SIDE, 0, height});
            outlines.add(new Boundary(ENGLAND, List.of(List.of(new int[] {0, 1}))));
            outlines.add(new Boundary(SCOTLAND, List.of(List.of(new int[] {2, ~1}))));
            return new Boundaries(geography, arcs, outlines);
        }
        for (int i = 0; i < 6; i++) {
            outlines.add(new Boundary(code(i), List.of(List.of(ring(i, arcs)))));
        }
        return new Boundaries(geography, arcs, outlines);
    }

    /** A council's ring of four sides, in which sides that it shares are the arc that its neighbour made. */
    private static int[] ring(int i, List<double[]> arcs) {
        int x = i % 2 * SIDE;
        int y = i / 2 * SIDE;
        double[][] sides = {
            {x, y, x + SIDE, y},
            {x + SIDE, y, x + SIDE, y + SIDE},
            {x + SIDE, y + SIDE, x, y + SIDE},
            {x, y + SIDE, x, y}
        };
        int[] ring = new int[4];
        for (int s = 0; s < 4; s++) {
            double[] back = {sides[s][2], sides[s][3], sides[s][0], sides[s][1]};
            int shared = -1;
            for (int a = 0; a < arcs.size(); a++) {
                shared = Arrays.equals(arcs.get(a), back) ? a : shared;
            }
            ring[s] = shared < 0 ? arcs.size() : ~shared;
            if (shared < 0) {
                arcs.add(sides[s]);
            }
        }
        return ring;
    }

    @Override
    public List<Hexagon> hexagons(Geography geography) {
        List<Hexagon> hexagons = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            hexagons.add(new Hexagon(code(i), i % 2, i / 2, area(i).name().substring(0, 3)));
        }
        return hexagons;
    }
}
