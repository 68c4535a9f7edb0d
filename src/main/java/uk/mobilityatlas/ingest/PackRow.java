package uk.mobilityatlas.ingest;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Period;

/** One row of a table of the pack, its cells read as what they stand for; equal codes and periods share one object. */
final class PackRow {
    /** The values already met, so that 300,000 rows do not make 300,000 equal codes; shared by all who read at the same time. */
    static final class Met {
        private final Map<String, AreaCode> codes = new ConcurrentHashMap<>();
        private final Map<String, Period> periods = new ConcurrentHashMap<>();
        private final Map<String, Set<Mark>> marks = new ConcurrentHashMap<>();
    }

    private final CsvRecord cells;
    private final Met met;

    PackRow(CsvRecord cells, Met met) {
        this.cells = cells;
        this.met = met;
    }

    String text(int column) {
        return cells.getField(column);
    }

    int integer(int column) {
        return Integer.parseInt(text(column));
    }

    @Nullable
    Double number(int column) {
        String text = text(column);
        return text.isEmpty() ? null : Decimals.parse(text);
    }

    AreaCode code(int column) {
        return met(met.codes, text(column), AreaCode::new);
    }

    @Nullable
    AreaCode codeOrNull(int column) {
        return text(column).isEmpty() ? null : code(column);
    }

    Period period(int column) {
        return met(met.periods, text(column), Period::parse);
    }

    Set<Mark> marks(int column) {
        return met(met.marks, text(column), symbols -> Set.copyOf(Mark.parse(symbols)));
    }

    /** Looked up before it is computed, since computing locks even what is there. */
    private static <T> T met(Map<String, T> all, String text, Function<String, T> read) {
        T known = all.get(text);
        return known == null ? all.computeIfAbsent(text, read) : known;
    }

    LocalDate date(int column) {
        return LocalDate.parse(text(column));
    }

    @Nullable
    LocalDate dateOrNull(int column) {
        return text(column).isEmpty() ? null : date(column);
    }

    List<String> list(int column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split(";"));
    }
}
