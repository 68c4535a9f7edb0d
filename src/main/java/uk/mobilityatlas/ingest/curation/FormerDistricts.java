package uk.mobilityatlas.ingest.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/**
 * Says of each merged council, in every period for which only its former districts or the county that it was split from
 * have figures, that it has none of its own.
 */
final class FormerDistricts {
    private static final String DISTRICTS = "Published only for the former districts: ";
    private static final String COUNTY = "Published only for the former county: ";

    private FormerDistricts() {}

    /** One missing figure for each such council, indicator and period. */
    static List<Observation> gaps(FigureTables tables, Areas areas) {
        List<Observation> gaps = new ArrayList<>();
        for (String indicator : tables.ids()) {
            Map<AreaCode, Set<Period>> figures = new TreeMap<>();
            Map<AreaCode, Set<Period>> rows = new TreeMap<>();
            for (Observation row : tables.of(indicator)) {
                rows.computeIfAbsent(row.area(), area -> new HashSet<>()).add(row.period());
                if (row.hasValue()) {
                    figures.computeIfAbsent(row.area(), area -> new HashSet<>()).add(row.period());
                }
            }
            for (Area council : areas.of(Geography.DISTRICT)) {
                Map<Period, String> notes = notes(council, figures, areas);
                notes.keySet().removeAll(rows.getOrDefault(council.code(), Set.of()));
                notes.forEach((period, note) -> gaps.add(gap(indicator, council, period, note)));
            }
        }
        return gaps;
    }

    /** Which figures there are instead, by period. */
    private static Map<Period, String> notes(Area council, Map<AreaCode, Set<Period>> figures, Areas areas) {
        Map<Period, Set<String>> districts = names(council, Succession.Kind.MERGER, figures, areas);
        Map<Period, Set<String>> counties = names(council, Succession.Kind.BOUNDARY_CHANGE, figures, areas);
        Map<Period, String> notes = new TreeMap<>();
        counties.forEach((period, names) -> notes.put(period, COUNTY + String.join(", ", names) + "."));
        districts.forEach((period, names) -> notes.put(period, DISTRICTS + String.join(", ", names) + "."));
        return notes;
    }

    private static Map<Period, Set<String>> names(
            Area council, Succession.Kind kind, Map<AreaCode, Set<Period>> figures, Areas areas) {
        Map<Period, Set<String>> names = new TreeMap<>();
        for (Succession before : areas.predecessors(council.code())) {
            @Nullable Set<Period> had = before.kind() == kind ? figures.get(before.from()) : null;
            if (had != null) {
                had.forEach(period -> names.computeIfAbsent(period, p -> new TreeSet<>())
                        .add(areas.get(before.from()).name()));
            }
        }
        return names;
    }

    private static Observation gap(String indicator, Area council, Period period, String note) {
        return Observation.of(indicator, council.code(), period, null, Set.of(), note);
    }
}
