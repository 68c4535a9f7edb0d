package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

/**
 * What is asked of the figures: everything that the window or a slide shows, as one immutable value. Views read it and
 * publish a changed copy; undo is the stack of earlier ones.
 *
 * @param indicator the indicator's id
 * @param period the period; null for the indicator's latest
 * @param geography the level that is mapped
 * @param areas the compared areas in the order in which they were chosen, at most {@link #MOST_AREAS}; the first four
 *     carry the four colours
 * @param benchmark what they are held against
 * @param classes how the map's classes are made
 * @param map how the map is drawn
 * @param filter which areas are drawn
 * @param place the one place that is looked into by itself; null for the first compared one
 * @param variables ids of the indicators by which neighbours of one's own are found; null for those that the catalogue proposes
 */
public record Selection(
        String indicator,
        @Nullable Period period,
        Geography geography,
        List<AreaCode> areas,
        Benchmark benchmark,
        ClassMethod classes,
        MapKind map,
        Filter filter,
        @Nullable AreaCode place,
        @Nullable List<String> variables) {
    /** No more areas can be told apart in one picture. */
    public static final int MOST_AREAS = 12;

    /** The ways to draw a map. */
    public enum MapKind {
        MAP,
        HEXAGONS,
        VERDICTS
    }

    /** The kinds of place that it sorts areas by: those of the filter and of the benchmark. */
    public Set<PlaceType> kindsOfPlace() {
        Set<PlaceType> kinds = EnumSet.noneOf(PlaceType.class);
        kinds.addAll(filter.types());
        if (benchmark.kind() == Benchmark.Kind.PLACE_TYPE) {
            kinds.addAll(benchmark.type() == null ? EnumSet.allOf(PlaceType.class) : EnumSet.of(benchmark.type()));
        }
        return kinds;
    }

    /** Which areas are drawn: those of any of the types, within the region and the combined authority, if given. */
    public record Filter(Set<PlaceType> types, @Nullable AreaCode region, @Nullable AreaCode combinedAuthority) {
        public static final Filter NONE = new Filter(Set.of(), null, null);

        public Filter {
            types = Set.copyOf(types);
        }
    }

    public Selection {
        areas = List.copyOf(areas);
        variables = variables == null ? null : List.copyOf(variables);
        if (areas.size() > MOST_AREAS) {
            throw new IllegalArgumentException("At most " + MOST_AREAS + " areas can be compared");
        }
    }

    /** A selection whose profile is that of its first area, and whose own neighbours are found as the catalogue proposes. */
    public Selection(
            String indicator,
            @Nullable Period period,
            Geography geography,
            List<AreaCode> areas,
            Benchmark benchmark,
            ClassMethod classes,
            MapKind map,
            Filter filter) {
        this(indicator, period, geography, areas, benchmark, classes, map, filter, null, null);
    }

    public Optional<Period> chosenPeriod() {
        return Optional.ofNullable(period);
    }

    /** Another indicator in its own latest period. */
    public Selection withIndicator(String id) {
        return new Selection(id, null, geography, areas, benchmark, classes, map, filter, place, variables);
    }

    /** Another period; null for the indicator’s latest. */
    public Selection withPeriod(@Nullable Period other) {
        return new Selection(indicator, other, geography, areas, benchmark, classes, map, filter, place, variables);
    }

    public Selection withGeography(Geography other) {
        return new Selection(indicator, period, other, areas, benchmark, classes, map, filter, place, variables);
    }

    /** Other compared areas, at most {@link #MOST_AREAS}. */
    public Selection withAreas(List<AreaCode> others) {
        return new Selection(indicator, period, geography, others, benchmark, classes, map, filter, place, variables);
    }

    public Selection withBenchmark(Benchmark other) {
        return new Selection(indicator, period, geography, areas, other, classes, map, filter, place, variables);
    }

    public Selection withClasses(ClassMethod other) {
        return new Selection(indicator, period, geography, areas, benchmark, other, map, filter, place, variables);
    }

    public Selection withMap(MapKind other) {
        return new Selection(indicator, period, geography, areas, benchmark, classes, other, filter, place, variables);
    }

    public Selection withFilter(Filter other) {
        return new Selection(indicator, period, geography, areas, benchmark, classes, map, other, place, variables);
    }

    /** Another place to look into by itself; null for the first compared one. */
    public Selection withPlace(@Nullable AreaCode other) {
        return new Selection(indicator, period, geography, areas, benchmark, classes, map, filter, other, variables);
    }

    public Selection withVariables(@Nullable List<String> others) {
        return new Selection(indicator, period, geography, areas, benchmark, classes, map, filter, place, others);
    }

    /** Puts an area into the comparison, or takes it out; a full comparison stays as it is. */
    public Selection toggling(AreaCode area) {
        List<AreaCode> changed = new ArrayList<>(areas);
        if (!changed.remove(area) && changed.size() < MOST_AREAS) {
            changed.add(area);
        }
        return withAreas(changed);
    }
}
