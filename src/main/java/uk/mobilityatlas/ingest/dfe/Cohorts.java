package uk.mobilityatlas.ingest.dfe;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.Observation;

/** The published cohorts behind each rate, by area and year, to lend a weight to years without one. */
final class Cohorts {
    /** A cohort and the year that it is of. */
    record Cohort(int year, double people) {}

    private record Key(String indicator, AreaCode area) {}

    private final Map<Key, TreeMap<Integer, Double>> byYear = new HashMap<>();

    Cohorts(Collection<Observation> counted) {
        for (Observation o : counted) {
            if (o.denominator() != null) {
                byYear.computeIfAbsent(new Key(o.indicator(), o.area()), k -> new TreeMap<>())
                        .put(o.period().start().getYear(), o.denominator());
            }
        }
    }

    /** The cohort nearest in time, the earlier of two as near. */
    Optional<Cohort> nearest(String indicator, AreaCode area, int year) {
        TreeMap<Integer, Double> years = byYear.getOrDefault(new Key(indicator, area), new TreeMap<>());
        var before = years.floorEntry(year);
        var after = years.ceilingEntry(year);
        if (before == null && after == null) {
            return Optional.empty();
        }
        var nearest =
                after == null || before != null && year - before.getKey() <= after.getKey() - year ? before : after;
        return Optional.of(new Cohort(nearest.getKey(), nearest.getValue()));
    }
}
