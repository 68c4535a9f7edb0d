package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.LANCASHIRE_AUTHORITY;
import static uk.mobilityatlas.comparison.Places.NORTH_WEST;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Selection.Filter;

class AreaFilterTest {
    private static Set<AreaCode> through(Filter filter) {
        return new AreaFilter(Places.AREAS).through(filter, Places.AREAS.of(Geography.UPPER_TIER));
    }

    @Test
    void anEmptyFilterLetsEveryAreaThrough() {
        assertThat(through(Filter.NONE)).containsExactlyInAnyOrder(BLACKPOOL, BARNSLEY, CORNWALL, ST_HELENS, CARDIFF);
    }

    @Test
    void anyOfTheTypesIsEnough() {
        assertThat(through(new Filter(Set.of(PlaceType.RURAL, PlaceType.CITY), null, null)))
                .containsExactlyInAnyOrder(CORNWALL, CARDIFF);
    }

    @Test
    void everyConditionMustHold() {
        assertThat(through(new Filter(Set.of(), NORTH_WEST, null))).containsExactlyInAnyOrder(BLACKPOOL, ST_HELENS);
        assertThat(through(new Filter(Set.of(), null, LANCASHIRE_AUTHORITY))).containsExactly(BLACKPOOL);
        assertThat(through(new Filter(Set.of(PlaceType.COASTAL), NORTH_WEST, null)))
                .containsExactly(BLACKPOOL);
        assertThat(through(new Filter(Set.of(PlaceType.RURAL), NORTH_WEST, LANCASHIRE_AUTHORITY)))
                .isEmpty();
    }
}
