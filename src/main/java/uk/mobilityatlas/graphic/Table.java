package uk.mobilityatlas.graphic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture's twin in figures: what a screen reader, a spreadsheet and a CSV file are given. */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {
    /** @param numeric whether cells are numbers, aligned to the right and sorted by value */
    public record Column(String name, boolean numeric) {}

    /**
     * @param text as printed, with shorthand such as [x] where a figure is missing
     * @param number the value behind the text; null for words and for missing figures
     */
    public record Cell(String text, @Nullable Double number) {
        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " cells under " + columns.size());
            }
        }
    }
}
