package uk.mobilityatlas.graphic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A picture's twin in figures: what a screen reader, a spreadsheet and a CSV file are given. */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {
    /**
     * @param numeric whether cells are numbers, aligned to the right and sorted by value
     * @param essential whether it is left out only after those that are not, where there is no room for all
     */
    public record Column(String name, boolean numeric, boolean essential) {
        public Column(String name, boolean numeric) {
            this(name, numeric, true);
        }

        /** A column of numbers that a slide leaves out first. */
        public static Column further(String name) {
            return new Column(name, true, false);
        }
    }

    /**
     * @param text as printed, with shorthand such as [x] where a figure is missing
     * @param number the value behind the text; null for words and for missing figures
     */
    public record Cell(String text, @Nullable Double number) {
        public static Cell of(String text) {
            return new Cell(text, null);
        }

        /** That there is no figure. */
        public static Cell missing() {
            return of("[x]");
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
