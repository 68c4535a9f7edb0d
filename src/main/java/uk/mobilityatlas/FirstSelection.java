package uk.mobilityatlas;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.stats.ClassMethod;

/** What the window shows at its first start, and how a remembered selection is made to fit the pack of today. */
final class FirstSelection {
    private static final List<AreaCode> BLACKPOOL_BARNSLEY_CORNWALL =
            List.of(new AreaCode("E06000009"), new AreaCode("E08000038"), new AreaCode("E06000052"));

    /** The level of the first map, known before anything is read. */
    static final Geography LEVEL = Geography.UPPER_TIER;

    private FirstSelection() {}

    static Selection get(Catalogue catalogue) {
        return new Selection(
                catalogue.neet().id(),
                null,
                LEVEL,
                BLACKPOOL_BARNSLEY_CORNWALL,
                Benchmark.ENGLAND,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
    }

    /** The selection without what the pack no longer holds; the first one where its indicator is gone. */
    static Selection fitting(Selection remembered, Catalogue catalogue, Areas areas) {
        if (catalogue.find(remembered.indicator()).isEmpty()) {
            return get(catalogue);
        }
        AreaCode against = remembered.benchmark().area();
        boolean benchmark = against == null || areas.find(against).isPresent();
        Selection.Filter filter = remembered.filter();
        boolean filtered = known(filter.region(), areas) && known(filter.combinedAuthority(), areas);
        List<AreaCode> codes = remembered.areas().stream()
                .filter(code -> areas.find(code).isPresent())
                .map(areas::current)
                .distinct()
                .toList();
        return remembered
                .withAreas(codes)
                .withBenchmark(benchmark ? remembered.benchmark() : Benchmark.ENGLAND)
                .withFilter(filtered ? filter : Selection.Filter.NONE);
    }

    private static boolean known(@Nullable AreaCode code, Areas areas) {
        return code == null || areas.find(code).isPresent();
    }
}
