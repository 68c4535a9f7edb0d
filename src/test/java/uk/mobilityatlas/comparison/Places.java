package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.StatisticalNeighbour;
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
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.Wilson;

/** A handful of real places and published figures for the tests of this room. */
public final class Places {
    public static final AreaCode ENGLAND = new AreaCode("E92000001");
    public static final AreaCode NORTH_WEST = new AreaCode("E12000002");
    public static final AreaCode BLACKPOOL = new AreaCode("E06000009");
    public static final AreaCode BARNSLEY = new AreaCode("E08000038");
    public static final AreaCode CORNWALL = new AreaCode("E06000052");
    public static final AreaCode ST_HELENS = new AreaCode("E08000013");
    public static final AreaCode CARDIFF = new AreaCode("W06000015");
    public static final AreaCode LANCASHIRE_AUTHORITY = new AreaCode("E47000018");
    public static final AreaCode GREAT_BRITAIN = new AreaCode("K03000001");
    public static final Period YEAR = Period.year(2025);

    public static final Areas AREAS = new Areas(
            List.of(
                    area(ENGLAND, "England", null, null),
                    area(NORTH_WEST, "North West", null, null),
                    area(new AreaCode("E12000003"), "Yorkshire and The Humber", null, null),
                    area(new AreaCode("E12000009"), "South West", null, null),
                    area(GREAT_BRITAIN, "Great Britain", null, null),
                    area(LANCASHIRE_AUTHORITY, "Lancashire", null, null),
                    area(BLACKPOOL, "Blackpool", NORTH_WEST, LANCASHIRE_AUTHORITY, PlaceType.COASTAL),
                    area(BARNSLEY, "Barnsley", new AreaCode("E12000003"), null, PlaceType.POST_INDUSTRIAL),
                    area(CORNWALL, "Cornwall", new AreaCode("E12000009"), null, PlaceType.COASTAL, PlaceType.RURAL),
                    area(ST_HELENS, "St. Helens", NORTH_WEST, null),
                    area(CARDIFF, "Cardiff", null, null, PlaceType.CITY)),
            List.of(),
            List.of(),
            List.of());

    public static final Neighbours NEIGHBOURS = new Neighbours() {
        @Override
        public List<StatisticalNeighbour> of(AreaCode area, String model) {
            return area.equals(BLACKPOOL)
                    ? List.of(
                            new StatisticalNeighbour(area, model, 1, BARNSLEY, ""),
                            new StatisticalNeighbour(area, model, 2, ST_HELENS, ""))
                    : List.of();
        }

        @Override
        public List<String> models(AreaCode area) {
            return List.of("dfe");
        }
    };

    private Places() {}

    private static Area area(
            AreaCode code, String name, @Nullable AreaCode region, @Nullable AreaCode authority, PlaceType... types) {
        @Nullable AreaCode nation = code.value().startsWith("E") && !code.equals(ENGLAND) ? ENGLAND : null;
        Set<PlaceType> kinds = types.length == 0 ? Set.of() : EnumSet.copyOf(List.of(types));
        return new Area(code, name, Geography.of(code), nation, region, authority, null, kinds, null, null, "");
    }

    public static Area council(AreaCode code, String name, PlaceType... types) {
        return area(code, name, null, null, types);
    }

    /**
     * Small squares in a row as the outlines of upper-tier councils.
     *
     * @param apart how far each lies east of the one before, in metres
     */
    public static Boundaries outlines(List<Area> level, double apart) {
        List<double[]> squares = new ArrayList<>();
        List<Boundary> outlines = new ArrayList<>();
        for (Area area : level) {
            double west = apart * squares.size();
            outlines.add(new Boundary(area.code(), List.of(List.of(new int[] {squares.size()}))));
            squares.add(new double[] {west, 0, west + 9, 0, west + 9, 9, west, 9, west, 0});
        }
        return new Boundaries(Geography.UPPER_TIER, squares, outlines);
    }

    public static Indicator indicator(String id, String phrase, Polarity polarity, IntervalBasis basis) {
        return indicator(id, naming(phrase, "", ""), polarity, basis, NotKnown.NONE);
    }

