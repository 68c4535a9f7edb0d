package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;

/** The one table that figures leave the command line in, held against the rows of the data pack itself. */
class TidyTableTest {
    private static List<NamedCsvRecord> pack(String indicator) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Path.of("data", "observations", indicator + ".csv")).stream()
                .toList();
    }

    /** Whether a row is that of a larger area of which nothing is published. */
    private static boolean summed(NamedCsvRecord row) {
        return row.getField("area_code").startsWith("E47")
                && (row.getField("note").startsWith("The counts of ")
                        || row.getField("note").endsWith("too few for a sum"));
    }

    @Test
    void everyFigureOfTodayOfEveryIndicatorComesOutOnceAsThePackHasIt() throws IOException {
        Map<String, NamedCsvRecord> rows = new HashMap<>();
        for (NamedCsvRecord row :
                Run.done("observations", "--all", "--period", "all").rows()) {
            String key = row.getField("indicator") + " " + row.getField("area_code") + " " + row.getField("period");
            assertThat(rows.put(key, row)).as("twice: " + key).isNull();
        }
        int counted = 0;
        for (Indicator indicator : RealAtlas.catalogue().indicators()) {
            List<NamedCsvRecord> all = pack(indicator.id());
            // a period in which nobody of today has a figure is none
            Set<String> periods = all.stream()
                    .filter(r -> !r.getField("value").isEmpty())
                    .map(r -> r.getField("period"))
                    .collect(Collectors.toSet());
            for (NamedCsvRecord published : all) {
                Area area = RealAtlas.areas().get(new AreaCode(published.getField("area")));
                String key = indicator.id() + " " + area.code() + " " + published.getField("period");
                if (!area.current() || !rows.containsKey(key)) {
                    assertThat(area.current() && periods.contains(published.getField("period")))
                            .as("only a former council, or an empty period, may be left out: " + key)
                            .isFalse();
                    continue;
                }
                counted++;
                same(rows.get(key), published, indicator, area);
            }
        }
        // what is summed of councils is in no pack
        rows.values().removeIf(TidyTableTest::summed);
        assertThat(rows).hasSize(counted);
    }

    private static void same(NamedCsvRecord row, NamedCsvRecord published, Indicator indicator, Area area) {
        for (String column : List.of("value", "lower", "upper")) {
            assertThat(row.getField(column))
                    .as(column + " of " + row)
                    .isEqualTo(rounded(published.getField(column), indicator.decimals()));
        }
        for (String column : List.of("numerator", "denominator")) {
            assertThat(row.getField(column).isEmpty())
                    .as(column + " of " + row)
                    .isEqualTo(published.getField(column).isEmpty());
        }
        String marks = String.join(";", published.getField("marks").split(""));
        assertThat(row.getField("marks")).isEqualTo(marks);
        String status = published.getField("status");
        assertThat(row.getField("status")).isEqualTo(status + (status.isEmpty() || marks.isEmpty() ? "" : ";") + marks);
        assertThat(row.getField("note")).isEqualTo(published.getField("note"));
        assertThat(row.getField("area_name")).isEqualTo(area.name());
        assertThat(row.getField("unit")).isEqualTo(indicator.unit().id());
        Period period = Period.parse(published.getField("period"));
        assertThat(row.getField("period_start")).isEqualTo(period.start().toString());
        assertThat(row.getField("period_end")).isEqualTo(period.end().toString());
        assertThat(row.getField("interval_level"))
                .isEqualTo(row.getField("lower").isEmpty() ? "" : "95");
        assertThat(row.getField("source")).isNotBlank();
        assertThat(row.getField("data_version")).isEqualTo(RealAtlas.version().label());
    }

    private static String rounded(String published, int decimals) {
        return published.isEmpty()
                ? ""
                : new BigDecimal(published)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    @Test
    void oneColumnHasOneNumberOfDecimals() {
        Run gaps = Run.done("observations", "--indicator", "level-2-gap-at-19", "--period", "all");
        assertThat(gaps.column("value").stream().filter(v -> !v.isEmpty()))
                .allMatch(v -> v.matches("-?\\d+\\.\\d\\d"))
                .contains("22.60", "24.70", "22.73");
        Run neet = Run.done("observations", "--indicator", "neet-16-17");
        assertThat(neet.column("lower").stream().filter(v -> !v.isEmpty())).allMatch(v -> v.matches("\\d+\\.\\d"));
        assertThat(Run.done("observations", "--indicator", "neet-16-17", "--exact")
                        .column("lower"))
                .as("all decimals on asking")
                .anyMatch(v -> v.matches("\\d+\\.\\d{4}"));
    }

    @Test
    void severalIndicatorsLevelsAndPeriodsStandInOneTable() {
        Run run = Run.done(
                "observations",
                "--indicator",
                "neet-16-17",
                "--indicator",
                "not-known-16-17",
                "--level",
                "utla",
                "--level",
                "rgn",
                "--period",
                "2024",
                "--period",
                "2025");
        assertThat(new HashSet<>(run.column("indicator"))).isEqualTo(Set.of("neet-16-17", "not-known-16-17"));
        assertThat(new HashSet<>(run.column("period"))).isEqualTo(Set.of("2024", "2025"));
        assertThat(new HashSet<>(run.column("level"))).isEqualTo(Set.of("utla", "rgn"));
        List<String> alone = Run.done(
                        "observations", "--indicator", "neet-16-17", "--level", "utla", "--period", "2024")
                .out()
                .lines()
                .skip(1)
                .toList();
        assertThat(run.out().lines()).containsAll(alone);
    }

    @Test
    void aTopicIsAllOfItsIndicators() {
        Set<String> housing = RealAtlas.catalogue().indicators().stream()
                .filter(i -> i.topic().id().equals("housing"))
                .map(Indicator::id)
                .collect(Collectors.toSet());
        assertThat(new HashSet<>(Run.done("observations", "--topic", "housing").column("indicator")))
                .isEqualTo(housing);
        assertThat(Run.of("observations", "--topic", "gardening").code()).isEqualTo(2);
    }

    @Test
    void jsonHasTheSameCellsWithNumbersAsNumbers() throws IOException {
        String[] words = {"observations", "--indicator", "employment-rate", "--level", "utla", "--format", ""};
        words[6] = "csv";
        List<NamedCsvRecord> csv = Run.done(words).rows();
        words[6] = "json";
        JsonNode array = new ObjectMapper().readTree(Run.done(words).out());
        words[6] = "jsonl";
        List<String> lines = Run.done(words).out().lines().toList();
        assertThat(array).hasSameSizeAs(csv);
        assertThat(lines).hasSameSizeAs(csv);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < csv.size(); i++) {
            JsonNode row = array.get(i);
            assertThat(new ObjectMapper().readTree(lines.get(i))).isEqualTo(row);
            for (String column : csv.get(i).getHeader()) {
                assertThat(row.get(column).isNull() ? "" : row.get(column).asText())
                        .as(column)
                        .isEqualTo(csv.get(i).getField(column).replaceAll("^(-?\\d+\\.\\d*[1-9])0+$", "$1"));
            }
            assertThat(row.get("value").isNumber() || row.get("value").isNull()).isTrue();
            if (row.get("value").isNull()) {
                missing.add(row.get("status").asText());
            }
        }
        assertThat(missing).isNotEmpty().doesNotContain("null");
    }

    @Test
    void noFileBeginsWithAByteOrderMark() {
        assertThat(Run.done("observations", "--indicator", "neet-16-17").out()).startsWith("area_code,");
    }

    @Test
    void whatHasNoRowIsSaidAndIsNoFailure() {
        Run run = Run.done("observations", "--all", "--area", "Glasgow City", "--area", "Blackpool");
        assertThat(run.err()).containsPattern("Glasgow City \\(S12000049\\) has no row of \\d+ of \\d+ indicators: ");
        Run none = Run.done("observations", "--topic", "young-people", "--area", "Glasgow City");
        assertThat(none.rows()).isEmpty();
        assertThat(none.err()).isNotBlank();
        Run some = Run.done("observations", "--topic", "young-people", "--period", "2018");
        assertThat(some.err()).contains("indicators have no figures for a period asked for: ");
    }
}
