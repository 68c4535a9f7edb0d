package uk.mobilityatlas.ingest.curation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackHeaders;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;

/** Writes figures as the pack's observation tables: one for each indicator, by area and period. */
final class ObservationTables {
    private static final Comparator<Observation> ORDER =
            Comparator.comparing(Observation::area).thenComparing(Observation::period);

    private ObservationTables() {}

    /** Writes the tables of all indicators among the figures; two figures for one area and period are an error. */
    public static void write(Collection<Observation> figures, PackFolder pack) {
        figures.stream()
                .collect(Collectors.groupingBy(Observation::indicator, TreeMap::new, Collectors.toList()))
                .forEach((indicator, ofOne) -> table(indicator, ofOne, pack));
    }

    private static void table(String indicator, List<Observation> figures, PackFolder pack) {
        try (PackTable table = pack.table("observations/" + indicator + ".csv", PackHeaders.OBSERVATIONS.split(","))) {
            @Nullable Observation last = null;
            for (Observation o : figures.stream().sorted(ORDER).toList()) {
                if (last != null && ORDER.compare(last, o) == 0) {
                    throw new IllegalStateException(
                            "Two figures of " + indicator + " for " + o.area() + " in " + o.period());
                }
                row(o, table);
                last = o;
            }
        }
    }

    private static void row(Observation o, PackTable table) {
        table.row(
                o.area(),
                o.period(),
                o.value(),
                o.confidenceInterval().map(i -> i.lower()).orElse(null),
                o.confidenceInterval().map(i -> i.upper()).orElse(null),
                o.numerator(),
                o.denominator(),
                o.status().symbol(),
                marks(o.marks()),
                o.note());
    }

    private static String marks(Set<Mark> marks) {
        return marks.stream().sorted().map(m -> String.valueOf(m.symbol())).collect(Collectors.joining());
    }
}
