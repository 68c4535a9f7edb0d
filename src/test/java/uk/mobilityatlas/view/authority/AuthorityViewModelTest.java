package uk.mobilityatlas.view.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.chart.GapBars;
import uk.mobilityatlas.graphic.chart.RankedBars;

class AuthorityViewModelTest {
    private final Desk desk = Desks.showing(Desks.NEET);
    private final AuthorityViewModel model = new AuthorityViewModel(desk);

    private AuthorityPage sheet() {
        model.setActive(true);
        return Objects.requireNonNull(model.sheetProperty().get());
    }

    @Test
    void itBeginsWithTheAuthorityOfTheFirstComparedPlace() {
        AuthorityPage sheet = sheet();
        assertThat(model.wholeProperty().get().name()).isEqualTo("Lancashire");
        assertThat(sheet.headline()).contains("shows no clear difference from England’s");
        assertThat(sheet.picture()).isInstanceOf(GapBars.class);
        assertThat(((GapBars) sheet.picture()).entries())
                .extracting(e -> e.area().name())
                .containsExactlyInAnyOrder("Blackburn with Darwen", "Blackpool", "Lancashire");
    }

    @Test
    void theTableSumsTheCountsAndThePartsMakeTheWhole() {
        List<List<Table.Cell>> rows = sheet().picture().table().rows();
        List<Table.Cell> together = rows.get(rows.size() - 1);
        assertThat(together).extracting(Table.Cell::text).startsWith("All together", "4.3", "3.7", "5.0", "1,661");
        double parts = rows.subList(0, 3).stream()
                .mapToDouble(r -> Objects.requireNonNull(r.get(6).number()))
                .sum();
        assertThat(parts).isCloseTo(Objects.requireNonNull(together.get(6).number()), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }

    @Test
    void whereNothingIsCountedFiguresStandSideBySideAndAreNotAveraged() {
        desk.state().change(s -> s.withIndicator("weekly-pay"));
        AuthorityPage sheet = sheet();
        assertThat(sheet.picture()).isInstanceOf(RankedBars.class);
        assertThat(sheet.sayings().get(0)).contains("rates are not averaged");
        assertThat(model.paper()).isPresent();
    }

    @Test
    void anotherAuthorityCanBeChosenAndStaysChosen() {
        sheet();
        model.choose(model.choices().stream()
                .filter(a -> a.name().equals("South Yorkshire"))
                .findFirst()
                .orElseThrow());
        desk.state().change(s -> s.withAreas(List.of(Desks.BLACKPOOL)));
        assertThat(model.wholeProperty().get().name()).isEqualTo("South Yorkshire");
        assertThat(model.choices()).extracting(a -> a.code().value()).contains("E12000002");
    }

    @Test
    void atOtherLevelsNothingIsRolledUpAndTheHeadlineSaysSo() {
        desk.state().change(s -> s.withIndicator("economic-inactivity")
                .withGeography(Geography.REGION)
                .withAreas(List.of(new AreaCode("E12000002"))));
        model.setActive(true);
        assertThat(model.sheetProperty().get()).isNull();
        assertThat(model.captionProperty().get().headline()).contains("not of regions");
    }
}
