package uk.mobilityatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.SeriesBreak;

/** The breaks and joins of all series, few enough to be kept at hand. */
final class StoredBreaks {
    private final Map<String, List<SeriesBreak>> byIndicator = new HashMap<>();

    StoredBreaks(Session session, Numbers numbers) throws SQLException {
        try (ResultSet rows = session.query(
                "SELECT indicator, coalesce(area, 0), before, kind, reason FROM series_break ORDER BY before, id")) {
            while (rows.next()) {
                String indicator = numbers.indicator(rows.getInt(1));
                int area = rows.getInt(2);
                byIndicator
                        .computeIfAbsent(indicator, i -> new ArrayList<>())
                        .add(new SeriesBreak(
                                indicator,
                                area == 0 ? null : numbers.area(area),
                                numbers.period(rows.getLong(3)),
                                SeriesBreak.Kind.valueOf(rows.getString(4)),
                                rows.getString(5)));
            }
        }
    }

    /** Those of one area's series, oldest first. */
    List<SeriesBreak> of(String indicator, AreaCode area) {
        return byIndicator.getOrDefault(indicator, List.of()).stream()
                .filter(b -> b.area() == null || b.area().equals(area))
                .toList();
    }
}
