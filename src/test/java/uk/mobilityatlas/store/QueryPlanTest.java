package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of the three reads goes through one index, and none sorts. */
class QueryPlanTest {
    @TempDir
    Path home;

    @Test
    void oneIndicatorAndPeriodIsOneRunOfTheKey() {
        assertThat(plan(StoredObservations.AT))
                .containsExactly("SEARCH observation USING PRIMARY KEY (indicator=? AND period=?)");
    }

    @Test
    void oneAreaIsOneRunOfItsIndex() {
        assertThat(plan(StoredObservations.OF))
                .containsExactly("SEARCH observation USING INDEX observation_by_area (area=?)");
    }

    @Test
    void oneSeriesIsOneRunOfTheSameIndex() {
        assertThat(plan(StoredObservations.SERIES))
                .containsExactly("SEARCH observation USING INDEX observation_by_area (area=? AND indicator=?)");
    }

    @Test
    void everyTableIsStrictAndEveryKeyHolds() {
        try (ReferenceDatabase database = open()) {
            assertThat(column(
                            database,
                            "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 "
                                    + "AND name NOT LIKE 'sqlite_%'"))
                    .isEmpty();
            assertThat(column(database, "PRAGMA foreign_key_check")).isEmpty();
            assertThat(column(database, "SELECT count(*) FROM figure")).containsExactly("10");
        }
    }

    private List<String> plan(String sql) {
        try (ReferenceDatabase database = open()) {
            return database.sessions().read(session -> {
                List<String> steps = new ArrayList<>();
                try (ResultSet row = session.query("EXPLAIN QUERY PLAN " + sql)) {
                    while (row.next()) {
                        steps.add(row.getString("detail"));
                    }
                }
                return steps;
            });
        }
    }

    private ReferenceDatabase open() {
        return ReferenceDatabase.open(home, new FixturePack("aaaaaaaaaaaa"), BuildProgress.NONE);
    }

    private static List<String> column(ReferenceDatabase database, String sql) {
        return database.sessions().read(session -> session.list(sql, row -> row.getString(1)));
    }
}
