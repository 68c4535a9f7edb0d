package uk.mobilityatlas.ingest.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** Says of each area that a source passes over, where it has figures for others of the same level, that it has none. */
final class Unpublished {
    static final String NOTE = "The source has no figure for this area.";

    private Unpublished() {}

    /**
     * One missing figure for each such area and indicator, in the newest period of its level.
     *
     * @param coverage the first letters of the nations that each indicator is of
     */
    static List<Observation> gaps(FigureTables tables, Areas areas, Map<String, String> coverage) {
        List<Observation> gaps = new ArrayList<>();
        for (String indicator : tables.ids()) {
            List<Observation> figures = tables.of(indicator);
            Set<AreaCode> known = new HashSet<>();
            figures.forEach(figure -> known.add(figure.area()));
            Set<AreaCode> missing = new LinkedHashSet<>();
            for (Geography level : Levels.of(figures, areas)) {
                areas.of(level).stream()
                        .map(Area::code)
                        .filter(code -> !known.contains(code)
                                && coverage.getOrDefault(indicator, "")
                                                .indexOf(code.value().charAt(0))
                                        >= 0)
                        .forEach(missing::add);
            }
            Optional<Period> newest = figures.stream()
                    .filter(Observation::hasValue)
                    .map(Observation::period)
                    .max(Period::compareTo);
            newest.ifPresent(period -> missing.forEach(code -> gaps.add(gap(indicator, code, period))));
        }
        return gaps;
    }

    private static Observation gap(String indicator, AreaCode area, Period period) {
        return Observation.of(indicator, area, period, null, Set.of(), NOTE);
    }
}
