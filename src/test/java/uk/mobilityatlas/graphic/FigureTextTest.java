package uk.mobilityatlas.graphic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;

class FigureTextTest {
    private static String unit(String id) {
        return FigureText.unitBehind(RealAtlas.catalogue().get(id), ", ");
    }

    @Test
    void aUnitIsNamedWhereNeitherSignNorTitleSaysIt() {
        assertThat(unit("apprenticeship-starts")).isEqualTo(", per 100,000 people");
        assertThat(unit("healthy-life-expectancy-male")).isEqualTo(", years");
        assertThat(unit("travel-time-car")).isEqualTo(", minutes");
        assertThat(unit("attainment-8")).isEqualTo(", points");
        assertThat(unit("smc-promising-prospects")).isEqualTo(", standard deviations");
    }

    @Test
    void perCentAndPoundsAreSaidByTheirSignsAndPointsByTheirTitle() {
        assertThat(unit("employment-rate")).isEmpty();
        assertThat(unit("weekly-pay")).isEmpty();
        assertThat(unit("research-and-development-business")).isEmpty();
        assertThat(unit("a-level-points")).isEmpty();
    }
}
