package uk.mobilityatlas.view.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.NeighbourVariables;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.SelectionFields;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Reading;

class NeighboursViewModelTest {
    private final Desk desk = Desks.showing(Desks.NEET);
    private final NeighboursViewModel model = new NeighboursViewModel(desk);

    private NeighboursPage sheet() {
        model.setActive(true);
        return Objects.requireNonNull(model.sheetProperty().get());
    }

    private static NeighboursPage.NeighbourList list(NeighboursPage sheet, String model) {
        return sheet.lists().stream()
                .filter(l -> l.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void publishedListsStandBesideOurOwn() {
        NeighboursPage sheet = sheet();
        assertThat(sheet.place().code()).isEqualTo(Desks.BLACKPOOL);
        assertThat(sheet.lists()).hasSize(5);
        assertThat(list(sheet, "dfe").lines()).hasSize(10).allMatch(l -> !l.closeness()
                .isEmpty());
        assertThat(list(sheet, "own").lines()).hasSize(10).allSatisfy(l -> assertThat(Double.parseDouble(l.closeness()))
                .isBetween(0.0, 1.0));
        assertThat(model.captionProperty().get().headline())
                .startsWith("Blackpool is most often listed as similar to ");
    }

    @Test
    void eachVariablesShareOfADistanceIsInTheTable() {
        NeighboursPage sheet = sheet();
        assertThat(sheet.picture().table().columns())
                .hasSize(4 + NeighbourVariables.first(desk.catalogue()).size());
        assertThat(sheet.picture().table().rows()).isNotEmpty().allSatisfy(row -> assertThat(
                        row.subList(4, row.size()).stream()
                                .mapToDouble(c -> Objects.requireNonNull(c.number()))
                                .sum())
                .isBetween(0.999, 1.001));
    }

    @Test
    void whatIsJudgedTakesNoPart() {
        desk.state().change(s -> s.withIndicator("child-poverty-ahc"));
        NeighboursPage sheet = sheet();
        assertThat(sheet.variables())
                .filteredOn(NeighboursPage.Variable::outcome)
                .singleElement()
                .satisfies(v -> assertThat(v.indicator().id()).isEqualTo("child-poverty-ahc"));
        assertThat(sheet.picture().table().columns())
                .hasSize(4 + NeighbourVariables.first(desk.catalogue()).size() - 1);
    }

    @Test
    void otherVariablesMakeOtherNeighbours() {
        NeighboursPage before = sheet();
        NeighbourVariables.first(desk.catalogue()).stream()
                .skip(1)
                .map(id -> desk.catalogue().get(id))
                .forEach(model::toggle);
        assertThat(list(sheet(), "own").lines())
                .isNotEqualTo(list(before, "own").lines());
        model.toggle(
                desk.catalogue().get(NeighbourVariables.first(desk.catalogue()).get(0)));
        assertThat(list(sheet(), "own").reason()).isEqualTo("Choose a variable on the right.");
    }

    @Test
    void theProposedVariablesAreNoChoiceAgain() {
        List<String> proposed = NeighbourVariables.first(desk.catalogue());
        String last = proposed.get(proposed.size() - 1);
        model.toggle(desk.catalogue().get(last));
        assertThat(desk.state().get().variables()).doesNotContain(last).hasSize(4);
        model.toggle(desk.catalogue().get(last));
        assertThat(desk.state().get().variables()).isNull();
    }

    @Test
    void aListBecomesTheComparisonOrTheBenchmark() {
        sheet();
        model.compareWith("dfe");
        assertThat(desk.state().get().areas()).hasSize(11).startsWith(Desks.BLACKPOOL);
        model.useAsBenchmark("own");
        assertThat(desk.state().get().benchmark()).isEqualTo(Benchmark.neighbours("own"));
        Reading.Found found = Desks.reading(desk).figures().orElseThrow();
        assertThat(found.comparison().areas().get(0).benchmark().hasValue())
                .as("our own neighbours have a rate of summed counts")
                .isTrue();
        assertThat(found.comparison().areas().get(0).benchmark().members()).isEqualTo(10);
    }

    @Test
    void withoutACouncilItAsksForOne() {
        desk.state().change(s -> s.withAreas(List.of(new AreaCode("E12000002"))));
        model.setActive(true);
        assertThat(model.sheetProperty().get()).isNull();
        assertThat(model.captionProperty().get().headline()).startsWith("Choose a council");
    }

    @Test
    void anyCouncilMayBeAskedForWhetherComparedOrNot() {
        Area burnley = desk.areas().get(new AreaCode("E07000117"));
        assertThat(NeighboursViewModel.isCouncil(burnley)).isTrue();
        assertThat(NeighboursViewModel.isCouncil(desk.areas().get(new AreaCode("E12000002"))))
                .isFalse();
        sheet();
        model.choose(burnley);
        assertThat(sheet().place().name()).isEqualTo("Burnley");
        desk.history().undo();
        assertThat(sheet().place().code()).isEqualTo(Desks.BLACKPOOL);
    }

    @Test
    void theVariablesAreKeptWithTheSelectionAndUndone() {
        sheet();
        model.toggle(desk.catalogue().get("no-qualifications-census"));
        Selection kept = SelectionFields.read(SelectionFields.write(desk.state().get()));
        assertThat(kept.variables())
                .hasSize(NeighbourVariables.first(desk.catalogue()).size() - 1);
        desk.history().undo();
        assertThat(desk.state().get().variables()).isNull();
        assertThat(sheet().variables())
                .filteredOn(NeighboursPage.Variable::chosen)
                .hasSize(5);
    }

    @Test
    void theWordsSayHowCloseIsClose() {
        assertThat(sheet().picture().summary()).containsPattern("closer than 9\\d% of pairs");
    }
}
