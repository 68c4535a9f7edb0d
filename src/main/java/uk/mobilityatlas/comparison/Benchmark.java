package uk.mobilityatlas.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.observation.Period;

/**
 * What an area is held against.
 *
 * @param area the area, for {@link Kind#AREA}
 * @param type the place type, for {@link Kind#PLACE_TYPE}; null for an area that is of none
 * @param model the neighbour model, for {@link Kind#NEIGHBOURS}; the target, for {@link Kind#TARGET}; the
 *     label of the earlier period, for {@link Kind#OWN_PAST}
 */
public record Benchmark(Kind kind, @Nullable AreaCode area, @Nullable PlaceType type, @Nullable String model) {
    /** The kinds of benchmark; region and combined authority are each area's own. */
    public enum Kind {
        ENGLAND,
        REGION,
        COMBINED_AUTHORITY,
        PLACE_TYPE,
        NEIGHBOURS,
        AREA,
        /** What a partnership sets itself to reach. */
        TARGET,
        /** Its own figure in an earlier period. */
        OWN_PAST
    }

    public static final Benchmark ENGLAND = new Benchmark(Kind.ENGLAND, null, null, null);
    public static final Benchmark REGION = new Benchmark(Kind.REGION, null, null, null);
    public static final Benchmark COMBINED_AUTHORITY = new Benchmark(Kind.COMBINED_AUTHORITY, null, null, null);

    /** All that the statistics can hold any area against without naming another: its wholes, the kinds of place, the lists of neighbours. */
    public static final List<Benchmark> GENERAL = Stream.of(
                    Stream.of(ENGLAND, REGION, COMBINED_AUTHORITY),
                    Arrays.stream(PlaceType.values()).map(Benchmark::of),
                    Neighbours.MODELS.stream().map(Benchmark::neighbours),
                    Stream.of(neighbours(NeighboursWithOwn.OWN)))
            .flatMap(several -> several)
            .toList();

    /** The general one of such a name. */
    public static Optional<Benchmark> named(String word) {
        return GENERAL.stream().filter(b -> b.word().equals(word)).findFirst();
    }

    /** Its name on the command line. */
    public String word() {
        return switch (kind) {
            case ENGLAND -> "england";
            case REGION -> "region";
            case COMBINED_AUTHORITY -> "cauth";
            case PLACE_TYPE -> type == null ? "type" : type.id();
            case NEIGHBOURS -> model == null ? "neighbours" : model;
            case AREA -> area == null ? "" : area.value();
            case TARGET -> "target:" + model;
            case OWN_PAST -> "own:" + model;
        };
    }

    /** What a place is held against unasked: England for a council of England, else its own nation. */
    public static Benchmark nation(Area place) {
        AreaCode nation = place.nation();
        return nation == null || nation.equals(AreaCode.ENGLAND) ? ENGLAND : of(nation);
    }

    /** One area as the benchmark of all. */
    public static Benchmark of(AreaCode area) {
        return new Benchmark(Kind.AREA, area, null, null);
    }

    public static Benchmark of(PlaceType type) {
        return new Benchmark(Kind.PLACE_TYPE, null, type, null);
    }

    /** A target as the benchmark of all. */
    public static Benchmark of(Target target) {
        return new Benchmark(Kind.TARGET, null, null, target.word());
    }

    /** Each area's own figure in an earlier period. */
    public static Benchmark own(Period earlier) {
        return new Benchmark(Kind.OWN_PAST, null, null, earlier.label());
    }

    /** Whether a test against it is one of no family: a question about one indicator, and not about a place among others. */
    boolean isAlone() {
        return kind == Kind.TARGET || kind == Kind.OWN_PAST;
    }

    /** The target, where it is one. */
    public Optional<Target> target() {
        return kind == Kind.TARGET && model != null ? Target.parse(model) : Optional.empty();
    }

    public static Benchmark neighbours(String model) {
        return new Benchmark(Kind.NEIGHBOURS, null, null, model);
    }
}
