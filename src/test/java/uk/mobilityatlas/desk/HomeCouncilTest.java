package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.Selection;

class HomeCouncilTest {
    private static final AreaCode LEEDS = new AreaCode("E08000035");
    private static final AreaCode HARTLEPOOL = new AreaCode("E06000001");

    private final Desk desk = Desks.showing(Desks.NEET);

    private Area area(AreaCode code) {
        return desk.areas().get(code);
    }

    private List<AreaCode> compared() {
        return desk.state().get().areas();
    }

    private Notice notice() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    @Test
    void theExampleGivesWayToTheCouncilBesideItsTwoNearestAndTheListIsSaid() {
        desk.home().settle(area(LEEDS));
        assertThat(desk.home().is(LEEDS)).isTrue();
        assertThat(compared()).hasSize(3).startsWith(LEEDS).doesNotContainAnyElementsOf(FirstSelection.EXAMPLE);
        assertThat(notice().sentence())
                .contains("Leeds", "DfE neighbours", area(compared().get(1)).name());
    }

    @Test
    void theCouncilBeforeGivesWayToTheNext() {
        desk.home().settle(area(LEEDS));
        desk.home().settle(area(HARTLEPOOL));
        assertThat(compared()).startsWith(HARTLEPOOL).doesNotContain(LEEDS);
    }

    @Test
    void aComparisonOfOnesOwnStaysAndTheOtherIsOffered() {
        List<AreaCode> own = List.of(Desks.CORNWALL, LEEDS);
        desk.state().change(s -> s.withAreas(own));
        desk.home().settle(area(HARTLEPOOL));
        assertThat(desk.home().is(HARTLEPOOL)).isTrue();
        assertThat(compared()).isEqualTo(own);
        Objects.requireNonNull(notice().action()).run();
        assertThat(compared()).startsWith(HARTLEPOOL).hasSize(3);
    }

    @Test
    void oneStepTakesItBack() {
        Selection before = desk.state().get();
        desk.home().settle(area(LEEDS));
        Objects.requireNonNull(notice().action()).run();
        assertThat(desk.home().area()).isEmpty();
        assertThat(desk.state().get()).isEqualTo(before);
    }

    @Test
    void whatIsLookedAtStaysWhereTheCouncilHasAFigureOfItAndOnlyThere() {
        desk.state().change(s -> s.withIndicator("weekly-pay"));
        desk.home().settle(area(LEEDS));
        assertThat(desk.state().get().indicator()).isEqualTo("weekly-pay");
        desk.state().change(s -> s.withIndicator("neet-16-17"));
        Area ceredigion = desk.areas().get(new AreaCode("W06000008"));
        desk.home().settle(ceredigion);
        assertThat(desk.state().get().indicator()).isNotEqualTo("neet-16-17");
        assertThat(compared()).startsWith(ceredigion.code());
    }

    @Test
    void whatIsRememberedBeginsNothingAndSaysNothing() {
        desk.home().recall(LEEDS);
        assertThat(desk.home().area()).contains(area(LEEDS));
        assertThat(compared()).isEqualTo(FirstSelection.EXAMPLE);
        assertThat(desk.notices().currentProperty().get()).isNull();
    }

    @Test
    void itCanBeForgottenAndBroughtBack() {
        desk.home().recall(LEEDS);
        desk.home().forget();
        assertThat(desk.home().area()).isEmpty();
        Objects.requireNonNull(notice().action()).run();
        assertThat(desk.home().is(LEEDS)).isTrue();
    }
}
