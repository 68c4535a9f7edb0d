package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.LANCASHIRE_AUTHORITY;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;

class RollUpTest {
    private final Area whole = Places.AREAS.get(LANCASHIRE_AUTHORITY);
    private final List<Area> members =
            List.of(Places.AREAS.get(BLACKPOOL), Places.AREAS.get(ST_HELENS), Places.AREAS.get(CORNWALL));

    @Test
    void countsAreSummedAndTheRateWorkedOutAgain() {
        Figures figures = Places.figures(
                Places.neet(),
                List.of(Places.counted(BLACKPOOL, 10, 1000), Places.counted(ST_HELENS, 4, 3000)),
                List.of());
        RollUp rollUp = RollUp.of(whole, members, figures, 5.0);
        assertThat(rollUp.estimate().value()).isCloseTo(5.5, within(1e-9));
        assertThat(rollUp.gap()).isCloseTo(20, within(1e-9));
        assertThat(rollUp.parts()).extracting(p -> Math.round(p.gap())).containsExactly(50L, -30L);
        assertThat(rollUp.parts().get(0).share()).isCloseTo(2.5, within(1e-9));
        assertThat(rollUp.coverage())
                .isEqualTo("Counts of 2 of 3 members summed and the rate worked out again. Without Cornwall.");
    }

    @Test
    void withoutCountsThereIsNoRate() {
        RollUp rollUp = RollUp.of(whole, members, Places.inactivityFigures(), 21.0);
        assertThat(rollUp.estimate()).isNull();
        assertThat(rollUp.coverage()).contains("rates are not averaged");
    }
}
