package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Period;

/**
 * Which column of a table with a row for each council becomes which indicator.
 *
 * @param path the table's path
 * @param area the column that names the area
 * @param coded whether that column holds codes; names otherwise
 * @param column the column of figures
 * @param id our indicator
 * @param period the period of all its figures
 * @param times what each figure is multiplied by: 100 for a share from 0 to 1
 * @param marks the marks of all its figures
 */
record WideColumn(
        String path, String area, boolean coded, String column, String id, Period period, int times, Set<Mark> marks) {
    static List<WideColumn> all() {
        return MaintainedTable.rows(WideColumn.class, "wide-tables.csv").stream()
                .map(WideColumn::of)
                .toList();
    }

    private static WideColumn of(NamedCsvRecord row) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(Mark.parse(row.getField("marks")));
        return new WideColumn(
                row.getField("path"),
                row.getField("area"),
                row.getField("by").equals("code"),
                row.getField("column"),
                row.getField("id"),
                Period.parse(row.getField("period")),
                Integer.parseInt(row.getField("times")),
                marks);
    }
}
