package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Centroids;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.GridPoint;

/** How often two figures that have nothing to do with each other are said to go together, though neighbours are alike. */
class CorrelationFalseAlarmTest {
    private static final int PAIRS = 2_000;

    /** Fields with the covariance exp(-distance / range) over the real centres of upper-tier councils. */
    @ParameterizedTest
    @CsvSource({"EWSN, 50", "EWSN, 100", "E, 50", "E, 100", "EWSN, 0"})
    void unrelatedFieldsAreSeldomSaidToGoTogether(String nations, double range) throws IOException {
        List<GridPoint> where = councils(nations);
        SpatialFields fields = new SpatialFields(where, range, 1993);
        int asIndependent = 0;
        int told = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            Correlation found = Correlation.of(fields.next(), fields.next(), where);
            if (!Correlation.interval(found.coefficient(), where.size()).contains(0)) {
                asIndependent++;
            }
            if (found.told()) {
                told++;
            }
        }
        String row = "| %s | %.0f km | %d%% | %.1f%% |"
                .formatted(
                        nations.equals("E") ? "England" : "United Kingdom",
                        range,
                        Math.round(100.0 * asIndependent / PAIRS),
                        100.0 * told / PAIRS);
        assertThat((double) told / PAIRS).as(row).isLessThan(0.06);
        assertThat(Files.readString(Path.of("docs", "method", "correlation.md")))
                .contains(row);
    }

    private static List<GridPoint> councils(String nations) {
        Map<AreaCode, GridPoint> centres = Centroids.of(RealAtlas.geometries().boundaries(Geography.UPPER_TIER));
        return RealAtlas.areas().of(Geography.UPPER_TIER).stream()
                .filter(a -> nations.contains(a.code().value().substring(0, 1)))
                .map(a -> centres.get(a.code()))
                .toList();
    }
}
