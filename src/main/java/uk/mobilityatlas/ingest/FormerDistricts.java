package uk.mobilityatlas.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

/** Says of each merged council for which only its former districts have figures, that it has none of its own. */
final class FormerDistricts {
    static final String NOTE = "Published only for the former districts: ";

    private FormerDistricts() {}

    /** One missing figure for each such council and indicator, in the last period that its former districts have. */
    static List<Observation> gaps(FigureTables tables, Areas areas) {
        Map<AreaCode, List<AreaCode>> merged = new TreeMap<>();
        areas.successions().stream()
                .filter(s -> s.kind() == Succession.Kind.MERGER)
                .filter(s -> areas.get(s.to()).current() && areas.get(s.to()).isIn(Geography.DISTRICT))
                .forEach(s ->
                        merged.computeIfAbsent(s.to(), to -> new ArrayList<>()).add(s.from()));
        List<Observation> gaps = new ArrayList<>();
        for (String indicator : tables.ids()) {
            Map<AreaCode, List<Observation>> figures = new HashMap<>();
            tables.of(indicator).forEach(f -> figures.computeIfAbsent(f.area(), area -> new ArrayList<>())
                    .add(f));
            merged.forEach((to, from) -> {
                if (!figures.containsKey(to)) {
                    gap(indicator, to, from, figures, areas).ifPresent(gaps::add);
                }
            });
        }
        return gaps;
    }

    private static Optional<Observation> gap(
            String indicator, AreaCode to, List<AreaCode> from, Map<AreaCode, List<Observation>> figures, Areas areas) {
        String names = from.stream()
                .filter(figures::containsKey)
                .map(areas::get)
                .map(Area::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return from.stream()
                .flatMap(code -> figures.getOrDefault(code, List.of()).stream())
                .map(Observation::period)
                .max(Comparator.naturalOrder())
                .map(period -> new Observation(
                        indicator,
                        to,
                        period,
                        null,
                        null,
                        null,
                        null,
                        Status.NOT_AVAILABLE,
                        Set.of(),
                        NOTE + names + "."));
    }
}
