package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Pack;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;

/** Writes a pack's figures in the order of their key, and the periods, notes and breaks that they refer to. */
final class ObservationWriter implements AutoCloseable {
    private final Pack pack;
    private final AreaNumbers areas;
    private final Connection connection;
    private final Map<Period, Long> periods = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private final Map<String, Integer> indicators = new HashMap<>();
    private final Insert period;
    private final Insert note;
    private final FigureInsert figures;
    private final Insert covered;
    private final List<Indicator> all;
    private final ReadAhead<Indicator, List<Observation>> ahead;

    /** @param ahead reads the figures of all indicators in their order */
    ObservationWriter(
            Pack pack,
            AreaNumbers areas,
            Connection connection,
            List<Indicator> all,
            ReadAhead<Indicator, List<Observation>> ahead)
            throws SQLException {
        this.all = all;
        this.ahead = ahead;
        this.pack = pack;
        this.areas = areas;
        this.connection = connection;
        period = new Insert(connection, "period", "id", "label");
        note = new Insert(connection, "note", "id", "text");
        figures = new FigureInsert(connection);
        covered = new Insert(connection, "indicator_period", "indicator", "geography", "period");
    }

    void write(Progress progress) throws SQLException {
        try (Insert status = new Insert(connection, "status", "id", "symbol")) {
            for (Status s : Status.values()) {
                status.row(s.ordinal(), s.symbol());
            }
        }
        note("");
        for (Indicator indicator : all) {
            int number = indicators.size() + 1;
            progress.at(indicator.title(), 0.05 + 0.9 * number / (all.size() + 1));
            indicators.put(indicator.id(), number);
            indicator(number, ahead.take());
        }
        breaks();
    }

    private void indicator(int number, List<Observation> found) throws SQLException {
        Row[] rows = new Row[found.size()];
        Map<Geography, Set<Period>> known = new EnumMap<>(Geography.class);
        for (int i = 0; i < rows.length; i++) {
            Observation o = found.get(i);
            rows[i] = new Row(period(o.period()), areas.of(o.area()), note(o.note()), o);
            if (o.hasValue()) {
                areas.note(known, o.area(), o.period());
            }
        }
        // In the order of the key each row goes to the end of the table, which is several times quicker.
        Arrays.sort(rows);
        for (Row row : rows) {
            figures.row(number, row.period, row.area, row.note, row.figure);
        }
        for (var entry : known.entrySet()) {
            for (Period p : entry.getValue()) {
                covered.row(number, entry.getKey().id(), period(p));
            }
        }
    }

    private void breaks() throws SQLException {
        try (Insert insert = new Insert(connection, "series_break", "indicator", "area", "before", "kind", "reason")) {
            for (SeriesBreak b : pack.breaks()) {
                Integer area = b.area() == null ? null : Integer.valueOf(areas.of(b.area()));
                insert.row(
                        indicators.get(b.indicator()),
                        area,
                        period(b.before()),
                        b.kind().name(),
                        b.reason());
            }
        }
    }

    private long period(Period wanted) throws SQLException {
        Long known = periods.get(wanted);
        if (known == null) {
            known = PeriodNumber.of(wanted);
            periods.put(wanted, known);
            period.row(known, wanted.label());
        }
        return known;
    }

    private int note(String text) throws SQLException {
        Integer known = notes.get(text);
        if (known == null) {
            known = notes.size();
            notes.put(text, known);
            note.row(known, text);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        period.close();
        note.close();
        figures.close();
        covered.close();
    }

    private record Row(long period, int area, int note, Observation figure) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            int byPeriod = Long.compare(period, other.period);
            return byPeriod != 0 ? byPeriod : Integer.compare(area, other.area);
        }
    }
}
