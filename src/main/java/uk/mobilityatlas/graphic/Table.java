package uk.mobilityatlas.graphic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;

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
     * @param figure the published figure that it shows; null where it shows none, or another number
     */
    public record Cell(String text, @Nullable Double number, @Nullable Figure figure) {
        public Cell(String text, @Nullable Double number) {
            this(text, number, null);
        }

        public static Cell of(String text) {
            return new Cell(text, null);
        }

        /** A figure of an area, or the shorthand that says why there is none. */
        public static Cell of(Indicator indicator, @Nullable Observation o) {
            return new Cell(
                    FigureText.brief(indicator, o),
                    o == null ? null : o.value(),
                    o == null ? null : new Figure(indicator, o));
        }

        /** A figure in an indicator's unit; null for one that there is not. */
        public static Cell of(Indicator indicator, @Nullable Double value) {
            return value == null ? missing() : new Cell(FigureText.brief(indicator, value), value);
        }

        /** The lower of two limits, where there are any. */
        public static Cell lower(Indicator indicator, @Nullable Limits limits) {
            return limits == null ? missing() : of(indicator, limits.lower());
        }

        /** The upper of two limits, where there are any. */
        public static Cell upper(Indicator indicator, @Nullable Limits limits) {
            return limits == null ? missing() : of(indicator, limits.upper());
        }

        /** That there is no figure. */
        public static Cell missing() {
            return of("[x]");
        }
    }

    /** A published figure, or its absence. */
    public record Figure(Indicator indicator, Observation observation) {}

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
