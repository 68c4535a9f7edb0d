package uk.mobilityatlas.desk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.mobilityatlas.graphic.Table;

/** How the cells of a table are ordered and written as text. */
public final class TableText {
    private TableText() {}

    /** By value, missing figures after all others; words by their letters. */
    public static Comparator<Table.Cell> order(boolean numeric) {
        return numeric
                ? Comparator.comparing(Table.Cell::number, Comparator.nullsLast(Comparator.naturalOrder()))
                : Comparator.comparing(Table.Cell::text);
    }

    /** Lines as tab-separated text with the header. */
    public static String tabbed(Table table, List<List<Table.Cell>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(Table.Column::name).collect(Collectors.joining("\t")));
        rows.forEach(row -> lines.add(row.stream().map(Table.Cell::text).collect(Collectors.joining("\t"))));
        return String.join("\n", lines) + "\n";
    }
}
