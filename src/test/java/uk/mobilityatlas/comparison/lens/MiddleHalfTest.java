package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Quartiles;

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

    /** Beside figures of 10, 20, 30, 40, whose middle half is 17.5 to 32.5. */
    private static String beside(Observation blackpool) {
        List<Area> level = Places.AREAS.of(Geography.UPPER_TIER);
        List<Observation> rows = new ArrayList<>(List.of(blackpool));
        double[] values = {10, 20, 30, 40};
        List<Area> others =
                level.stream().filter(a -> !a.code().equals(Places.BLACKPOOL)).toList();
        for (int i = 0; i < values.length; i++) {
            rows.add(Places.bare(others.get(i).code(), values[i]));
        }
        Figures figures = Places.figures(Places.inactivity(), rows, List.of());
        List<Compared> compared = new Comparer(Places.AREAS, Places.NEIGHBOURS)
                .compare(figures, Geography.UPPER_TIER, List.of(Places.BLACKPOOL, Places.ENGLAND), Benchmark.ENGLAND)
                .areas();
        String headline =
                MiddleHalf.of(figures, others, Geography.UPPER_TIER, compared).headline();
        assertThat(headline).as("not of the level").doesNotContain("Blackpool");
        return new MiddleHalf(
                        Places.inactivity(),
                        Geography.UPPER_TIER,
                        4,
                        new Quartiles(17.5, 25, 32.5),
                        false,
                        compared.subList(0, 1))
                .headline()
                .replaceFirst(".*; ", "");
    }

    @Test
    void aPlaceLiesOnASideOnlyAsFarAsItsIntervalGoes() {
        assertThat(beside(Places.survey(Places.BLACKPOOL, 35, 33, 37))).isEqualTo("Blackpool lies above");
        assertThat(beside(Places.survey(Places.BLACKPOOL, 35, 32, 38)))
                .isEqualTo("Blackpool may lie inside or outside");
        assertThat(beside(Places.survey(Places.BLACKPOOL, 15, 13, 17))).isEqualTo("Blackpool lies below");
        assertThat(beside(Places.survey(Places.BLACKPOOL, 15, 13, 17.5)))
                .isEqualTo("Blackpool may lie inside or outside");
        assertThat(beside(Places.survey(Places.BLACKPOOL, 25, 17.5, 32.5))).isEqualTo("Blackpool lies within");
        assertThat(beside(Places.survey(Places.BLACKPOOL, 25, 17, 32)))
                .isEqualTo("Blackpool may lie inside or outside");
        assertThat(beside(Places.bare(Places.BLACKPOOL, 32.5))).isEqualTo("Blackpool lies within");
        assertThat(beside(Places.bare(Places.BLACKPOOL, 32.6))).isEqualTo("Blackpool lies above");
    }
}
