package uk.mobilityatlas.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Pack;
import uk.mobilityatlas.observation.Residents;
import uk.mobilityatlas.observation.SeriesBreak;

/**
 * A pack whose tables are read on other threads before they are asked for: reading them takes as long as writing them,
 * and starting the database's driver as long as reading the first. Each list is asked for once.
 */
final class PackPreload implements Pack {
    /** So many tables of figures are read while one is written, and no more, for they are large. */
    private static final int AHEAD = 4;

    private final Pack pack;
    private final Supplier<List<Indicator>> indicators;
    private final Supplier<List<Source>> sources;
    private final Supplier<List<Area>> areas;
    private final Supplier<AreaNumbers> areaNumbers;
    private final Supplier<List<Areas.Alias>> aliases;
    private final Supplier<List<Town>> towns;
    private final Supplier<List<Succession>> successions;
    private final Supplier<List<PlaceTypeEvidence>> placeTypes;
    private final Supplier<List<StatisticalNeighbour>> neighbours;
    private final Supplier<List<OpportunityArea>> opportunityAreas;
    private final Supplier<List<Residents>> residents;
    private final Supplier<List<int[]>> arcs;
    private final Supplier<Map<Geography, List<Boundary>>> outlines;
    private final Supplier<Map<Geography, List<Hexagon>>> hexagons;
    private final Supplier<List<SeriesBreak>> breaks;
    private final Map<String, Supplier<SortedFigures>> figures = new HashMap<>();
    private @Nullable Iterator<Indicator> unread;

    /** Begins to read, in the order in which a database is filled. */
    PackPreload(Pack pack) {
        this.pack = pack;
        indicators = begun(pack::indicators);
        sources = begun(pack::sources);
        areas = begun(pack::areas);
        areaNumbers = begun(() -> new AreaNumbers(areas.get()));
        neighbours = begun(pack::neighbours);
        residents = begun(pack::residents);
        aliases = begun(pack::aliases);
        towns = begun(pack::towns);
        successions = begun(pack::successions);
        placeTypes = begun(pack::placeTypes);
        opportunityAreas = begun(pack::opportunityAreas);
        arcs = begun(pack::arcs);
        outlines = begun(() -> each(pack::outlines));
        hexagons = begun(() -> each(pack::hexagons));
        breaks = begun(pack::breaks);
    }

    private static <T> Map<Geography, List<T>> each(Function<Geography, List<T>> read) {
        Map<Geography, List<T>> all = new EnumMap<>(Geography.class);
        for (Geography geography : Geography.values()) {
            all.put(geography, read.apply(geography));
        }
        return all;
    }

    private static <T> Supplier<T> begun(Supplier<T> read) {
        CompletableFuture<T> reading = CompletableFuture.supplyAsync(read);
        return () -> {
            try {
                return reading.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    private void beginNext() {
        Iterator<Indicator> left = Objects.requireNonNull(unread);
        if (left.hasNext()) {
            String indicator = left.next().id();
            figures.put(indicator, begun(() -> SortedFigures.of(pack.observations(indicator), areaNumbers())));
        }
    }

    @Override
    public PackVersion version() {
        return pack.version();
    }

    @Override
    public List<Source> sources() {
        return sources.get();
    }

    /** When they are known the first figures are being read. */
    @Override
    public List<Indicator> indicators() {
        List<Indicator> all = indicators.get();
        if (unread == null) {
            unread = all.iterator();
            for (int i = 0; i < AHEAD; i++) {
                beginNext();
            }
        }
        return all;
    }

    @Override
    public List<Area> areas() {
        return areas.get();
    }

    @Override
    public List<Areas.Alias> aliases() {
        return aliases.get();
    }

    @Override
    public List<Town> towns() {
        return towns.get();
    }

    @Override
    public List<Succession> successions() {
        return successions.get();
    }

    @Override
    public List<PlaceTypeEvidence> placeTypes() {
        return placeTypes.get();
    }

    @Override
    public List<StatisticalNeighbour> neighbours() {
        return neighbours.get();
    }

    @Override
    public List<OpportunityArea> opportunityAreas() {
        return opportunityAreas.get();
    }

    @Override
    public List<Residents> residents() {
        return residents.get();
    }

    @Override
    public List<SeriesBreak> breaks() {
        return breaks.get();
    }

    @Override
    public List<Observation> observations(String indicator) {
        return pack.observations(indicator);
    }

    /** The numbers under which areas are stored. */
    AreaNumbers areaNumbers() {
        return areaNumbers.get();
    }

    /** The figures of an indicator; to be asked for in the order of the indicators, so that the next are being read. */
    SortedFigures figures(String indicator) {
        beginNext();
        return Objects.requireNonNull(figures.remove(indicator)).get();
    }

    @Override
    public List<int[]> arcs() {
        return arcs.get();
    }

    @Override
    public List<Boundary> outlines(Geography geography) {
        return outlines.get().getOrDefault(geography, List.of());
    }

    @Override
    public List<Hexagon> hexagons(Geography geography) {
        return hexagons.get().getOrDefault(geography, List.of());
    }
}
