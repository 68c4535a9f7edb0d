package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.PeopleGap;

/** Writes verdicts into the file for those who ask SQL. */
final class VerdictWriter {
    private VerdictWriter() {}

    /** @param verdicts each indicator and level once at most */
    static void write(Iterable<Comparison> verdicts, Connection connection) throws SQLException {
        Map<String, Integer> indicators = numbers(connection, "SELECT name, id FROM stored_indicator");
        Map<String, Integer> areas = numbers(connection, "SELECT code, id FROM stored_area");
        try (Insert insert = new Insert(
                connection,
                "stored_verdict",
                "indicator",
                "level",
                "area",
                "period",
                "benchmark_value",
                "verdict",
                "people",
                "people_low",
                "people_high")) {
            for (Comparison comparison : verdicts) {
                for (Compared c : comparison.areas()) {
                    @Nullable PeopleGap people = c.verdict().differs() ? c.people() : null;
                    insert.row(
                            indicators.get(comparison.indicator().id()),
                            comparison.geography().id(),
                            areas.get(c.area().code().value()),
                            PeriodNumber.of(comparison.period()),
                            c.benchmark().figure().orElse(null),
                            c.verdict().word(),
                            people == null ? null : people.people(),
                            people == null ? null : people.low(),
                            people == null ? null : people.high());
                }
            }
        }
    }

    private static Map<String, Integer> numbers(Connection connection, String question) throws SQLException {
        Map<String, Integer> numbers = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                numbers.put(row.getString(1), row.getInt(2));
            }
        }
        return numbers;
    }
}
