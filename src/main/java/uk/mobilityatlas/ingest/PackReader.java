package uk.mobilityatlas.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.area.OpportunityArea;
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
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Pack;
import uk.mobilityatlas.observation.Residents;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;

/** Reads the data pack's tables into the domain's records; a damaged table ends in a {@link DamagedPackException}. */
public final class PackReader implements Pack {
    private final PackTables tables;

    private PackReader(PackTables tables) {
        this.tables = tables;
    }

    /** The pack inside the application. */
    public static PackReader embedded() {
        return new PackReader(PackTables.embedded());
    }

    /** The pack in a folder, such as {@code data} of the project. */
    public static PackReader of(Path folder) {
        return new PackReader(PackTables.in(folder));
    }

    @Override
    public PackVersion version() {
        // asked at every start: two plain lines need no table reader
        Map<String, String> values = new HashMap<>();
        for (String line : tables.lines("pack.csv")) {
            int comma = line.indexOf(',');
            values.put(line.substring(0, Math.max(0, comma)), line.substring(comma + 1));
        }
        String date = values.get("date");
        String fingerprint = values.get("fingerprint");
        if (date == null || fingerprint == null) {
            throw new DamagedPackException("pack.csv", 0, "the date or the fingerprint is missing", null);
        }
        return new PackVersion(date, fingerprint);
    }

    @Override
    public List<Source> sources() {
        return tables.read(
                "sources.csv",
                PackHeaders.SOURCES,
                r -> new Source(
                        r.text(0), r.text(1), r.text(2), r.text(3), r.text(4), r.text(5), r.text(6), r.text(7),
                        r.list(8)));
    }

    @Override
    public List<Indicator> indicators() {
        Map<String, Unit> units = new HashMap<>();
        tables.read(
                "units.csv",
                PackHeaders.UNITS,
                r -> units.put(r.text(0), new Unit(r.text(0), r.text(1), r.text(2), r.text(3))));
        return tables.read("indicators.csv", PackHeaders.INDICATORS, r -> indicator(r, units));
    }

    private static Indicator indicator(PackRow r, Map<String, Unit> units) {
        Unit unit = PackWords.known(Optional.ofNullable(units.get(r.text(6))), "unit", r.text(6));
        return new Indicator(
                r.text(0),
                new Naming(r.text(1), r.text(2), r.text(3), r.text(4), r.text(23), r.text(24), r.text(27)),
                r.text(5),
                unit,
                r.integer(7),
                Polarity.of(r.text(8)),
                Topic.of(r.text(9)),
                r.list(10),
                r.text(11),
                r.text(12),
                r.text(13),
                r.text(14),
                PackWords.geographies(r.list(15)),
                Set.of(),
                r.text(16),
                r.text(17),
                IntervalBasis.of(r.text(18)),
                r.text(19),
                PackWords.known(Optional.ofNullable(r.number(20)), "overdispersion", ""),
                r.integer(21),
                r.integer(22),
                new NotKnown(r.text(25), r.text(26)),
                PackWords.roles(r.list(28)));
    }

    @Override
    public List<Area> areas() {
        return tables.read(
                "areas.csv",
                PackHeaders.AREAS,
                r -> new Area(
                        r.code(0),
                        r.text(1),
                        PackWords.geographies(r.list(2)),
                        r.codeOrNull(3),
                        r.codeOrNull(4),
                        r.codeOrNull(5),
                        r.codeOrNull(6),
                        r.list(7).stream().map(PackWords::type).collect(Collectors.toUnmodifiableSet()),
                        r.dateOrNull(8),
                        r.dateOrNull(9),
                        r.text(10)));
    }

    @Override
    public List<Areas.Alias> aliases() {
        return tables.read("aliases.csv", PackHeaders.ALIASES, r -> new Areas.Alias(r.text(0), r.code(1), r.text(2)));
    }

    @Override
    public List<Town> towns() {
        return tables.read("towns.csv", PackHeaders.TOWNS, r -> new Town(r.text(0), r.code(1)));
    }

    @Override
    public List<Succession> successions() {
        return tables.read(
                "successions.csv",
                PackHeaders.SUCCESSIONS,
                r -> new Succession(
                        r.code(0), r.code(1), PackWords.constant(Succession.Kind::valueOf, r.text(2)), r.date(3)));
    }

    @Override
    public List<PlaceTypeEvidence> placeTypes() {
        return tables.read(
                "place-types.csv",
                PackHeaders.PLACE_TYPES,
                r -> new PlaceTypeEvidence(
                        r.code(0),
                        PackWords.type(r.text(1)),
                        PackWords.yes(r.text(2)),
                        r.text(3),
                        r.text(4),
                        r.text(5),
                        r.text(6),
                        r.text(7)));
    }

    @Override
    public List<StatisticalNeighbour> neighbours() {
        return tables.read(
                "neighbours.csv",
                PackHeaders.NEIGHBOURS,
                r -> new StatisticalNeighbour(r.code(0), r.text(1), r.integer(2), r.code(3), r.text(4)));
    }

    @Override
    public List<OpportunityArea> opportunityAreas() {
        return tables.read(
                "opportunity-areas.csv",
                PackHeaders.OPPORTUNITY_AREAS,
                r -> new OpportunityArea(r.text(0), r.text(1), r.code(2), r.code(3)));
    }

    @Override
    public List<Residents> residents() {
        return tables.read(
                "residents.csv",
                PackHeaders.RESIDENTS,
                r -> new Residents(r.code(0), r.integer(1), Long.parseLong(r.text(2)), r.text(3)));
    }

    @Override
    public List<SeriesBreak> breaks() {
        return tables.read(
                "breaks.csv",
                PackHeaders.BREAKS,
                r -> new SeriesBreak(
                        r.text(0),
                        r.codeOrNull(1),
                        r.period(2),
                        PackWords.constant(SeriesBreak.Kind::valueOf, r.text(3)),
                        r.text(4)));
    }

    @Override
    public List<Observation> observations(String indicator) {
        return tables.read(
                "observations/" + indicator + ".csv", PackHeaders.OBSERVATIONS, r -> observation(indicator, r));
    }

    private static Observation observation(String indicator, PackRow r) {
        return new Observation(
                indicator,
                r.code(0),
                r.period(1),
                r.number(2),
                PackWords.interval(r.number(3), r.number(4)),
                r.number(5),
                r.number(6),
                Status.of(r.text(7)),
                r.marks(8),
                r.text(9));
    }

    @Override
    public List<int[]> arcs() {
        return tables.read("boundaries.csv", PackHeaders.BOUNDARIES, r -> PackShapes.arc(r.text(1)));
    }

    @Override
    public List<Boundary> outlines(Geography geography) {
        List<Boundary> outlines = new ArrayList<>();
        tables.read("outlines.csv", PackHeaders.OUTLINES, r -> {
            if (r.text(0).equals(geography.id())) {
                outlines.add(new Boundary(r.code(1), PackShapes.polygons(r.text(2))));
            }
            return r;
        });
        return outlines;
    }

    @Override
    public List<Hexagon> hexagons(Geography geography) {
        List<Hexagon> hexagons = new ArrayList<>();
        tables.read("hexagons.csv", PackHeaders.HEXAGONS, r -> {
            if (r.text(0).equals(geography.id())) {
                hexagons.add(new Hexagon(r.code(1), r.integer(2), r.integer(3), r.text(4)));
            }
            return r;
        });
        return hexagons;
    }
}
