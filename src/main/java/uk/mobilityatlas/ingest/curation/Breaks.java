package uk.mobilityatlas.ingest.curation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackHeaders;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.ingest.dfe.DfeFigures;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;

/** The known breaks in series, kept by hand, and the joins of series over a new code, worked out. */
final class Breaks {
    private static final Comparator<SeriesBreak> ORDER = Comparator.comparing(SeriesBreak::indicator)
            .thenComparing(b -> b.area() == null ? "" : b.area().value())
            .thenComparing(SeriesBreak::before)
            .thenComparing(SeriesBreak::kind);

    private Breaks() {}

    static Collection<SeriesBreak> of(FigureTables tables, Areas areas) {
        List<SeriesBreak> breaks = new ArrayList<>();
        Stream.of(Breaks.class, DfeFigures.class)
                .flatMap(beside -> MaintainedTable.rows(beside, "breaks.csv").stream())
                .forEach(row -> breaks.add(kept(row)));
        for (String indicator : tables.ids()) {
            Map<AreaCode, List<Period>> periods = new HashMap<>();
            tables.of(indicator).stream().filter(Observation::hasValue).forEach(f -> periods.computeIfAbsent(
                            f.area(), area -> new ArrayList<>())
                    .add(f.period()));
            for (Succession recode : areas.successions()) {
                if (recode.kind() == Succession.Kind.RECODE) {
                    join(indicator, recode, areas.current(recode.to()), periods).ifPresent(breaks::add);
                }
            }
        }
        breaks.sort(ORDER);
        return breaks;
    }

    private static SeriesBreak kept(NamedCsvRecord row) {
        String area = row.getField("area");
        return new SeriesBreak(
                row.getField("indicator"),
                area.isEmpty() ? null : new AreaCode(area),
                Period.parse(row.getField("before")),
                SeriesBreak.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                row.getField("reason"));
    }

    /** The join lies before the first period that ends on or after the new code's first day, where any ends before. */
    private static Optional<SeriesBreak> join(
            String indicator, Succession recode, AreaCode current, Map<AreaCode, List<Period>> periods) {
        List<Period> own =
                periods.getOrDefault(current, List.of()).stream().sorted().toList();
        if (own.isEmpty() || !own.get(0).end().isBefore(recode.on())) {
            return Optional.empty();
        }
        return own.stream()
                .filter(period -> !period.end().isBefore(recode.on()))
                .findFirst()
                .map(period -> new SeriesBreak(
                        indicator,
                        current,
                        period,
                        SeriesBreak.Kind.JOIN,
                        "The council's code changed from " + recode.from() + " to " + recode.to() + " on " + recode.on()
                                + "; the change of boundary was negligible, so its figures are shown as one series."));
    }

    static void write(Collection<SeriesBreak> breaks, PackFolder pack) {
        try (PackTable table = pack.table("breaks.csv", PackHeaders.BREAKS.split(","))) {
            for (SeriesBreak b : breaks) {
                @Nullable AreaCode area = b.area();
                table.row(b.indicator(), area, b.before(), b.kind().name().toLowerCase(Locale.ROOT), b.reason());
            }
        }
    }
}
