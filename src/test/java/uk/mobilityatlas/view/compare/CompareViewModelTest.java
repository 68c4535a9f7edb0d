package uk.mobilityatlas.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.MissingSentence;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.picture.TableText;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.graphic.PaintedBoxes;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;

class CompareViewModelTest {
    @Test
    void neetIsSaidWithItsBounds() {
        CompareViewModel model = new CompareViewModel(Desks.showing(Desks.NEET));
        model.setActive(true);
        ComparisonPage sheet = sheet(model);
        assertThat(model.captionProperty().get().headline())
                .isEqualTo("Blackpool’s NEET rate is clearly above England’s;"
                        + " Barnsley’s and Cornwall’s show no clear difference from it");
        assertThat(sheet.between()).contains("no clear difference");
        assertThat(sheet.sayings()).hasSize(3);
        assertThat(sheet.sayings().get(0).words()).contains("between 7.6% and 8.9%");
        assertThat(sheet.differences()).hasSize(3);
    }

    @Test
    void onInactivityNoDifferenceIsClaimedThatIsNotThere() {
        Selection inactivity = Desks.NEET.withIndicator("economic-inactivity");
        ComparisonPage sheet = sheet(new CompareViewModel(Desks.showing(inactivity)));
        assertThat(sheet.between().toLowerCase(java.util.Locale.UK)).contains("no clear difference");
        assertThat(sheet.differences()).allSatisfy(d -> assertThat(d.interval()).contains("−", " to "));
    }

    @Test
    void whereNoComparedPlacesNationPublishesItThatIsSaidOnceAndSomethingElseOffered() {
        AreaCode ceredigion = new AreaCode("W06000008");
        AreaCode gwynedd = new AreaCode("W06000002");
        Desk desk = Desks.showing(Desks.NEET.withAreas(List.of(ceredigion, gwynedd)));
        CompareViewModel model = new CompareViewModel(desk);
        model.setActive(true);
        assertThat(model.sheetProperty().get()).isNull();
        Lack lack = Objects.requireNonNull(model.lackProperty().get());
        assertThat(lack).isEqualTo(Lack.NATION);
        assertThat(MissingSentence.otherNations(RealAtlas.catalogue().neet()))
                .isEqualTo("The NEET rate is published for councils of England only.");
        model.showInstead();
        assertThat(desk.state().get().indicator()).isEqualTo("economic-inactivity");
        assertThat(model.lackProperty().get()).isNull();
        assertThat(model.sheetProperty().get()).isNotNull();
    }

    @Test
    void besideAPlaceThatHasOneTheOthersLackIsSaidOnce() {
        AreaCode ceredigion = new AreaCode("W06000008");
        AreaCode gwynedd = new AreaCode("W06000002");
        ComparisonPage sheet = sheet(new CompareViewModel(
                Desks.showing(Desks.NEET.withAreas(List.of(Desks.CORNWALL, ceredigion, gwynedd)))));
        assertThat(sheet.sayings().stream().map(ComparisonPage.Saying::words))
                .filteredOn("The NEET rate is published for councils of England only."::equals)
                .hasSize(1);
    }

    @Test
    void theTableHoldsEveryPeriodTheNotKnownTheRankAndTheVerdict() {
        ComparisonPage sheet = sheet(new CompareViewModel(Desks.showing(Desks.NEET)));
        Table table = sheet.table();
        assertThat(table.columns().stream().map(Table.Column::name))
                .containsExactly(
                        "Area",
                        "2018",
                        "2019",
                        "2020",
                        "2021",
                        "2022",
                        "2023",
                        "2024",
                        "2025",
                        "At most",
                        "Rank 2025",
                        "Verdict, 2025");
        assertThat(table.rows().get(0).stream().map(Table.Cell::text))
                .startsWith("Blackpool", "3.0", "3.8", "4.7", "4.4", "4.6", "7.0", "7.0", "7.6", "8.9");
        assertThat(table.rows().get(3).get(0).text()).isEqualTo("England");
        assertThat(table.rows().get(3).get(10).text()).isEqualTo("[z]");
        assertThat(sheet.verdicts().get(1)).isEqualTo(VerdictMark.CANNOT_TELL);
    }

