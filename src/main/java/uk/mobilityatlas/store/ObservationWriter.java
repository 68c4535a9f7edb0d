package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;

/** Writes a pack's figures in the order of their key, and the periods, notes and breaks that they refer to. */
final class ObservationWriter implements AutoCloseable {
    private final PackPreload pack;
    private final AreaNumbers areas;
    private final Connection connection;
    private final Map<Period, Long> periods = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private final Map<String, Integer> indicators = new HashMap<>();
    private final Insert period;
    private final Insert note;
    private final FigureInsert figures;
    private final Insert covered;

    ObservationWriter(PackPreload pack, AreaNumbers areas, Connection connection) {
        this.pack = pack;
        this.areas = areas;
        this.connection = connection;
        period = new Insert(connection, "period", "id", "label", "first_day", "last_day");
        note = new Insert(connection, "note", "id", "text");
        figures = new FigureInsert(connection);
        covered = new Insert(connection, "indicator_period", "indicator", "geography", "period");
    }

    void write(BuildProgress progress) throws SQLException {
        try (Insert status = new Insert(connection, "status", "id", "symbol")) {
            for (Status s : Status.values()) {
                status.row(s.ordinal(), s.symbol());
            }
        }
        MarkBits.write(connection);
        note.row(0, "");
        notes.put("", 0);
        List<Indicator> all = pack.indicators();
        for (Indicator indicator : all) {
            int number = indicators.size() + 1;
            progress.at(indicator.title(), 0.05 + 0.9 * number / (all.size() + 1));
            indicators.put(indicator.id(), number);
            indicator(number, pack.figures(indicator.id()));
        }
        breaks();
    }

    private void indicator(int number, SortedFigures found) throws SQLException {
        for (Observation o : found.inFile()) {
            note(o.note());
        }
        figures.begin(found.inFile());
        for (SortedFigures.OfPeriod at : found.byPeriod()) {
            period(at.period());
            figures.at(number, at.number());
            for (SortedFigures.Row row : at.rows()) {
                figures.row(row.area(), note(row.figure().note()), row.figure());
            }
            for (Geography geography : at.covered()) {
                covered.row(number, geography.id(), at.number());
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
            period.row(
                    known,
                    wanted.label(),
                    wanted.start().toString(),
                    wanted.end().toString());
        }
        return known;
    }

    private int note(String text) throws SQLException {
        if (text.isEmpty()) {
            return 0;
        }
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
}
