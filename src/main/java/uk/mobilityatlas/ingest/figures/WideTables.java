package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.Observation;

/** Reads the tables that have a row for each council and a column for each figure. */
public final class WideTables implements FigureReader {
    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        Map<String, List<WideColumn>> tables = WideColumn.all().stream()
                .collect(Collectors.groupingBy(WideColumn::path, LinkedHashMap::new, Collectors.toList()));
        AreaRegister register = new AreaRegister(areas);
        List<Observation> figures = new ArrayList<>();
        tables.forEach((path, columns) -> {
            FigureCollector collector = new FigureCollector();
            FileIntake file = intake.file(path);
            for (NamedCsvRecord row : sources.csv(path)) {
                read(row, columns, areas, register, collector, file);
            }
            figures.addAll(collector.figures());
        });
        return figures;
    }

    private static void read(
            NamedCsvRecord row,
            List<WideColumn> columns,
            Areas areas,
            AreaRegister register,
            FigureCollector collector,
            FileIntake file) {
        long line = row.getStartingLineNumber();
        Map<String, String> cells = cells(row);
        String named = cells.getOrDefault(columns.get(0).area(), "");
        Optional<Area> area = columns.get(0).coded()
                ? AreaCode.parse(named).flatMap(areas::find)
                : register.named(english(named), Geography.DISTRICT).flatMap(found -> areas.find(found.code()));
        if (area.isEmpty()) {
            boolean total = named.equals("Total") || named.equals("Unknown");
            if (total) {
                file.note("The rows of the total and of the unknown, which are no areas.");
                file.outOfScope(line);
            } else {
                file.refused(line, columns.get(0).area(), "No such area is known.", named);
            }
            return;
        }
        for (WideColumn column : columns) {
            String text = cells.getOrDefault(column.column(), "");
            try {
                collector.put(figure(column, area.get().code(), text), file, line, column.column(), text);
            } catch (NumberFormatException e) {
                file.refusedCell(line, column.column(), "Not a number.", text);
            }
        }
    }

    /** One publisher names Welsh councils in both languages: "Cardiff / Caerdydd". */
    private static String english(String name) {
        return name.split(" / ")[0];
    }

    private static Observation figure(WideColumn column, AreaCode area, String text) {
        Double value = text.isEmpty() ? null : Double.valueOf(PublishedNumber.of(text, column.times()));
        return Observation.of(column.id(), area, column.period(), value, column.marks(), "");
    }

    /** The cells by column; one publisher's column names hold a no-break space for a space. */
    private static Map<String, String> cells(NamedCsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.getFieldsAsMap()
                .forEach((column, cell) ->
                        cells.put(column.replace('\u00a0', ' ').strip(), cell.strip()));
        return cells;
    }
}