    @Test
    void onPaperTheTrendsNameTheirYearsAndThePictureBesideThemItsOwn() {
        CompareViewModel model = new CompareViewModel(Desks.showing(Desks.NEET));
        model.setActive(true);
        Sheet trends = (Sheet) model.paper().orElseThrow();
        assertThat(trends.subtitle()).endsWith("England, 2018 to 2025");
        assertThat(trends.credits().source()).contains("Period: 2018 to 2025");
        Sheet beside = (Sheet) model.paper(ComparisonPage::beside).orElseThrow();
        assertThat(beside.subtitle()).endsWith("England, 2025");
        assertThat(beside.credits().source()).contains("Period: 2025");
    }

    @Test
    void onTheScreenStandTheNewestPeriodsAndInTheFileAll() {
        Selection pay = Desks.NEET.withIndicator("weekly-pay").withGeography(Geography.DISTRICT);
        ComparisonPage sheet = sheet(new CompareViewModel(Desks.showing(pay)));
        assertThat(sheet.table().columns().size()).isGreaterThan(15);
        assertThat(sheet.shown().columns().size()).isLessThan(14);
        assertThat(sheet.tableNote()).endsWith("Earlier periods are in the CSV file.");
    }

    @Test
    void anAreaWithoutFiguresStaysInTheTableWithItsReason() {
        Selection withGlasgow =
                Desks.NEET.withAreas(List.of(Desks.BLACKPOOL, new uk.mobilityatlas.area.AreaCode("S12000049")));
        ComparisonPage sheet = sheet(new CompareViewModel(Desks.showing(withGlasgow)));
        assertThat(sheet.table().rows().get(1).get(1).text()).isEqualTo("[x]");
        assertThat(sheet.sayings().get(1).words())
                .isEqualTo("The NEET rate is published for councils of England only.");
    }

    @Test
    void eachAreasOwnRegionIsABenchmarkOfItsOwn() {
        Desk desk = Desks.showing(Desks.NEET.withBenchmark(Benchmark.REGION));
        ComparisonPage sheet = sheet(new CompareViewModel(desk));
        assertThat(sheet.table().rows()).hasSize(6);
        assertThat(sheet.table().rows().get(3).get(0).text()).isEqualTo("The North West");
    }

    @Test
    void manyPlacesAreHeldAgainstTheirOwn() {
        List<AreaCode> councils = Stream.of(
                        "Hull", "North East Lincolnshire", "Barnsley", "Blackpool", "Hartlepool", "Leeds")
                .map(name -> RealAtlas.areas()
                        .resolve(name, Geography.UPPER_TIER)
                        .orElseThrow()
                        .code())
                .toList();
        for (Benchmark benchmark :
                List.of(Benchmark.REGION, Benchmark.COMBINED_AUTHORITY, Benchmark.neighbours("dfe"))) {
            CompareViewModel model = new CompareViewModel(Desks.showing(Desks.NEET
                    .withIndicator("apprenticeships-16-17")
                    .withAreas(councils)
                    .withBenchmark(benchmark)));
            model.setActive(true);
            assertThat(model.captionProperty().get().headline())
                    .as("%s", benchmark)
                    .contains("their own ");
        }
    }

    @Test
    void aBenchmarkThatIsComparedItselfStandsOnce() {
        Desk desk = Desks.showing(Desks.NEET.withBenchmark(Benchmark.of(Desks.BARNSLEY)));
        ComparisonPage sheet = sheet(new CompareViewModel(desk));
        assertThat(sheet.table().rows().stream().map(row -> row.get(0).text()))
                .containsExactly("Blackpool", "Barnsley", "Cornwall");
        Size size = new Size(900, sheet.beside().leastHeight(900));
        assertThat(PaintedBoxes.of(sheet.beside(), size).words())
                .extracting(PaintedBoxes.Words::text)
                .containsOnlyOnce("Barnsley", "Benchmark");
    }

    @Test
    void withoutAreasThereIsNoSheet() {
        Desk desk = Desks.showing(Desks.NEET);
        CompareViewModel model = new CompareViewModel(desk);
        model.setActive(true);
        desk.state().change(s -> s.withAreas(List.of()));
        assertThat(model.sheetProperty().get()).isNull();
        assertThat(model.paper()).isEmpty();
    }

    @Test
    void missingFiguresSortAfterAllOthers() {
        var order = TableText.order(true);
        Table.Cell missing = Table.Cell.of("[x]");
        Table.Cell nine = new Table.Cell("9.0", 9.0);
        Table.Cell ten = new Table.Cell("10.0", 10.0);
        assertThat(List.of(missing, ten, nine).stream().sorted(order)).containsExactly(nine, ten, missing);
    }

    private static ComparisonPage sheet(CompareViewModel model) {
        model.setActive(true);
        return Objects.requireNonNull(model.sheetProperty().get());
    }
}
