package uk.mobilityatlas.ingest.curation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.NotKnown;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackHeaders;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.ingest.dfe.DfeFigures;
import uk.mobilityatlas.ingest.figures.YoungPeopleByBackground;

/** The hand-written catalogue of indicators, and the indicators.csv and units.csv made from it. */
final class CatalogueTable {

    private final List<NamedCsvRecord> rows = new ArrayList<>();

    static CatalogueTable read() {
        CatalogueTable table = new CatalogueTable();
        table.rows.addAll(MaintainedTable.rows(CatalogueTable.class, "catalogue.csv"));
        table.rows.addAll(MaintainedTable.rows(DfeFigures.class, "catalogue.csv"));
        // last, since they are of the whole United Kingdom and no council's
        table.rows.addAll(MaintainedTable.rows(YoungPeopleByBackground.class, "catalogue.csv"));
        table.rows.sort(Comparator.comparing(row -> Topic.of(row.getField("topic"))));
        return table;
    }

    /** The indicators' ids, in the order in which they are shown. */
    Set<String> ids() {
        return rows.stream().map(row -> row.getField("id")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The nations' first letters over which each indicator's definition is the same. */
    Map<String, String> coverage() {
        Map<String, String> coverage = new HashMap<>();
        rows.forEach(row -> coverage.put(row.getField("id"), nations(row.getField("coverage"))));
        return coverage;
    }

    private static String nations(String coverage) {
        return switch (coverage) {
            case "England" -> "E";
            case "England and Wales" -> "EW";
            case "Great Britain" -> "EWS";
            case "UK" -> "EWSN";
            case "Scotland" -> "S";
            case "Wales" -> "W";
            case "Northern Ireland" -> "N";
            default -> throw new IllegalStateException("No such coverage: " + coverage);
        };
    }

    /** The decimals of each indicator whose intervals are worked out from counts. */
    Map<String, Integer> counted() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.getField("interval_basis").equals(IntervalBasis.WILSON.id()))
                .forEach(row -> counted.put(row.getField("id"), Integer.parseInt(row.getField("decimals"))));
        return counted;
    }

    /**
     * Writes both tables; an indicator without figures, or of an unknown source, is an error of the catalogue.
     *
     * @param overdispersion the intraclass correlation of those whose counts move more than chance lets them
     */
    void write(
            PackFolder pack,
            FigureTables figures,
            Areas areas,
            SourceList sources,
            Map<String, BigDecimal> overdispersion) {
        String[] header = PackHeaders.INDICATORS.split(",");
        try (PackTable table = pack.table("indicators.csv", header)) {
            for (NamedCsvRecord row : rows) {
                String id = row.getField("id");
                for (String source : row.getField("sources").split(";")) {
                    if (!sources.ids().contains(source)) {
                        throw new IllegalStateException("The indicator " + id + " names no such source: " + source);
                    }
                }
                NotKnown notKnown = new NotKnown(row.getField("not_known"), row.getField("upper_bound"));
                Stream.of(notKnown.share(), notKnown.upperIndicator())
                        .filter(other -> !other.isEmpty() && !ids().contains(other))
                        .forEach(other -> {
                            throw new IllegalStateException(
                                    "The indicator " + id + " names no such indicator: " + other);
                        });
                String geographies = Levels.of(figures.of(id), areas).stream()
                        .map(Geography::id)
                        .collect(Collectors.joining(";"));
                if (geographies.isEmpty()) {
                    throw new IllegalStateException("The indicator " + id + " has no figures");
                }
                Object[] cells = new Object[header.length];
                for (int i = 0; i < header.length; i++) {
                    cells[i] = switch (header[i]) {
                        case "geographies" -> geographies;
                        case "overdispersion" -> overdispersion
                                .getOrDefault(id, BigDecimal.ZERO)
                                .toPlainString();
                        default -> row.getField(header[i]);
                    };
                }
                table.row(cells);
            }
        }
        try (PackTable table = pack.table("units.csv", PackHeaders.UNITS.split(","))) {
            for (NamedCsvRecord row : MaintainedTable.rows(CatalogueTable.class, "units.csv")) {
                table.row(row.getFields().toArray());
            }
        }
    }
}
