package uk.mobilityatlas.comparison;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;

/** Makes profiles: one area on every indicator that has a row of it; not on the window's thread. */
public final class Profiles {
    /** The levels on which an area may be held beside others, the one with most to say first. */
    private static final List<Geography> LEVELS = List.of(
            Geography.UPPER_TIER,
            Geography.DISTRICT,
            Geography.COMBINED_AUTHORITY,
            Geography.REGION,
            Geography.NATION,
            Geography.WIDER);

    private record Key(String indicator, Period period) {}

    private final Catalogue catalogue;
    private final Areas areas;
    private final Observations observations;
    private final Comparer comparer;
    /** Figures serve every area's profile, so they are kept; but not at the cost of memory that is needed. */
    private final Map<Key, SoftReference<Figures>> kept = new ConcurrentHashMap<>();

    public Profiles(Catalogue catalogue, Areas areas, Neighbours neighbours, Observations observations) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.observations = observations;
        this.comparer = new Comparer(areas, neighbours);
    }

    /** The profile of an area, each indicator in the latest period that has a row of it, in the catalogue's order. */
    public ProfileFigures of(Area area, Benchmark benchmark) {
        Map<String, Period> latest = new HashMap<>();
        for (Observation observation : observations.of(area.code())) {
            latest.merge(observation.indicator(), observation.period(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        List<Comparison> rows = new ArrayList<>();
        Map<String, double[]> everyone = new LinkedHashMap<>();
        Map<String, Series> series = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            Period period = latest.get(indicator.id());
            Optional<Geography> level = level(area, indicator);
            if (period == null || level.isEmpty()) {
                continue;
            }
            Figures figures = figures(indicator, period);
            rows.add(comparer.alone(figures, level.get(), area, benchmark));
            everyone.put(indicator.id(), everyone(figures, level.get()));
            series.put(indicator.id(), figures.series(area.code()));
        }
        return new ProfileFigures(Profile.of(area, rows), everyone, series);
    }

    private Figures figures(Indicator indicator, Period period) {
        Key key = new Key(indicator.id(), period);
        SoftReference<Figures> reference = kept.get(key);
        Figures figures = reference == null ? null : reference.get();
        if (figures == null) {
            figures = Figures.read(indicator, period, observations);
            kept.put(key, new SoftReference<>(figures));
        }
        return figures;
    }

    private static Optional<Geography> level(Area area, Indicator indicator) {
        return LEVELS.stream()
                .filter(level -> area.isIn(level) && indicator.geographies().contains(level))
                .findFirst();
    }

    private double[] everyone(Figures figures, Geography level) {
        return areas.of(level).stream()
                .flatMap(area -> figures.figure(area.code()).stream())
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
    }
}
