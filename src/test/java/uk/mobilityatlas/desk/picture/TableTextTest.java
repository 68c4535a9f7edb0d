package uk.mobilityatlas.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;

class TableTextTest {
    private static final Table TABLE = new Table(
            "NEET < not known & all",
            List.of(new Column("Area", false), new Column("2025", true)),
            List.of(
                    List.of(Cell.of("Blackpool"), new Cell("7.6", 7.6)),
                    List.of(Cell.of("Kingston\tupon Hull\nCity"), Cell.of("[x]"))));

    @Test
    void plainTextIsToldApartByTabsAndEndsWithItsSource() {
        assertThat(TableText.tabbed(TABLE, TABLE.rows(), "Source: DfE.\nOpen licence."))
                .isEqualTo("Area\t2025\nBlackpool\t7.6\nKingston upon Hull City\t[x]\n\nSource: DfE. Open licence.\n");
        assertThat(TableText.tabbed(TABLE, TABLE.rows().subList(0, 1), "")).isEqualTo("Area\t2025\nBlackpool\t7.6\n");
    }

    @Test
    void richTextIsATableWithCaptionHeadAndSource() {
        assertThat(TableText.html(TABLE, TABLE.rows(), "Source: DfE."))
                .startsWith("<meta ")
                .contains("charset=utf-8\"><table ")
                .contains("<caption>NEET &lt; not known &amp; all</caption>")
                .contains("<th scope=\"col\" align=\"left\">Area</th><th scope=\"col\" align=\"right\">2025</th>")
                .contains("<td align=\"left\">Blackpool</td><td align=\"right\">7.6</td>")
                .endsWith("</table><p>Source: DfE.</p>");
        assertThat(TableText.html(TABLE, List.of(), "")).doesNotContain("<td").doesNotContain("<p>");
    }
}
