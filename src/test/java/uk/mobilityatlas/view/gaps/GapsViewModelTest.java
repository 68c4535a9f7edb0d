package uk.mobilityatlas.view.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.chart.GroupDots;

class GapsViewModelTest {
    private final Desk desk = Desks.showing(Desks.NEET);
    private final GapsViewModel model = new GapsViewModel(desk);

    private GapsPage sheet() {
        model.setActive(true);
        return Objects.requireNonNull(model.sheetProperty().get());
    }

    @Test
    void everyGapIsEitherClaimedOrFoundSimilarOrNotTested() {
        GapsPage sheet = sheet();
        int rows = sheet.picture().rows().size();
        assertThat(rows).isGreaterThan(15);
        assertThat(sheet.claimed().size()
                        + sheet.similar().size()
                        + sheet.untested().size())
                .isEqualTo(rows);
        assertThat(sheet.claimed()).allMatch(s -> s.contains(" above ") || s.contains(" below "));
        assertThat(sheet.untested()).noneMatch(s -> s.contains(" above ") || s.contains(" below "));
        assertThat(model.captionProperty().get().headline()).startsWith("Blackpool: ");
    }

    @Test
    void attainmentIsDrawnWithTheOthersAndAll() {
        assertThat(sheet().picture().rows())
                .filteredOn(r -> r.name().startsWith("Attainment 8, free school meals"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.group().value()).isEqualTo(29.9);
                    assertThat(r.others()).isNotNull();
                    assertThat(r.all()).isEqualTo(new GroupDots.Figure(37.0, null));
                    assertThat(r.said()).startsWith("−").doesNotContain("differs");
                });
    }

    @Test
    void theTableMarksWhatIsNotPublished() {
        assertThat(sheet().picture().table().rows())
                .filteredOn(r -> r.get(0).text().startsWith("Care leavers who are NEET"))
                .singleElement()
                .satisfies(r -> assertThat(r)
                        .extracting(Table.Cell::text)
                        .containsExactly(
                                "Care leavers who are NEET, age 19–21",
                                "2024-25",
                                r.get(2).text(),
                                "[x]",
                                "[x]",
                                "[x]",
                                "[x]",
                                "[x]",
                                "not tested"));
    }

    @Test
    void anotherPlaceCanBeChosen() {
        sheet();
        model.choose(RealAtlas.areas().get(AreaCode.UNITED_KINGDOM));
        assertThat(sheet().place().name()).isEqualTo("United Kingdom");
        assertThat(sheet().picture().rows()).anyMatch(r -> r.name().contains("women"));
        desk.state().change(s -> s.withAreas(List.of()));
        assertThat(sheet().place().name()).isEqualTo("United Kingdom");
        desk.history().undo();
        desk.history().undo();
        assertThat(sheet().place().name()).isEqualTo("Blackpool");
        assertThat(model.paper()).isPresent();
    }
}
