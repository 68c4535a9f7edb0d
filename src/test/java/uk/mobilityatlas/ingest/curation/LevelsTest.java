package uk.mobilityatlas.ingest.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;

class LevelsTest {
    private static final PackReader PACK = PackReader.embedded();
    private static final Areas AREAS = new Areas(PACK.areas(), PACK.successions(), PACK.aliases(), List.of());

    private static Set<Geography> levels(String... codes) {
        return Levels.of(
                Stream.of(codes)
                        .map(code -> new Observation(
                                "pay",
                                new AreaCode(code),
                                Period.year(2023),
                                1.0,
                                null,
                                null,
                                null,
                                Status.AVAILABLE,
                                Set.of(),
                                ""))
                        .toList(),
                AREAS);
    }

    @Test
    void unitaryCouncilsAloneTellNothingDistrictsAndCountiesDo() {
        assertThat(levels("E06000009", "E06000052", "E07000008", "E07000009")).containsExactly(Geography.DISTRICT);
        assertThat(levels("E06000009", "E06000052", "E10000003", "E10000012")).containsExactly(Geography.UPPER_TIER);
        assertThat(levels("E06000009", "E07000008", "E10000003", "E10000012"))
                .containsExactlyInAnyOrder(Geography.DISTRICT, Geography.UPPER_TIER);
    }

    @Test
    void aNationOfUnitaryCouncilsHasBothLevels() {
        assertThat(levels("S12000033", "S12000034"))
                .containsExactlyInAnyOrder(Geography.DISTRICT, Geography.UPPER_TIER);
    }

    @Test
    void oneAreaIsABenchmarkAndNoLevel() {
        assertThat(levels("E12000001", "E12000002", "E92000001")).containsExactly(Geography.REGION);
        assertThat(levels("K02000001")).containsExactly(Geography.WIDER);
    }

    @Test
    void formerDistrictsDoNotMakeALevel() {
        assertThat(levels("E07000026", "E07000027", "E10000003", "E10000012")).containsExactly(Geography.UPPER_TIER);
    }
}
