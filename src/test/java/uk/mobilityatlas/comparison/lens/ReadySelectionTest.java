package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.store.AreaReader;

class ReadySelectionTest {
    private final Areas areas = RealAtlas.areas();
    private final List<ReadySelection> named =
            ReadySelection.named(areas, new AreaReader(RealAtlas.database()).opportunityAreas());

    private List<String> names(ReadySelection selection) {
        return selection.areas().stream().map(c -> areas.get(c).name()).toList();
    }

    @Test
    void theStrategysPlacesAreThoseOfTheRegister() {
        assertThat(names(named.get(1))).containsExactly("Cornwall", "County Durham", "Lincolnshire", "Barnsley");
        assertThat(names(named.get(2)))
                .containsExactly("Oxfordshire", "Milton Keynes", "Southampton", "Slough", "Warrington");
        assertThat(named).isNotEmpty().allSatisfy(selection -> {
            assertThat(selection.areas()).map(areas::get).allMatch(Area::current);
            assertThat(selection.source()).endsWith(".");
        });
        assertThat(named.get(1).source()).contains("Social Mobility Commission").contains("2024");
    }

    @Test
    void twelveOpportunityAreasAreTwelvePlacesAndTheThirteenthIsSaid() {
        ReadySelection twelve = named.get(3);
        assertThat(names(twelve))
                .hasSize(12)
                .contains("Somerset", "North Yorkshire", "Fenland", "Hastings")
                .doesNotContain("East Cambridgeshire");
        assertThat(twelve.source()).contains("East Cambridgeshire is left out");
    }

    @Test
    void authoritiesHaveTheirCouncilsWhereTheyAreFewEnough() {
        List<ReadySelection> upper = ReadySelection.authorities(areas, Geography.UPPER_TIER);
        assertThat(upper).hasSize(15).allMatch(s -> s.areas().size() <= Selection.MOST_AREAS);
        assertThat(upper)
                .filteredOn(s -> s.title().equals("South Yorkshire"))
                .singleElement()
                .satisfies(
                        s -> assertThat(names(s)).containsExactly("Barnsley", "Doncaster", "Rotherham", "Sheffield"));
        assertThat(ReadySelection.authorities(areas, Geography.DISTRICT))
                .as("the East Midlands have 17 districts")
                .extracting(ReadySelection::title)
                .doesNotContain("East Midlands", "Lancashire");
    }

    @Test
    void aCountyAsksForItsOwnLevelAndIsSaidWhereThereIsNone() {
        ReadySelection less = named.get(1);
        assertThat(less.level(areas, Geography.DISTRICT)).isEqualTo(Geography.UPPER_TIER);
        assertThat(less.note(areas, Geography.UPPER_TIER)).isEmpty();
        assertThat(less.note(areas, Geography.DISTRICT))
                .isEqualTo("Lincolnshire is not among the districts, so this indicator has no figure for it here");
        assertThat(new ReadySelection("", List.of(new AreaCode("E07000148")), "").level(areas, Geography.UPPER_TIER))
                .isEqualTo(Geography.DISTRICT);
    }
}
