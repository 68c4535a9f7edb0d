package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.observation.Status;

class LargeFigureTest {
    private static LargeFigure of(Figures figures, AreaCode area) {
        Comparison comparison = new Comparer(Places.AREAS, Places.NEIGHBOURS)
                .compare(figures, Geography.UPPER_TIER, List.of(area), Benchmark.ENGLAND);
        return LargeFigure.of(comparison.indicator(), comparison.areas().get(0));
    }

    @Test
    void aClaimedGapIsShownInPeople() {
        assertThat(of(Places.neetFigures(), BLACKPOOL))
                .isEqualTo(
                        new LargeFigure(
                                "135",
                                "more young people known to be NEET than at England’s rate (105 to 165): arithmetic, not a forecast"));
        Figures low = Places.figures(
                Places.inactivity(),
                List.of(Places.survey(ENGLAND, 21, 21, 21), Places.survey(ST_HELENS, 15, 12, 18)),
                List.of());
        // 6 points of 87,000, from 3 to 9
        assertThat(of(low, ST_HELENS))
                .isEqualTo(
                        new LargeFigure(
                                "5,220",
                                "fewer young people who are economically inactive (estimated) than at England’s rate (2,615 to 7,825): arithmetic, not a forecast"));
    }

    @Test
    void withoutAClaimTheFigureItselfIsShown() {
        assertThat(of(Places.neetFigures(), CORNWALL)).isEqualTo(new LargeFigure("4.5–6.7%", "NEET rate, Cornwall"));
        assertThat(of(Places.inactivityFigures(), CORNWALL))
                .isEqualTo(new LargeFigure("22.4%", "economic inactivity, Cornwall"));
    }

    @Test
    void whereThereIsNoFigureItsReasonStands() {
        Figures none =
                Places.figures(Places.inactivity(), List.of(Places.missing(BARNSLEY, Status.CONFIDENTIAL)), List.of());
        assertThat(of(none, BARNSLEY))
                .isEqualTo(new LargeFigure(
                        "[x]", "Barnsley has no figure: it is withheld so that nobody can be recognised."));
    }
}
