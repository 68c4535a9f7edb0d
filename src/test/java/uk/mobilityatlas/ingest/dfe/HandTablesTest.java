package uk.mobilityatlas.ingest.dfe;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.observation.Period;

/** The hand-written tables agree with each other and with the code. */
class HandTablesTest {
    private final List<NamedCsvRecord> catalogue = MaintainedTable.rows(DfeFigures.class, "catalogue.csv");

    @Test
    void everyFigureReadHasItsRowInTheCatalogueAndNoRowIsIdle() {
        Set<String> read = Stream.of(
                        LaitFigures.measures().values().stream().map(LaitMeasure::indicator),
                        ScorecardColumn.ALL_YOUNG_PEOPLE.stream().map(ScorecardColumn::indicator),
                        ScorecardColumn.GROUPS.stream().map(ScorecardColumn::indicator),
                        Stream.of(
                                "neet-16-24-uk",
                                "neet-16-24-unemployed-uk",
                                "neet-16-24-inactive-uk",
                                "neet-16-24-men-uk",
                                "neet-16-24-women-uk"))
                .flatMap(ids -> ids)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ids()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void theCatalogueUsesTheDomainsWords() {
        assertThat(catalogue).isNotEmpty().allSatisfy(row -> {
            Topic.of(row.getField("topic"));
            Polarity.of(row.getField("polarity"));
            IntervalBasis.of(row.getField("interval_basis"));
            assertThat(row.getField("definition")).endsWith(".").doesNotContain(". ");
            assertThat(row.getField("caveat")).endsWith(".");
            assertThat(row.getField("interval_reason")).endsWith(".");
            assertThat(row.getField("phrase")).doesNotEndWith(".");
        });
    }

    /** Fewer are shown where England and its regions, which all are held against, are published with fewer. */
    @Test
    void noMoreDecimalsAreShownThanAreKept() {
        List<String> fewer = new ArrayList<>();
        for (LaitMeasure measure : LaitFigures.measures().values()) {
            int shown = catalogue.stream()
                    .filter(row -> row.getField("id").equals(measure.indicator()))
                    .mapToInt(row -> Integer.parseInt(row.getField("decimals")))
                    .findFirst()
                    .orElseThrow();
            assertThat(shown).as(measure.indicator()).isLessThanOrEqualTo(measure.decimals());
            if (shown < measure.decimals()) {
                fewer.add(measure.indicator());
            }
        }
        assertThat(fewer)
                .containsExactlyInAnyOrder("not-known-16-17", "participation-16-17", "participation-send-16-17");
    }

    @Test
    void breaksAreOfKnownIndicatorsAndWellFormedPeriods() {
        assertThat(MaintainedTable.rows(DfeFigures.class, "breaks.csv"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(ids()).contains(row.getField("indicator"));
                    assertThat(Period.parse(row.getField("before")).label()).isEqualTo(row.getField("before"));
                    assertThat(row.getField("reason")).endsWith(".");
                });
    }

    private List<String> ids() {
        return catalogue.stream().map(row -> row.getField("id")).toList();
    }
}
