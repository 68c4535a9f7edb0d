package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.SourceFolder;

/** A Census table with a row for each district and category, as counts by area and category. */
final class CensusTable {
    private final Map<AreaCode, Map<String, Long>> counts = new TreeMap<>();

    /**
     * Reads a table.
     *
     * @param area finds the district that a row is of
     * @param category the column of categories
     * @param count the column of counts
     */
    static CensusTable read(
            SourceFolder sources,
            String path,
            FileIntake file,
            Function<NamedCsvRecord, Optional<Area>> area,
            String category,
            String count) {
        CensusTable table = new CensusTable();
        for (NamedCsvRecord row : sources.csv(path)) {
            long line = row.getStartingLineNumber();
            Optional<Area> district = area.apply(row);
            if (district.isEmpty()) {
                file.refused(line, "", "No such area is known.", row.getField(0));
                continue;
            }
            String text = row.getField(count);
            try {
                Long before = table.counts
                        .computeIfAbsent(district.get().code(), code -> new HashMap<>())
                        .putIfAbsent(row.getField(category), Long.parseLong(text));
                if (before == null) {
                    file.taken(line);
                } else {
                    file.refused(line, category, "A second count of one category for one area.", text);
                }
            } catch (NumberFormatException e) {
                file.refused(line, count, "Not a count.", text);
            }
        }
        return table;
    }

    /** The counts by category for each district, under the code that the district had or has. */
    Map<AreaCode, Map<String, Long>> counts() {
        return counts;
    }
}
