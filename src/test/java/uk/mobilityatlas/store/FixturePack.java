package uk.mobilityatlas.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.area.Town;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Naming;
import uk.mobilityatlas.indicator.NotKnown;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.indicator.Role;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Pack;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Residents;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;

/** A small made-up pack with one of everything that a pack can hold; its figures are nobody's. */
class FixturePack implements Pack {
    static final AreaCode BLACKPOOL = new AreaCode("E06000009");
    static final AreaCode BARNSLEY = new AreaCode("E08000038");
    static final AreaCode OLD_BARNSLEY = new AreaCode("E08000016");
    static final AreaCode BURNLEY = new AreaCode("E07000117");
    static final AreaCode LANCASHIRE = new AreaCode("E10000017");
    static final AreaCode NORTH_WEST = new AreaCode("E12000002");
    static final AreaCode YORKSHIRE = new AreaCode("E12000003");
    static final AreaCode ENGLAND = new AreaCode("E92000001");
    static final String NEET = "neet";
    static final String PAY = "pay";

    private final String fingerprint;

    FixturePack(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public PackVersion version() {
        return new PackVersion("2026-10-01", fingerprint);
    }

    @Override
    public List<Source> sources() {
        return List.of(new Source(
                "s1",
                "Publisher",
                "Dataset",
                "OGL",
                "Attribution.",
                "page",
                "2025-06",
                "2026-10-01",
                List.of("later.csv (2026-01-01)", "last.csv (2026-02-01)")));
    }

    @Override
    public List<Indicator> indicators() {
        Unit perCent = new Unit("per-cent", "", "%", "per cent");
        Unit pounds = new Unit("pounds", "£", "", "pounds");
        Set<Geography> levels = Set.of(Geography.UPPER_TIER, Geography.NATION);
        return List.of(
                indicator(NEET, perCent, Polarity.LOW_IS_GOOD, Topic.YOUNG_PEOPLE, levels, 16, 17),
                indicator(PAY, pounds, Polarity.HIGH_IS_GOOD, Topic.LIVING_STANDARDS, levels, -1, -1));
    }

    private static Indicator indicator(
            String id, Unit unit, Polarity polarity, Topic topic, Set<Geography> levels, int from, int to) {
        return new Indicator(
                id,
                new Naming(
                        "Title of " + id,
                        "Short " + id,
                        id + " rate",
                        id + " rates",
                        "young people",
                        "young people who count",
                        "known " + id),
                "Definition.",
                unit,
                1,
                polarity,
                topic,
                List.of("s1"),
                "official statistics",
                "Caveat.",
                "",
                "02-28",
                levels,
                Set.of(),
                "England",
                "Wales",
                IntervalBasis.WILSON,
                "",
                0.00125,
                from,
                to,
                new NotKnown("not-known", "100-known-otherwise"),
                Map.of(Role.STORY, 2, Role.RUG, 1));
    }

    @Override
    public List<Area> areas() {
        Set<Geography> unitary = Set.of(Geography.DISTRICT, Geography.UPPER_TIER);
        return List.of(
                area(BLACKPOOL, "Blackpool", unitary, NORTH_WEST, null, null),
                area(BARNSLEY, "Barnsley", unitary, YORKSHIRE, null, null),
                area(OLD_BARNSLEY, "Barnsley", unitary, YORKSHIRE, null, LocalDate.of(2025, 3, 31)),
                area(BURNLEY, "Burnley", Set.of(Geography.DISTRICT), NORTH_WEST, LANCASHIRE, null),
                area(LANCASHIRE, "Lancashire", Set.of(Geography.UPPER_TIER), NORTH_WEST, null, null),
                area(NORTH_WEST, "North West", Set.of(Geography.REGION), null, null, null),
                area(YORKSHIRE, "Yorkshire and The Humber", Set.of(Geography.REGION), null, null, null),
                area(ENGLAND, "England", Set.of(Geography.NATION), null, null, null));
    }

    private static Area area(
            AreaCode code,
            String name,
            Set<Geography> levels,
            @Nullable AreaCode region,
            @Nullable AreaCode county,
            @Nullable LocalDate end) {
        Set<PlaceType> types = code.equals(BLACKPOOL) ? Set.of(PlaceType.COASTAL) : Set.of();
        AreaCode nation = code.equals(ENGLAND) ? null : ENGLAND;
        LocalDate begin = code.equals(BARNSLEY) ? LocalDate.of(2025, 4, 1) : null;
        return new Area(code, name, levels, nation, region, null, county, types, begin, end, "");
    }

    @Override
    public List<Areas.Alias> aliases() {
        return List.of(new Areas.Alias("890", BLACKPOOL, "dfe-number"), new Areas.Alias("370", BARNSLEY, "dfe-number"));
    }

    @Override
    public List<Town> towns() {
        return List.of(new Town("Padiham", BURNLEY));
    }

    @Override
    public List<Succession> successions() {
        return List.of(new Succession(OLD_BARNSLEY, BARNSLEY, Succession.Kind.RECODE, LocalDate.of(2025, 4, 1)));
    }

    @Override
    public List<PlaceTypeEvidence> placeTypes() {
        return List.of(
                new PlaceTypeEvidence(BLACKPOOL, PlaceType.COASTAL, true, "open sea", "31%", "at least 10%", "s1", ""));
    }

    @Override
    public List<StatisticalNeighbour> neighbours() {
        return List.of(
                new StatisticalNeighbour(BLACKPOOL, "dfe", 2, BURNLEY, "close"),
                new StatisticalNeighbour(BLACKPOOL, "dfe", 1, BARNSLEY, "very close"),
                new StatisticalNeighbour(BLACKPOOL, "ons-global", 1, BURNLEY, ""));
    }

    @Override
    public List<OpportunityArea> opportunityAreas() {
        return List.of(new OpportunityArea("Blackpool", "2016-10", BLACKPOOL, BLACKPOOL));
    }

    @Override
    public List<Residents> residents() {
        List<Residents> residents = new ArrayList<>();
        for (AreaCode area : List.of(BLACKPOOL, BURNLEY)) {
            for (int age = 0; age <= 100; age++) {
                residents.add(new Residents(area, age, area.equals(BLACKPOOL) ? 1000 + age : 10, "census-2021"));
            }
        }
        return residents;
    }

    @Override
    public List<SeriesBreak> breaks() {
        return List.of(
                new SeriesBreak(NEET, BARNSLEY, Period.year(2025), SeriesBreak.Kind.JOIN, "New code."),
                new SeriesBreak(NEET, null, Period.year(2024), SeriesBreak.Kind.BREAK, "New method."));
    }

    @Override
    public List<Observation> observations(String indicator) {
        List<Observation> figures = new ArrayList<>();
        if (indicator.equals(PAY)) {
            figures.add(figure(PAY, BLACKPOOL, Period.day(LocalDate.of(2025, 4, 30)), 539.9));
            return figures;
        }
        for (int year : new int[] {2025, 2023, 2024}) {
            figures.add(figure(NEET, ENGLAND, Period.year(year), year - 2020));
            figures.add(figure(NEET, BARNSLEY, Period.year(year), year - 2021));
        }
        figures.add(new Observation(
                NEET,
                BLACKPOOL,
                Period.year(2025),
                0.0,
                new ConfidenceInterval(0, 0.5),
                0.0,
                750.0,
                Status.AVAILABLE,
                Set.of(Mark.ESTIMATED, Mark.PROVISIONAL),
                "A note."));
        figures.add(missing(BLACKPOOL, 2024, Status.CONFIDENTIAL));
        figures.add(missing(BURNLEY, 2022, Status.NOT_AVAILABLE));
        return figures;
    }

    static Observation figure(String indicator, AreaCode area, Period period, double value) {
        return new Observation(indicator, area, period, value, null, null, null, Status.AVAILABLE, Set.of(), "");
    }

    private static Observation missing(AreaCode area, int year, Status status) {
        return new Observation(NEET, area, Period.year(year), null, null, null, null, status, Set.of(), "");
    }

    @Override
    public List<int[]> arcs() {
        return List.of(
                new int[] {300000, 400000, 300010, 400000, 300010, 400010},
                new int[] {300010, 400010, 300000, 400010, 300000, 400000},
                new int[] {300010, 400010, 310000, 399000, 300010, 400000});
    }

    @Override
    public List<Boundary> outlines(Geography geography) {
        return switch (geography) {
            case DISTRICT -> List.of(
                    new Boundary(BLACKPOOL, List.of(List.of(new int[] {0, 1}))),
                    new Boundary(BURNLEY, List.of(List.of(new int[] {2, ~1, ~0}))));
            case REGION -> List.of(new Boundary(NORTH_WEST, List.of(List.of(new int[] {~2, 1}))));
            default -> List.of();
        };
    }

    @Override
    public List<Hexagon> hexagons(Geography geography) {
        return geography == Geography.DISTRICT ? List.of(new Hexagon(BLACKPOOL, 4, -2, "BPL")) : List.of();
    }
}
