package uk.mobilityatlas;

import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.stats.ClassMethod;

/** What the window shows at its first start. */
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
}
