package uk.mobilityatlas.comparison;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;

/**
 * What an area is held against.
 *
 * @param area the area, for {@link Kind#AREA}
 * @param type the place type, for {@link Kind#PLACE_TYPE}; null for an area that is of none
 * @param model the neighbour model, for {@link Kind#NEIGHBOURS}
 */
public record Benchmark(Kind kind, @Nullable AreaCode area, @Nullable PlaceType type, @Nullable String model) {
    /** The kinds of benchmark; region and combined authority are each area's own. */
    public enum Kind {
        ENGLAND,
        REGION,
        COMBINED_AUTHORITY,
        PLACE_TYPE,
        NEIGHBOURS,
        AREA
    }

    public static final Benchmark ENGLAND = new Benchmark(Kind.ENGLAND, null, null, null);
    public static final Benchmark REGION = new Benchmark(Kind.REGION, null, null, null);
    public static final Benchmark COMBINED_AUTHORITY = new Benchmark(Kind.COMBINED_AUTHORITY, null, null, null);

    /** One area as the benchmark of all. */
    public static Benchmark of(AreaCode area) {
        return new Benchmark(Kind.AREA, area, null, null);
    }

    public static Benchmark of(PlaceType type) {
        return new Benchmark(Kind.PLACE_TYPE, null, type, null);
    }

    public static Benchmark neighbours(String model) {
        return new Benchmark(Kind.NEIGHBOURS, null, null, model);
    }
}
