package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

/**
 * Figures on their way into their table. Each value handed to SQLite costs as much as the work it then does with it, and
 * most figures have neither interval nor counts nor marks: a row names only the columns that it has.
 */
final class FigureInsert implements AutoCloseable {
    private static final int INTERVAL = 1;
    private static final int COUNTS = 2;
    private static final int REMARKS = 4;

    private final Connection connection;
    private final @Nullable Insert[] byShape = new Insert[8];
    private int last;

    FigureInsert(Connection connection) {
        this.connection = connection;
    }

    void row(int indicator, long period, int area, int note, Observation o) throws SQLException {
        int shape = (o.interval() == null ? 0 : INTERVAL)
                | (o.numerator() == null && o.denominator() == null ? 0 : COUNTS)
                | (o.status() == Status.AVAILABLE && o.marks().isEmpty() && note == 0 ? 0 : REMARKS);
        Insert insert = insert(shape);
        insert.value(indicator);
        insert.value(period);
        insert.value(area);
        insert.value(o.value());
        ConfidenceInterval interval = o.interval();
        if (interval != null) {
            insert.value(interval.lower());
            insert.value(interval.upper());
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

    /** The statement of a shape; what waits in that of another goes first, for rows must arrive in order. */
    private Insert insert(int shape) throws SQLException {
        Insert before = byShape[last];
        if (shape != last && before != null) {
            before.flush();
        }
        last = shape;
        Insert insert = byShape[shape];
        if (insert == null) {
            insert = new Insert(connection, "observation", columns(shape));
            byShape[shape] = insert;
        }
        return insert;
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
