package uk.mobilityatlas.store.workspace;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.story.Presented;
import uk.mobilityatlas.story.ShownFigure;
import uk.mobilityatlas.story.Story;

/** The figures of a story's last presentation as rows, and back. */
final class PresentedRows {
    private PresentedRows() {}

    static void write(Connection connection, Story story) throws SQLException {
        Rows.change(connection, "DELETE FROM presented WHERE story = ?", story.id());
        @Nullable Presented presented = story.presented();
        if (presented == null) {
            return;
        }
        Rows.change(
                connection,
                "INSERT INTO presented (story, pack_date, fingerprint, at) VALUES (?, ?, ?, ?)",
                story.id(),
                presented.version().date(),
                presented.version().fingerprint(),
                presented.at().toString());
        for (int i = 0; i < presented.figures().size(); i++) {
            write(connection, story.id(), i, presented.figures().get(i));
        }
    }

    private static void write(Connection connection, String story, int position, ShownFigure figure)
            throws SQLException {
        @Nullable ConfidenceInterval interval = figure.interval();
        @Nullable Range bounds = figure.bounds();
        Rows.change(
                connection,
                "INSERT INTO presented_figure (story, position, indicator, area, period, latest, value, lower, upper, "
                        + "bound_low, bound_high, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                story,
                position,
                figure.indicator(),
                figure.area().value(),
                figure.period().label(),
                figure.latest() ? 1 : 0,
                figure.value(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                bounds == null ? null : bounds.lower(),
                bounds == null ? null : bounds.upper(),
                figure.status().symbol());
    }

    static @Nullable Presented read(Connection connection, String story) throws SQLException {
        List<ShownFigure> figures = Rows.list(
                connection,
                "SELECT indicator, area, period, latest, value, lower, upper, bound_low, bound_high, status "
                        + "FROM presented_figure WHERE story = ? ORDER BY position",
                PresentedRows::figure,
                story);
        List<Presented> found = Rows.list(
                connection,
                "SELECT pack_date, fingerprint, at FROM presented WHERE story = ?",
                row -> new Presented(
                        new PackVersion(row.getString(1), row.getString(2)), instant(row.getString(3)), figures),
                story);
        return found.isEmpty() ? null : found.get(0);
    }

    private static Instant instant(String text) throws SQLException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw Rows.unreadable(e);
        }
    }

    private static ShownFigure figure(ResultSet row) throws SQLException {
        @Nullable Double lower = Rows.number(row, 6);
        @Nullable Double upper = Rows.number(row, 7);
        @Nullable Double low = Rows.number(row, 8);
        @Nullable Double high = Rows.number(row, 9);
        try {
            return new ShownFigure(
                    row.getString(1),
                    new AreaCode(row.getString(2)),
                    Period.parse(row.getString(3)),
                    row.getInt(4) == 1,
                    Rows.number(row, 5),
                    lower == null || upper == null ? null : new ConfidenceInterval(lower, upper),
                    low == null || high == null ? null : new Range(low, high),
                    Status.of(row.getString(10)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Rows.unreadable(e);
        }
    }
}
