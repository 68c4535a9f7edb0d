package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.indicator.Catalogue;

class ReferenceReadersTest {
    private final FixturePack pack = new FixturePack("aaaaaaaaaaaa");

    @TempDir
    Path home;

    private ReferenceDatabase database;

    @BeforeEach
    void open() {
        database = ReferenceDatabase.open(home, pack, BuildProgress.NONE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theRegisterComesBackAsItWasPacked() {
        Areas areas = new AreaReader(database).read();
        assertThat(areas.all()).containsExactlyElementsOf(pack.areas());
        assertThat(areas.successions()).containsExactlyElementsOf(pack.successions());
        assertThat(areas.aliases()).containsExactlyElementsOf(pack.aliases());
        assertThat(areas.evidence(FixturePack.BLACKPOOL)).containsExactlyElementsOf(pack.placeTypes());
        assertThat(new AreaReader(database).opportunityAreas()).containsExactlyElementsOf(pack.opportunityAreas());
    }

    @Test
    void theCatalogueComesBackAsItWasPacked() {
        Catalogue catalogue = new CatalogueReader(database).read();
        assertThat(catalogue.indicators()).containsExactlyElementsOf(pack.indicators());
        assertThat(catalogue.sources()).containsExactlyElementsOf(pack.sources());
        assertThat(new CatalogueReader(database).version()).isEqualTo(pack.version());
    }

    @Test
    void neighboursStandNearestFirst() {
        StoredNeighbours neighbours = new StoredNeighbours(database, new AreaReader(database).read());
        assertThat(neighbours.of(FixturePack.BLACKPOOL, "dfe"))
                .extracting(StatisticalNeighbour::neighbour)
                .containsExactly(FixturePack.BARNSLEY, FixturePack.BURNLEY);
        assertThat(neighbours.models(FixturePack.BLACKPOOL)).containsExactly("dfe", "ons-global");
    }

    @Test
    void outlinesKeepTheirPointsAndShareTheirArcs() {
        Boundaries districts = new StoredGeometries(database).boundaries(Geography.DISTRICT);
        assertThat(districts.arcs()).hasSize(3);
        assertThat(districts.arcs().get(0)).containsExactly(300000, 400000, 300010, 400000, 300010, 400010);
        assertThat(districts.outlines().get(1).polygons().get(0).get(0)).containsExactly(2, ~1, ~0);
    }

    @Test
    void aGeographyBringsOnlyItsOwnArcs() {
        Boundaries regions = new StoredGeometries(database).boundaries(Geography.REGION);
        assertThat(regions.outlines().get(0).polygons().get(0).get(0)).containsExactly(~0, 1);
        assertThat(regions.arcs()).hasSize(2);
        assertThat(regions.arcs().get(0)).containsExactly(300010, 400010, 310000, 399000, 300010, 400000);
    }

    @Test
    void hexagonsComeBackAsTheyWerePacked() {
        StoredGeometries geometries = new StoredGeometries(database);
        assertThat(geometries.hexagons(Geography.DISTRICT))
                .containsExactlyElementsOf(pack.hexagons(Geography.DISTRICT));
        assertThat(geometries.hexagons(Geography.NATION)).isEmpty();
    }
}
