package uk.mobilityatlas.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;

/** The figures of the reference database. */
public final class StoredObservations implements Observations {
    private static final String ROW =
            " status, marks, note, value, lower, upper, numerator, denominator FROM observation ";
    static final String AT = "SELECT area," + ROW + "WHERE indicator = ? AND period = ?";
    /** Named, because without statistics SQLite would rather read all of an indicator through the key. */
    private static final String BY_AREA = ROW + "INDEXED BY observation_by_area ";

    static final String OF = "SELECT indicator, period," + BY_AREA + "WHERE area = ? ORDER BY indicator, period";
    static final String SERIES = "SELECT period," + BY_AREA + "WHERE area = ? AND indicator = ? ORDER BY period";
    private static final String PERIODS =
            "SELECT period FROM indicator_period WHERE indicator = ? AND geography = ? ORDER BY period";
    private static final String RESIDENTS = "SELECT sum(count) FROM resident WHERE area = ? AND age BETWEEN ? AND ?";
    private static final int OLDEST = 100;
    private static final Status[] STATUSES = Status.values();

    private final Sessions sessions;
    private final Supplier<Areas> areas;
    private final Numbers numbers;
    private final StoredBreaks breaks;

    public StoredObservations(ReferenceDatabase database, Areas areas) {
        this(database, () -> areas);
    }

    /** @param areas asked when they are first needed, so that they may be read meanwhile */
    public StoredObservations(ReferenceDatabase database, Supplier<Areas> areas) {
        this.sessions = database.sessions();
        this.areas = areas;
        numbers = sessions.read(Numbers::new);
        breaks = sessions.read(session -> new StoredBreaks(session, numbers));
    }

    @Override
    public List<Observation> at(String indicator, Period period) {
        return sessions.read(session -> {
            PreparedStatement statement = session.statement(AT);
            statement.setInt(1, numbers.indicator(indicator));
            statement.setLong(2, numbers.period(period));
            List<Observation> found = new ArrayList<>(512);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(figure(rows, 2, indicator, numbers.area(rows.getInt(1)), period));
                }
            }
            return found;
        });
    }

    @Override
    public List<Observation> of(AreaCode area) {
        AreaCode current = areas.get().current(area);
        return sessions.read(session -> {
            PreparedStatement statement = session.statement(OF);
            statement.setInt(1, numbers.area(current));
            List<Observation> found = new ArrayList<>(1024);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String indicator = numbers.indicator(rows.getInt(1));
                    found.add(figure(rows, 3, indicator, current, numbers.period(rows.getLong(2))));
                }
            }
            return found;
        });
    }

    @Override
    public Series series(String indicator, AreaCode area) {
        AreaCode current = areas.get().current(area);
        return sessions.read(session -> {
            PreparedStatement statement = session.statement(SERIES);
            statement.setInt(1, numbers.area(current));
            statement.setInt(2, numbers.indicator(indicator));
            List<Observation> found = new ArrayList<>(32);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(figure(rows, 2, indicator, current, numbers.period(rows.getLong(1))));
                }
            }
            List<SeriesBreak> marked = breaks.of(indicator, current);
            return new Series(indicator, current, found, marked);
        });
    }

    @Override
    public List<Period> periods(String indicator, Geography geography) {
        return sessions.read(session -> {
            PreparedStatement statement = session.statement(PERIODS);
            statement.setInt(1, numbers.indicator(indicator));
            statement.setString(2, geography.id());
            List<Period> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(numbers.period(rows.getLong(1)));
                }
            }
            return found;
        });
    }

    @Override
    public OptionalLong residents(AreaCode area, int from, int to) {
        AreaCode current = areas.get().current(area);
        OptionalLong counted = counted(current, from, to);
        if (counted.isPresent()) {
            return counted;
        }
        // A larger area has the people of its districts, but only when all of them were counted.
        long sum = 0;
        List<Area> members = areas.get().members(current, Geography.DISTRICT);
        for (Area member : members) {
            OptionalLong part = counted(member.code(), from, to);
            if (part.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += part.getAsLong();
        }
        return members.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
    }

    private OptionalLong counted(AreaCode area, int from, int to) {
        return sessions.read(session -> {
            PreparedStatement statement = session.statement(RESIDENTS);
            statement.setInt(1, numbers.area(area));
            statement.setInt(2, Math.min(from, OLDEST));
            statement.setInt(3, Math.min(to, OLDEST));
            try (ResultSet rows = statement.executeQuery()) {
                long count = rows.getLong(1);
                return count == 0 && rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(count);
            }
        });
    }

    /** The observation of a row whose columns from {@code at} on are those of {@link #ROW}. */
    private Observation figure(ResultSet row, int at, String indicator, AreaCode area, Period period)
            throws SQLException {
        Double lower = real(row, at + 4);
        Double upper = real(row, at + 5);
        return new Observation(
                indicator,
                area,
                period,
                real(row, at + 3),
                lower == null || upper == null ? null : new ConfidenceInterval(lower, upper),
                real(row, at + 6),
                real(row, at + 7),
                STATUSES[row.getInt(at)],
                MarkBits.marks(row.getInt(at + 1)),
                numbers.note(row.getInt(at + 2)));
    }

    /** A number or null; only a nought has to be asked whether it is one. */
    private static @Nullable Double real(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return value == 0 && row.wasNull() ? null : Double.valueOf(value);
    }
}
