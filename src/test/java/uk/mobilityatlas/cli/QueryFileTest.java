package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.store.QueryFile;

/** The file for those who ask SQL: what it says is what the command line and the comparison say. */
class QueryFileTest {
    private static Path file = Path.of("");

    @BeforeAll
    static void make() {
        file = Path.of(Run.done("database").out().strip());
    }

    private static List<List<String>> rows(String question) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet row = connection.createStatement().executeQuery(question)) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String cell = row.getString(i);
                    cells.add(cell == null ? "" : cell);
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @Test
    void itsNameCanBeGuessedAndItExplainsItself() throws SQLException {
        assertThat(file).isEqualTo(RealAtlas.HOME.resolve("mobility-atlas.db")).exists();
        assertThat(rows("SELECT name FROM readme WHERE kind = 'view'"))
                .isEqualTo(rows("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY rowid"));
        assertThat(rows("SELECT about FROM readme WHERE name = 'data'").toString())
                .contains(RealAtlas.version().label());
        assertThat(rows("SELECT name FROM readme")).doesNotContain(List.of("verdicts"));
    }

    @Test
    void theFiguresAreThoseOfTheTidyTable() throws SQLException {
        List<TidyColumn> columns = TidyColumn.OF_A_FIGURE.stream()
                .filter(c -> c != TidyColumn.SOURCE && c != TidyColumn.DATA_VERSION)
                .toList();
        String heads = String.join(", ", columns.stream().map(TidyColumn::head).toList());
        Map<String, List<String>> stored = new HashMap<>();
        for (List<String> row : rows("SELECT " + heads + " FROM figure")) {
            stored.put(key(columns, row), row);
        }
        assertThat(stored)
                .hasSize(Integer.parseInt(
                        rows("SELECT count(*) FROM observation").get(0).get(0)));
        for (NamedCsvRecord printed :
                Run.done("observations", "--all", "--period", "all", "--exact").rows()) {
            List<String> cells =
                    columns.stream().map(c -> printed.getField(c.head())).toList();
            List<String> row = stored.get(key(columns, cells));
            if (row == null) {
                assertThat(printed.getField("area_code"))
                        .as("a sum, of which nothing is published")
                        .startsWith("E47");
                continue;
            }
            for (int i = 0; i < cells.size(); i++) {
                if (columns.get(i).type().isNumber() && !cells.get(i).isEmpty()) {
                    assertThat(Double.parseDouble(row.get(i)))
                            .isCloseTo(Double.parseDouble(cells.get(i)), org.assertj.core.data.Offset.offset(1e-6));
                } else {
                    assertThat(row.get(i)).as(columns.get(i) + " of " + printed).isEqualTo(cells.get(i));
                }
            }
        }
    }

    private static String key(List<TidyColumn> columns, List<String> row) {
        return row.get(columns.indexOf(TidyColumn.INDICATOR)) + " " + row.get(columns.indexOf(TidyColumn.AREA_CODE))
                + " " + row.get(columns.indexOf(TidyColumn.PERIOD));
    }

    @Test
    void everyVerdictIsTheOneOfAComparison() throws SQLException {
        Map<String, List<String>> stored = new HashMap<>();
        for (List<String> row : rows(
                "SELECT indicator, level, area_code, period, verdict, people, people_low, people_high, benchmark_value"
                        + " FROM verdict_england")) {
            stored.put(String.join(" ", row.subList(0, 3)), row);
        }
        Answers answers = RealAtlas.answers();
        int asked = 0;
        for (Indicator indicator : answers.catalogue().indicators()) {
            for (Geography level : LevelRule.mapped(indicator)) {
                List<AreaCode> areas =
                        answers.areas().of(level).stream().map(Area::code).toList();
                // a dozen at a time, as a person may choose them
                for (int from = 0; from < areas.size(); from += 12) {
                    Optional<Comparison> said = answers.to(FigureChoice.selection(
                                    indicator,
                                    level,
                                    areas.subList(from, Math.min(areas.size(), from + 12)),
                                    Benchmark.ENGLAND))
                            .map(Answer::comparison);
                    for (Compared c : said.map(Comparison::areas).orElse(List.of())) {
                        same(
                                stored.get(indicator.id() + " " + level.id() + " "
                                        + c.area().code()),
                                said.orElseThrow(),
                                c);
                        asked++;
                    }
                }
            }
        }
        assertThat(stored).hasSize(asked);
    }

    private static void same(List<String> row, Comparison comparison, Compared c) {
        assertThat(row).isNotNull();
        boolean people = c.people() != null && c.verdict().differs();
        assertThat(row.subList(3, 8))
                .as(row.toString())
                .containsExactly(
                        comparison.period().label(),
                        c.verdict().word(),
                        people ? Long.toString(c.people().people()) : "",
                        people ? Long.toString(c.people().low()) : "",
                        people ? Long.toString(c.people().high()) : "");
    }

    @Test
    void aProfileAndTheCommandCompareSayTheSame() throws SQLException {
        for (String name : List.of("Barnsley", "Oldham", "Cornwall")) {
            Area area = RealAtlas.areas().resolve(name, Geography.UPPER_TIER).orElseThrow();
            Map<String, String> stored = new HashMap<>();
            for (List<String> row :
                    rows("SELECT indicator || ' ' || level || ' ' || period, verdict FROM verdict_england"
                            + " WHERE area_code = '" + area.code() + "'")) {
                stored.put(row.get(0), row.get(1));
            }
            int held = 0;
            for (Comparison row : new Profiles(RealAtlas.answers())
                    .of(area, Benchmark.ENGLAND)
                    .profile()
                    .rows()) {
                String key = row.indicator().id() + " " + row.geography().id() + " "
                        + row.period().label();
                if (stored.containsKey(key)) {
                    assertThat(stored.get(key))
                            .as(name + " " + key)
                            .isEqualTo(row.areas().get(0).verdict().word());
                    held++;
                }
            }
            assertThat(held).as(name).isGreaterThan(80);
        }
        for (NamedCsvRecord row : Run.done(
                        "compare",
                        "--indicator",
                        "neet-16-17",
                        "--area",
                        "members-of:Greater Manchester",
                        "--against",
                        "england")
                .rows()) {
            assertThat(rows("SELECT verdict FROM verdict_england WHERE indicator = 'neet-16-17' AND level = 'utla'"
                            + " AND area_code = '" + row.getField("area_code") + "'"))
                    .containsExactly(List.of(row.getField("verdict")));
        }
    }

    @Test
    void itIsMadeOnceAndAgainWhenItIsDamagedOrTheRulesAreOthers() throws IOException {
        FileTime made = Files.getLastModifiedTime(file);
        Run.done("database");
        assertThat(Files.getLastModifiedTime(file)).as("nothing to do").isEqualTo(made);
        long size = Files.size(file);
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.truncate(size / 2);
        }
        Run.done("database");
        assertThat(file).hasSize(size);
        List<Comparison> none = List.of();
        List<String> asked = new ArrayList<>();
        QueryFile.in(RealAtlas.HOME, RealAtlas.database(), "other rules", () -> {
            asked.add("verdicts");
            return none;
        });
        assertThat(asked).as("other rules make it anew").hasSize(1);
        Run.done("database");
        assertThat(file).hasSize(size);
    }
}
