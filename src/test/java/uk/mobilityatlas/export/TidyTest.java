package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.story.ReadyStory;

/** Figures as CSV: a row a figure, with its interval, its status and its source. */
class TidyTest {
    private static List<NamedCsvRecord> rows(ByteArrayOutputStream out) {
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).as("no byte-order mark").doesNotContain("\uFEFF");
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    @Test
    void aStoryHasEveryFigureOnceAsThePackHasIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TidyTable.write(Decks.three(ReadyStory.BRIEFING), out);
        List<NamedCsvRecord> rows = rows(out);
        Set<String> keys = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            assertThat(keys.add(row.getField("indicator") + row.getField("area_code") + row.getField("period")))
                    .as(row.toString())
                    .isTrue();
            assertThat(row.getField("source")).isNotBlank();
            assertThat(row.getField("value") + row.getField("status"))
                    .as("a missing figure says why")
                    .isNotEmpty();
            assertThat(row.getField("interval").equals("95%"))
                    .isEqualTo(!row.getField("lower").isEmpty());
        }
        NamedCsvRecord inactive = rows.stream()
                .filter(row -> row.getField("indicator").equals("economic-inactivity")
                        && row.getField("area_name").equals("Blackpool")
                        && row.getField("period").equals("2023"))
                .findFirst()
                .orElseThrow();
        assertThat(inactive.getField("value")).isEqualTo("28.4");
        assertThat(inactive.getField("lower")).isEqualTo("23.6");
        assertThat(inactive.getField("upper")).isEqualTo("33.2");
        assertThat(inactive.getField("source")).contains("Office for National Statistics");
    }

    @Test
    void aTableHasItsSignsInColumnsOfTheirOwn() throws IOException {
        Table table = new Table(
                "A share, 2025",
                List.of(new Table.Column("Area", false), new Table.Column("2025", true)),
                List.of(
                        List.of(Table.Cell.of("North"), new Table.Cell("1,234.5 [p]", 1234.5)),
                        List.of(Table.Cell.of("South"), Table.Cell.of("[c]"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableCsv.write(table, "Source: a publisher.", RealAtlas.version(), out);
        List<NamedCsvRecord> rows = rows(out);
        assertThat(rows.get(0).getFields()).startsWith("North", "1234.5", "p", "A share, 2025");
        assertThat(rows.get(1).getFields()).startsWith("South", "", "c");
        assertThat(rows.get(1).getField("2025, status")).isEqualTo("c");
        assertThat(rows).allSatisfy(row -> assertThat(row.getField("Source")).isEqualTo("Source: a publisher."));
    }

    @Test
    void aRowThatShowsAFigureHasTheColumnsOfEveryTableOfFiguresBehindItsOwn() throws IOException {
        Indicator indicator = RealAtlas.catalogue().neet();
        Observation figure = RealAtlas.observations()
                .series(indicator.id(), new AreaCode("E06000009"))
                .observations()
                .get(7);
        Table table = new Table(
                "NEET",
                List.of(new Table.Column("Area", false), new Table.Column("2025", true)),
                List.of(
                        List.of(Table.Cell.of("Blackpool"), Table.Cell.of(indicator, figure)),
                        List.of(Table.Cell.of("A mean"), new Table.Cell("5.0", 5.0))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableCsv.write(table, "Source: a publisher.", RealAtlas.version(), out);
        List<NamedCsvRecord> rows = rows(out);
        assertThat(rows.get(0).getHeader())
                .startsWith("Area", "2025", "2025, status", "Table", "Source", "Data version", "area_code", "period");
        assertThat(rows.get(0).getField("area_code")).isEqualTo("E06000009");
        assertThat(rows.get(0).getField("value")).isEqualTo("7.6");
        assertThat(rows.get(0).getField("lower")).matches("\\d\\.\\d");
        assertThat(rows.get(0).getField("level")).isEqualTo("utla");
        assertThat(rows.get(1).getField("value"))
                .as("a number that nobody published")
                .isEmpty();
    }
}
