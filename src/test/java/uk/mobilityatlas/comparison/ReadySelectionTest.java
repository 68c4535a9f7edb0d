package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.indicator.Indicator;

class ReadySelectionTest {
    @Test
    void theStrategysPlacesAreThoseOfTheRegister() {
        assertThat(ReadySelection.LESS_FAVOURABLE.areas())
                .map(code -> RealAtlas.areas().get(code).name())
                .containsExactly("Cornwall", "County Durham", "Lincolnshire", "Barnsley");
        assertThat(ReadySelection.FAVOURABLE.areas())
                .map(code -> RealAtlas.areas().get(code))
                .allMatch(Area::current)
                .extracting(Area::name)
                .containsExactly("Oxfordshire", "Milton Keynes", "Southampton", "Slough", "Warrington");
        for (ReadySelection selection : ReadySelection.values()) {
            assertThat(selection.title()).isNotBlank();
            assertThat(selection.source()).endsWith(".");
        }
    }

    @Test
    void groupsWithinAPlaceStandBesideTheWhole() {
        assertThat(WithinPlace.all(RealAtlas.catalogue())).anySatisfy(within -> {
            assertThat(within.whole().map(Indicator::id)).contains("attainment-8");
            assertThat(within.groups())
                    .extracting(Indicator::id)
                    .contains("attainment-8-fsm", "attainment-8-not-fsm", "attainment-8-looked-after");
        });
        assertThat(WithinPlace.all(RealAtlas.catalogue())).anySatisfy(within -> {
            assertThat(within.whole().map(Indicator::id)).contains("neet-or-not-known-16-17");
            assertThat(within.groups()).extracting(Indicator::id).contains("neet-or-not-known-ehcp-16-17");
        });
        assertThat(WithinPlace.all(RealAtlas.catalogue()))
                .allSatisfy(within -> assertThat(within.groups()).isNotEmpty());
    }
}
