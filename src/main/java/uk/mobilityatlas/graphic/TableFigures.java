package uk.mobilityatlas.graphic;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.tidy.FigureRow;
import uk.mobilityatlas.observation.tidy.TidyColumn;

/**
 * What a table leaves out of the figures that it shows, for programs that read it: the columns of every table of figures, but
 * for the area's name, the source and the data version, which a picture's table says in its own way.
 */
public final class TableFigures {
    /** Those columns, in the order that they have everywhere. */
    public static final List<TidyColumn> COLUMNS = TidyColumn.OF_A_FIGURE.stream()
            .filter(c -> !Set.of(TidyColumn.AREA_NAME, TidyColumn.SOURCE, TidyColumn.DATA_VERSION)
                    .contains(c))
            .toList();

    private static final PackVersion NONE = new PackVersion("", "");

    private TableFigures() {}

    /** The columns for a table; none where it shows no published figure. */
    public static List<TidyColumn> columns(Table table) {
        return table.rows().stream().anyMatch(row -> figure(row).isPresent()) ? COLUMNS : List.of();
    }

    /** The cells of a row in {@link #COLUMNS}, of the first figure that it shows; empty ones where it shows none. */
    public static List<String> cells(List<Table.Cell> row) {
        Optional<FigureRow> figure = figure(row).map(TableFigures::row);
        return COLUMNS.stream()
                .map(column -> text(figure.map(f -> f.cell(column)).orElse(null)))
                .toList();
    }

    private static Optional<Table.Figure> figure(List<Table.Cell> row) {
        return row.stream().map(Table.Cell::figure).filter(Objects::nonNull).findFirst();
    }

    private static FigureRow row(Table.Figure figure) {
        Set<Geography> levels = EnumSet.noneOf(Geography.class);
        levels.addAll(Geography.of(figure.observation().area()));
        levels.removeIf(level -> !figure.indicator().geographies().contains(level));
        return new FigureRow(
                figure.indicator(), "", levels, figure.observation(), "", NONE, FigureRow.Decimals.OF_THE_INDICATOR);
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }
}
