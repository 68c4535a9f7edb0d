package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.LANCASHIRE_AUTHORITY;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.stats.ClassMethod;

class GridRowsTest {
    private static final AreaCode YORK_AUTHORITY = new AreaCode("E47000012");

    /** The places and another authority, of one council of its own. */
    private final Areas two = two();

    private static Areas two() {
        List<Area> all = new ArrayList<>(Places.AREAS.all());
        all.add(Places.council(YORK_AUTHORITY, "An Authority of York"));
        Area york = Places.council(new AreaCode("E06000014"), "York");
        all.add(new Area(
                york.code(),
                york.name(),
                york.geographies(),
                null,
                null,
                YORK_AUTHORITY,
                null,
                york.types(),
                null,
                null,
                ""));
        return new Areas(all, List.of(), List.of(), List.of());
    }

    private static Selection selection(AreaCode... areas) {
        return new Selection(
                "neet-16-17",
                null,
                Geography.UPPER_TIER,
                List.of(areas),
                Benchmark.ENGLAND,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
    }

    private static List<List<AreaCode>> groups(GridRows rows, AreaCode... areas) {
        return rows.groups(selection(areas), Geography.UPPER_TIER, Places.AREAS, Places.NEIGHBOURS).stream()
                .map(group -> group.stream().map(Area::code).toList())
                .toList();
    }

    @Test
    void theSetsOfTheComparedPlacesAreOfferedBeforeTheTypes() {
        List<String> ids = GridRows.choices(selection(CORNWALL), two).stream()
                .map(GridRows::id)
                .toList();
        assertThat(ids).containsExactly("neighbours", "compared", "coastal", "rural", "post-industrial", "city");
        assertThat(GridRows.choices(selection(BLACKPOOL, new AreaCode("E06000014"), BLACKPOOL), two))
                .extracting(GridRows::id)
                .startsWith("neighbours", "compared", "authority", YORK_AUTHORITY.value(), "coastal")
                .hasSize(8);
    }

    @Test
    void authoritiesStandByName() {
        assertThat(GridRows.authorities(two))
                .containsExactly(GridRows.of(YORK_AUTHORITY), GridRows.of(LANCASHIRE_AUTHORITY));
    }

    @Test
    void everySetComesBackFromItsId() {
        List<GridRows> all = List.of(
                GridRows.FIRST,
                new GridRows(GridRows.Kind.COMPARED),
                new GridRows(GridRows.Kind.AUTHORITY),
                GridRows.of(LANCASHIRE_AUTHORITY),
                GridRows.of(PlaceType.RURAL));
        assertThat(all).allSatisfy(rows -> assertThat(GridRows.of(rows.id())).isEqualTo(rows));
        assertThat(GridRows.of("type")).as("a type has its own id").isEqualTo(GridRows.FIRST);
        assertThat(GridRows.of("parish")).isEqualTo(GridRows.FIRST);
    }

    @Test
    void theAuthorityIsTheOneChosenOrThatOfTheFirstPlaceInOne() {
        GridRows own = new GridRows(GridRows.Kind.AUTHORITY);
        Selection compared = selection(CORNWALL, BLACKPOOL);
        assertThat(own.chosenAuthority(compared, two).map(Area::code)).contains(LANCASHIRE_AUTHORITY);
        assertThat(GridRows.of(YORK_AUTHORITY).chosenAuthority(compared, two).map(Area::code))
                .contains(YORK_AUTHORITY);
        assertThat(GridRows.authority(selection(CORNWALL), two)).isEmpty();
    }

    @Test
    void neighboursFollowTheirPlaceAndOthersStandTogether() {
        assertThat(groups(GridRows.FIRST, BLACKPOOL, CORNWALL))
                .containsExactly(List.of(BLACKPOOL, BARNSLEY, ST_HELENS), List.of(CORNWALL));
        assertThat(groups(new GridRows(GridRows.Kind.COMPARED), BLACKPOOL, CORNWALL))
                .containsExactly(List.of(BLACKPOOL, CORNWALL));
        assertThat(groups(new GridRows(GridRows.Kind.AUTHORITY), CORNWALL, BLACKPOOL))
                .containsExactly(List.of(LANCASHIRE_AUTHORITY), List.of(BLACKPOOL));
        assertThat(groups(new GridRows(GridRows.Kind.AUTHORITY), CORNWALL)).isEmpty();
    }

    @Test
    void theComparedComeBeforeTheOthersOfAType() {
        assertThat(groups(GridRows.of(PlaceType.COASTAL), BLACKPOOL, CARDIFF))
                .containsExactly(List.of(BLACKPOOL, CARDIFF), List.of(CORNWALL));
    }
}
