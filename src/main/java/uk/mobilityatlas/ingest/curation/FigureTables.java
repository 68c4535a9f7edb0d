package uk.mobilityatlas.ingest.curation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;

/** All figures by indicator, each indicator's in the order of area and period, at most one for each. */
final class FigureTables {
    private record Place(AreaCode area, Period period) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::area).thenComparing(Place::period);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<String, TreeMap<Place, Observation>> byIndicator = new LinkedHashMap<>();

    /** The figures of the indicators named; a figure of another indicator is an error of a reader. */
    static FigureTables of(Collection<Observation> figures, Set<String> ids) {
        FigureTables tables = new FigureTables();
        ids.forEach(id -> tables.byIndicator.put(id, new TreeMap<>()));
        tables.addAll(figures);
        return tables;
    }

    void addAll(Collection<Observation> figures) {
        for (Observation figure : figures) {
            Map<Place, Observation> table = byIndicator.get(figure.indicator());
            if (table == null) {
                throw new IllegalStateException("Figures of an indicator without an entry: " + figure.indicator());
            }
            if (table.putIfAbsent(new Place(figure.area(), figure.period()), figure) != null) {
                throw new IllegalStateException("Two figures for one place: " + figure);
            }
        }
    }

    Set<String> ids() {
        return byIndicator.keySet();
    }

    List<Observation> of(String indicator) {
        return List.copyOf(byIndicator.getOrDefault(indicator, new TreeMap<>()).values());
    }

    /** The indicators of which the sources hold no figure at all. */
    List<String> empty() {
        return byIndicator.entrySet().stream()
                .filter(table -> table.getValue().values().stream().noneMatch(Observation::hasValue))
                .map(Map.Entry::getKey)
                .toList();
    }

    int count() {
        return byIndicator.values().stream().mapToInt(Map::size).sum();
    }

    /** Replaces every figure of an indicator by another of the same place and period. */
    void replace(String indicator, UnaryOperator<Observation> change) {
        byIndicator.getOrDefault(indicator, new TreeMap<>()).replaceAll((place, figure) -> change.apply(figure));
    }

    /** Puts the mark of a break on the first figure after it. */
    void mark(Collection<SeriesBreak> breaks) {
        for (SeriesBreak at : breaks) {
            if (at.kind() == SeriesBreak.Kind.BREAK) {
                byIndicator.getOrDefault(at.indicator(), new TreeMap<>()).replaceAll((place, figure) -> {
                    boolean here = place.period.equals(at.before())
                            && (at.area() == null || at.area().equals(place.area));
                    return here && figure.hasValue() ? marked(figure) : figure;
                });
            }
        }
    }

    private static Observation marked(Observation f) {
        Set<Mark> marks = EnumSet.of(Mark.BREAK);
        marks.addAll(f.marks());
        return f.with(marks, f.note());
    }

    /** Writes a table for each indicator. */
    void write(PackFolder pack) {
        ObservationTables.write(
                byIndicator.values().stream()
                        .flatMap(table -> table.values().stream())
                        .toList(),
                pack);
    }
}
