package uk.mobilityatlas.ingest.curation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.Observation;

/** For which levels an indicator exists, told from the areas that have figures. */
final class Levels {
    private Levels() {}

    /**
     * A unitary council belongs to two levels, so it tells nothing by itself: districts and counties do. Where England
     * has neither (the other nations have unitary councils only), both levels hold the same councils.
     */
    static Set<Geography> of(List<Observation> figures, Areas areas) {
        List<Area> current = figures.stream()
                .filter(Observation::hasValue)
                .flatMap(figure -> areas.find(figure.area()).stream())
                .filter(Area::current)
                .toList();
        Set<String> kinds = current.stream().map(area -> area.code().entity()).collect(Collectors.toSet());
        Set<Geography> levels = EnumSet.noneOf(Geography.class);
        current.forEach(area -> levels.addAll(area.geographies()));
        if (kinds.contains("E07") && !kinds.contains("E10")) {
            levels.remove(Geography.UPPER_TIER);
        }
        if (kinds.contains("E10") && !kinds.contains("E07")) {
            levels.remove(Geography.DISTRICT);
        }
        // one area alone, such as England as the only nation, is a benchmark and no level to compare at
        Set<Geography> compared = EnumSet.noneOf(Geography.class);
        for (Geography level : levels) {
            long areasIn =
                    current.stream().filter(a -> a.isIn(level)).distinct().count();
            if (level != Geography.WIDER && areasIn > 1) {
                compared.add(level);
            }
        }
        return compared.isEmpty() ? levels : compared;
    }
}