    private static Naming naming(String phrase, String counted, String knownPart) {
        String plural = phrase.endsWith("rate") ? phrase + "s" : "";
        return new Naming(phrase, "", phrase, plural, "young people", counted, knownPart);
    }

    private static Indicator indicator(
            String id, Naming naming, Polarity polarity, IntervalBasis basis, NotKnown notKnown) {
        return new Indicator(
                id,
                naming,
                "",
                new Unit("per-cent", "", "%", "per cent"),
                1,
                polarity,
                Topic.WORK,
                List.of(),
                "",
                "",
                "",
                "",
                EnumSet.allOf(Geography.class),
                EnumSet.noneOf(Geography.class),
                "England",
                "",
                basis,
                "",
                0,
                16,
                17,
                notKnown,
                Map.of());
    }

    public static Indicator neet() {
        return indicator(
                "neet-16-17",
                naming("NEET rate", "young people known to be NEET", "recorded NEET"),
                Polarity.LOW_IS_GOOD,
                IntervalBasis.WILSON,
                new NotKnown("not-known-16-17", "neet-or-not-known-16-17"));
    }

    public static Indicator inactivity() {
        return indicator(
                "economic-inactivity",
                naming("economic inactivity", "young people who are economically inactive", ""),
                Polarity.LOW_IS_GOOD,
                IntervalBasis.PUBLISHED,
                NotKnown.NONE);
    }

    public static Observation counted(AreaCode area, double rate, double cohort) {
        double numerator = rate * cohort / 100;
        return new Observation(
                "x",
                area,
                YEAR,
                rate,
                Wilson.percent(numerator, cohort, Level.USUAL),
                numerator,
                cohort,
                Status.AVAILABLE,
                Set.of(),
                "");
    }

    public static Observation survey(AreaCode area, double value, double lower, double upper) {
        return new Observation(
                "x",
                area,
                YEAR,
                value,
                new ConfidenceInterval(lower, upper),
                null,
                null,
                Status.AVAILABLE,
                Set.of(),
                "");
    }

    public static Observation bare(AreaCode area, double value) {
        return new Observation("x", area, YEAR, value, null, null, null, Status.AVAILABLE, Set.of(), "");
    }

    public static Observation missing(AreaCode area, Status status) {
        return new Observation("x", area, YEAR, null, null, null, null, status, Set.of(), "");
    }

    public static Figures figures(Indicator indicator, List<Observation> figures, List<Observation> upper) {
        return new Figures(
                indicator,
                YEAR,
                figures,
                upper,
                area -> new Series(indicator.id(), area, List.of(), List.of()),
                area -> java.util.Optional.empty(),
                (area, from, to) -> area.equals(CARDIFF)
                        ? OptionalLong.empty()
                        : OptionalLong.of(area.equals(ENGLAND) ? 36_000_000 : 87_000));
    }

    /** NEET 16-17, winter 2024-25, with cohorts of about the published size. */
    public static Figures neetFigures() {
        return figures(
                neet(),
                List.of(
                        counted(ENGLAND, 3.4, 1_300_000),
                        counted(BLACKPOOL, 7.6, 3_210),
                        counted(BARNSLEY, 3.9, 5_600),
                        counted(CORNWALL, 4.5, 11_500)),
                List.of(
                        counted(ENGLAND, 5.6, 1_300_000),
                        counted(BLACKPOOL, 8.9, 3_210),
                        counted(BARNSLEY, 6.2, 5_600),
                        counted(CORNWALL, 6.7, 11_500)));
    }

    /** Economic inactivity 2023, published with 95% intervals. */
    public static Figures inactivityFigures() {
        return figures(
                inactivity(),
                List.of(
                        survey(ENGLAND, 21.0, 20.7, 21.3),
                        survey(BLACKPOOL, 28.4, 23.6, 33.2),
                        survey(BARNSLEY, 27.1, 22.9, 31.3),
                        survey(CORNWALL, 22.4, 18.5, 26.3)),
                List.of());
    }
}
