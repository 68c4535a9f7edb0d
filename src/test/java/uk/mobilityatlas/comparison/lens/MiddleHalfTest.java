package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.observation.Observation;

class MiddleHalfTest {
    private static String headline(double... values) {
        List<Area> level = Places.AREAS.of(Geography.UPPER_TIER);
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            rows.add(Places.bare(level.get(i).code(), values[i]));
        }
        Figures figures = Places.figures(Places.inactivity(), rows, List.of());
        return MiddleHalf.of(figures, level, Geography.UPPER_TIER, List.of()).headline();
    }

    @Test
    void theMiddleHalfLiesBetweenTheQuartiles() {
        assertThat(headline(10, 20, 30, 40)).isEqualTo("Half of 4 councils lie between 17.5% and 32.5%");
    }

    @Test
    void whereAllAreEqualThereIsNone() {
        assertThat(headline(21, 21, 21, 21))
                .isEqualTo("All 4 councils have the same figure, 21.0%: there is no middle half");
    }

    @Test
    void threeAreTooFew() {
        assertThat(headline(10, 20, 30)).startsWith("Too few areas have a figure");
    }
}
