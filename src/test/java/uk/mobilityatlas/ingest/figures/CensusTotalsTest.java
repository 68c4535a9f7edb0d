package uk.mobilityatlas.ingest.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.Observation;

class CensusTotalsTest {
    private static final PackReader PACK = PackReader.embedded();
    private static final Areas AREAS = new Areas(PACK.areas(), PACK.successions(), PACK.aliases(), List.of());
    private static final AreaCode CUMBERLAND = new AreaCode("E06000063");

    private static Set<AreaCode> districts() {
        return PACK.observations("no-qualifications-census").stream()
                .filter(o -> o.note().isEmpty())
                .map(Observation::area)
                .collect(Collectors.toSet());
    }

    @Test
    void putsMergedCouncilsTogetherFromTheDistrictsOfTheCensus() {
        Map<AreaCode, List<AreaCode>> totals = CensusTotals.of(districts(), AREAS);

        assertThat(totals.get(CUMBERLAND))
                .containsExactly(new AreaCode("E07000026"), new AreaCode("E07000028"), new AreaCode("E07000029"));
    }

    @Test
    void leavesOutAnAreaOfWhichADistrictIsMissing() {
        Set<AreaCode> districts = districts();
        districts.remove(new AreaCode("E07000008"));

        Map<AreaCode, List<AreaCode>> totals = CensusTotals.of(districts, AREAS);

        Area cambridge = AREAS.get(new AreaCode("E07000008"));
        assertThat(totals).doesNotContainKeys(cambridge.upperTier(), cambridge.region(), cambridge.nation());
        assertThat(totals).containsKey(new AreaCode("E12000002"));
    }

    @Test
    void coversEveryRegionAndCombinedAuthority() {
        Map<AreaCode, List<AreaCode>> totals = CensusTotals.of(districts(), AREAS);

        for (Geography level : List.of(Geography.REGION, Geography.COMBINED_AUTHORITY)) {
            AREAS.of(level).forEach(area -> assertThat(totals).containsKey(area.code()));
        }
        int inRegions = AREAS.of(Geography.REGION).stream()
                .mapToInt(region -> totals.get(region.code()).size())
                .sum();
        assertThat(inRegions)
                .isEqualTo(totals.get(new AreaCode("E92000001")).size())
                .isEqualTo(309);
    }
}
