package uk.mobilityatlas.view.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.chart.Strip;

class TypesViewModelTest {
    private final Desk desk = Desks.showing(Desks.NEET);
    private final TypesViewModel model = new TypesViewModel(desk);

    private TypesPage sheet() {
        model.setActive(true);
        return Objects.requireNonNull(model.sheetProperty().get());
    }

    @Test
    void theHeadlineSaysWhichSplitIsWidestAndWhatItLeaves() {
        sheet();
        assertThat(model.captionProperty().get().headline()).startsWith("No kind of place stands out in ");
        desk.state().change(s -> s.withIndicator("no-qualifications-census"));
        sheet();
        assertThat(model.captionProperty().get().headline())
                .startsWith("Post-industrial councils have higher ")
                .endsWith("% of the variation lies elsewhere");
    }

    @Test
    void everyAreaStandsInALaneForAllAndForEachOfItsTypes() {
        Strip strip = sheet().picture();
        assertThat(strip.lanes())
                .extracting(Strip.Lane::name)
                .containsExactly("All", "Coastal", "Rural", "Post-industrial", "City", "None of these");
        assertThat(strip.lanes().get(0).areas()).hasSizeGreaterThan(140);
        assertThat(strip.lanes().get(1).areas()).contains(Desks.BLACKPOOL).doesNotContain(Desks.BARNSLEY);
        assertThat(strip.lanes().get(5).areas()).doesNotContain(Desks.BLACKPOOL);
    }

    @Test
    void eachTypeSaysItsMembersAndEachPlaceItsEvidence() {
        TypesPage sheet = sheet();
        assertThat(sheet.types()).hasSize(4).allSatisfy(t -> assertThat(t.members())
                .contains("members"));
        TypesPage.PlaceLine blackpool = sheet.places().get(0);
        assertThat(blackpool.words()).contains("7.6–8.9%").contains("coastal councils");
        assertThat(blackpool.evidence()).hasSize(4).anySatisfy(e -> {
            assertThat(e.type()).isEqualTo(PlaceType.COASTAL);
            assertThat(e.member()).isTrue();
            assertThat(e.measure()).isEqualTo("Share of the outline that meets the open sea");
            assertThat(e.value()).isEqualTo("34.8%");
            assertThat(e.rule()).isEqualTo("At least 5%");
        });
    }

    @Test
    void theTableHasEveryAreaWithItsTypes() {
        Table table = sheet().picture().table();
        assertThat(table.columns()).extracting(Table.Column::name).startsWith("Area", "2025", "Coastal");
        assertThat(table.rows())
                .filteredOn(r -> r.get(0).text().equals("Blackpool"))
                .singleElement()
                .satisfies(r -> assertThat(r).extracting(Table.Cell::text).containsSequence("7.6", "yes", "–"));
    }

    @Test
    void itFollowsTheSelectionOnlyWhileItIsLookedAt() {
        assertThat(model.sheetProperty().get()).isNull();
        TypesPage before = sheet();
        model.setActive(false);
        desk.state().change(s -> s.withIndicator("economic-inactivity"));
        assertThat(model.sheetProperty().get()).isSameAs(before);
        assertThat(sheet()).isNotSameAs(before);
        assertThat(model.captionProperty().get().headline()).contains("inactivity");
        assertThat(model.paper()).isPresent();
    }

    @Test
    void aLargerAreaHasNoTypeOfItsOwn() {
        desk.state().change(s -> s.withAreas(List.of(new AreaCode("E12000002"))));
        assertThat(sheet().places().get(0).evidence()).isEmpty();
    }
}
