package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;

class NeighbourVariablesTest {
    private static final List<String> FIRST = NeighbourVariables.first(RealAtlas.catalogue());

    private OwnNeighbours find(String outcome) {
        return NeighbourVariables.find(
                FIRST,
                outcome,
                RealAtlas.catalogue(),
                RealAtlas.observations(),
                RealAtlas.areas().of(Geography.UPPER_TIER),
                Geography.UPPER_TIER);
    }

    @Test
    void theFirstVariablesFindNeighboursForEveryPlaceTheyCover() {
        OwnNeighbours own = find("neet-16-17");
        assertThat(own.variables())
                .extracting(Indicator::id)
                .containsExactlyElementsOf(FIRST)
                .hasSize(5);
        assertThat(own.of(BLACKPOOL, 10)).hasSize(10);
        assertThat(own.leftOut()).hasSizeLessThan(10);
    }

    @Test
    void theOutcomeIsLeftOut() {
        assertThat(find("child-poverty-ahc").variables())
                .extracting(Indicator::id)
                .doesNotContain("child-poverty-ahc")
                .hasSize(4);
    }

    @Test
    void countsMayNotBeChosen() {
        List<Indicator> candidates = NeighbourVariables.candidates(RealAtlas.catalogue(), Geography.UPPER_TIER);
        assertThat(candidates).extracting(Indicator::id).containsAll(FIRST);
        assertThat(candidates)
                .extracting(i -> i.unit().id())
                .doesNotContain("count", "pounds-million")
                .contains("per-cent");
    }
}
