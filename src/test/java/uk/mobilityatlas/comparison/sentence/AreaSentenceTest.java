package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;

class AreaSentenceTest {
    private final Comparer comparer = new Comparer(Places.AREAS, Places.NEIGHBOURS);

    private String sentence(Figures figures, AreaCode area) {
        Comparison comparison = comparer.compare(figures, Geography.UPPER_TIER, List.of(area), Benchmark.ENGLAND);
        return AreaSentence.of(comparison.indicator(), comparison.areas().get(0));
    }

    @Test
    void aClaimComesWithItsFiguresAndItsPeople() {
        assertThat(sentence(Places.neetFigures(), BLACKPOOL))
                .isEqualTo(
                        "Blackpool’s NEET rate is between 7.6% and 8.9%, clearly above England’s 3.4–5.6%. "
                                + "That is about 135 more young people known to be NEET than at England’s rate (105 to 165): an arithmetic gap, not a forecast.");
        assertThat(sentence(Places.inactivityFigures(), BLACKPOOL))
                .isEqualTo(
                        "Blackpool’s economic inactivity is 28.4% (23.6 to 33.2), above England’s 21.0%. "
                                + "That is about 6,440 more young people who are economically inactive (estimated) than at England’s rate (2,265 to 10,610): an arithmetic gap, not a forecast.");
    }

    @Test
    void whatCannotBeToldHasNoGapInPeople() {
        assertThat(sentence(Places.neetFigures(), CORNWALL))
                .isEqualTo(
                        "Cornwall’s NEET rate is between 4.5% and 6.7%, with no clear difference from England’s 3.4–5.6%. Young people not known could turn it either way.");
        assertThat(sentence(Places.inactivityFigures(), CORNWALL))
                .isEqualTo("Cornwall’s economic inactivity is 22.4% (18.5 to 26.3), similar to England’s 21.0%.");
    }

    @Test
    void withoutAnIntervalFiguresStandSideBySide() {
        Figures bare = Places.figures(
                Places.inactivity(), List.of(Places.bare(ENGLAND, 21), Places.bare(BLACKPOOL, 28.4)), List.of());
        assertThat(sentence(bare, BLACKPOOL))
                .isEqualTo("Blackpool’s economic inactivity is 28.4%, beside England’s 21.0%. "
                        + "Without an interval no difference is claimed.");
    }
}
