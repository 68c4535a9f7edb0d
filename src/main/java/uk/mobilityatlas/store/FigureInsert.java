package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

/**
 * Figures on their way into their table. Each value handed to SQLite costs as much as the work it then does with it, and
 * most indicators have neither intervals nor counts nor marks: the rows of each name only the columns that it has.
 */
final class FigureInsert implements AutoCloseable {
    private static final int INTERVAL = 1;
    private static final int COUNTS = 2;
    private static final int REMARKS = 4;

    private final Connection connection;
    private final @Nullable Insert[] byShape = new Insert[8];
    private int shape;

    FigureInsert(Connection connection) {
        this.connection = connection;
    }

    /** The next rows are of one indicator's figures; what waits of others goes first, for rows must arrive in order. */
    void begin(List<Observation> figures) throws SQLException {
        Insert before = byShape[shape];
        if (before != null) {
            before.flush();
        }
        shape = 0;
        for (Observation o : figures) {
            shape |= (o.interval() == null ? 0 : INTERVAL)
                    | (o.numerator() == null && o.denominator() == null ? 0 : COUNTS)
                    | (o.status() == Status.AVAILABLE
                                    && o.marks().isEmpty()
                                    && o.note().isEmpty()
                            ? 0
                            : REMARKS);
        }
        if (byShape[shape] == null) {
            byShape[shape] = new Insert(connection, "observation", 2, columns(shape));
        }
    }

    /** The next rows are of this indicator and period. */
    void at(int indicator, long period) throws SQLException {
        insert().common(indicator, period);
    }

    private Insert insert() {
        return Objects.requireNonNull(byShape[shape]);
    }

    void row(int area, int note, Observation o) throws SQLException {
        Insert insert = insert();
        insert.value(area);
        insert.value(o.value());
        if ((shape & INTERVAL) != 0) {
            ConfidenceInterval interval = o.interval();
            insert.value(interval == null ? null : interval.lower());
            insert.value(interval == null ? null : interval.upper());
        }
        if ((shape & COUNTS) != 0) {
            insert.value(o.numerator());
            insert.value(o.denominator());
        }
        if ((shape & REMARKS) != 0) {
            insert.value(o.status().ordinal());
            insert.value(MarkBits.of(o.marks()));
            insert.value(note);
        }
        insert.end();
    }

    private static String[] columns(int shape) {
        List<String> columns = new ArrayList<>(List.of("indicator", "period", "area", "value"));
        if ((shape & INTERVAL) != 0) {
            columns.addAll(List.of("lower", "upper"));
        }
        if ((shape & COUNTS) != 0) {
            columns.addAll(List.of("numerator", "denominator"));
        }
        if ((shape & REMARKS) != 0) {
            columns.addAll(List.of("status", "marks", "note"));
        }
        return columns.toArray(String[]::new);
    }

    @Override
    public void close() throws SQLException {
        for (Insert insert : byShape) {
            if (insert != null) {
                insert.close();
            }
        }
    }
}
