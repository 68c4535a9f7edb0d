package uk.mobilityatlas.view.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.RealFigures;

/** Places that stand on no map under their own name, on real maps. */
class PlaceOnMapTest {
    private static final AreaCode NORTH_WEST = new AreaCode("E12000002");
    private final Areas areas = RealAtlas.areas();
    private final AreaFigures upper = RealFigures.of("neet-16-17", "2025", Geography.UPPER_TIER);

    @Test
    void aDistrictIsPartOfItsCountyAndARegionIsAllItsCouncils() {
        PlaceOnMap burnley = of("Burnley", upper);
        assertThat(names(burnley)).containsExactly("Lancashire");
        assertThat(burnley.said()).isEqualTo("Burnley is a district of Lancashire, which is shown at this level.");
        assertThat(names(of("North West", upper)))
                .contains("Blackpool", "Lancashire")
                .doesNotContain("Barnsley");
        AreaFigures districts = RealFigures.of("weekly-pay", "2025-04-30", Geography.DISTRICT);
        assertThat(names(of("Lancashire", districts))).contains("Burnley").doesNotContain("Blackpool");
    }

    @Test
    void aPlaceIsOnTheMapUnderTheCodeOfToday() {
        assertThat(of("E08000016", upper)).isEqualTo(new PlaceOnMap(List.of(RealFigures.BARNSLEY), "", false, null));
    }

    @Test
    void whyAPlaceIsNowhereIsSaid() {
        assertThat(of("Glasgow City", upper).said())
                .isEqualTo("Glasgow City is not on this map: the indicator has no figures for Scotland.");
        PlaceOnMap filtered = of("Barnsley", upper.showing(Set.of(RealFigures.BLACKPOOL)));
        assertThat(filtered.filtered()).isTrue();
        assertThat(filtered.said()).startsWith("Barnsley is not among");
        AreaFigures regions = RealFigures.of("neet-16-17", "2025", Geography.REGION);
        assertThat(of("Barnsley", regions).level()).isEqualTo(Geography.UPPER_TIER);
        assertThat(of("North West", regions).on()).containsExactly(NORTH_WEST);
    }

    private PlaceOnMap of(String text, AreaFigures figures) {
        Area area = areas.resolve(text, null).orElseThrow();
        return PlaceOnMap.of(area, figures, areas);
    }

    private List<String> names(PlaceOnMap found) {
        return found.on().stream().map(code -> areas.get(code).name()).toList();
    }
}
