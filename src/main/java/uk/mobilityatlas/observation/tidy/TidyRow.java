package uk.mobilityatlas.observation.tidy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a tidy table: what stands in each column. */
@FunctionalInterface
public interface TidyRow {
    /** A text, a {@link java.math.BigDecimal} or a whole number; null where the cell is empty. */
    @Nullable
    Object cell(TidyColumn column);

    /** The same row with other cells in some columns; one that is not among them stays as it is. */
    default TidyRow with(Map<TidyColumn, ?> others) {
        return column -> others.containsKey(column) ? others.get(column) : cell(column);
    }
}
