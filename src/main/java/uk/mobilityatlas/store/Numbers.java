package uk.mobilityatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.Period;

/** What the numbers in the rows of figures stand for; made once, so that a row costs no parsing. */
final class Numbers {
    private final Map<String, Integer> indicatorNumbers = new HashMap<>();
    private final String[] indicators;
    private final Map<AreaCode, Integer> areaNumbers = new HashMap<>();
    private final AreaCode[] areas;
    private final Map<Long, Period> periods = new HashMap<>();
    private final Map<Period, Long> periodNumbers = new HashMap<>();
    private final String[] notes;

    Numbers(Session session) throws SQLException {
        indicators = new String[largest(session, "stored_indicator") + 1];
        areas = new AreaCode[largest(session, "stored_area") + 1];
        notes = new String[largest(session, "note") + 1];
        try (ResultSet rows = session.query("SELECT id, name FROM stored_indicator")) {
            while (rows.next()) {
                indicators[rows.getInt(1)] = rows.getString(2);
                indicatorNumbers.put(rows.getString(2), rows.getInt(1));
            }
        }
        try (ResultSet rows = session.query("SELECT id, code FROM stored_area")) {
            while (rows.next()) {
                AreaCode code = new AreaCode(rows.getString(2));
                areas[rows.getInt(1)] = code;
                areaNumbers.put(code, rows.getInt(1));
            }
        }
        try (ResultSet rows = session.query("SELECT id, label FROM period")) {
            while (rows.next()) {
                Period period = Period.parse(rows.getString(2));
                periods.put(rows.getLong(1), period);
                periodNumbers.put(period, rows.getLong(1));
            }
        }
        try (ResultSet rows = session.query("SELECT id, text FROM note")) {
            while (rows.next()) {
                notes[rows.getInt(1)] = rows.getString(2);
            }
        }
    }

    private static int largest(Session session, String table) throws SQLException {
        try (ResultSet rows = session.query("SELECT coalesce(max(id), 0) FROM " + table)) {
            return rows.getInt(1);
        }
    }

    String indicator(int number) {
        return indicators[number];
    }

    /** The number of an indicator; 0, which none has, for one that is not there. */
    int indicator(String id) {
        return indicatorNumbers.getOrDefault(id, 0);
    }

    AreaCode area(int number) {
        return areas[number];
    }

    /** The number of an area; 0, which none has, for one that is not there. */
    int area(AreaCode code) {
        return areaNumbers.getOrDefault(code, 0);
    }

    Period period(long number) {
        return Objects.requireNonNull(periods.get(number));
    }

    /** The number of a period; 0, which none has, for one without figures. */
    long period(Period period) {
        return periodNumbers.getOrDefault(period, 0L);
    }

    String note(int number) {
        return notes[number];
    }
}
