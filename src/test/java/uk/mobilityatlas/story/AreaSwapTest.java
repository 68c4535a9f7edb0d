package uk.mobilityatlas.story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.story.Stories.BARNSLEY;
import static uk.mobilityatlas.story.Stories.BLACKPOOL;
import static uk.mobilityatlas.story.Stories.CORNWALL;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;

class AreaSwapTest {
    private final Areas areas = RealAtlas.areas();
    private final Area blackpool = areas.get(BLACKPOOL);
    private final Area barnsley = areas.get(BARNSLEY);
    private final AreaSwap swap = new AreaSwap(blackpool, barnsley);

    @Test
    void theStoryIsMadeForBarnsley() {
        Story made = Stories.blackpool().replacing(swap);
        assertThat(made.name()).isEqualTo("Barnsley: young people");
        assertThat(made.slides().get(1).query()).contains(Stories.neet(BARNSLEY, CORNWALL));
        assertThat(made.slides().get(1).notes()).isEqualTo("Ask who is not known in Barnsley.");
        assertThat(made.slides().get(2).headline()).isEqualTo("Barnsley’s rate is above England’s");
        assertThat(made.slides().get(2).parts()).contains(new SlidePart.Words("Barnsley’s figure"));
        assertThat(made.replacing(new AreaSwap(barnsley, blackpool)))
                .as("and back")
                .isEqualTo(Stories.blackpool());
    }

    @Test
    void anAreaThatIsThereAlreadyIsNotShownTwice() {
        assertThat(new AreaSwap(blackpool, areas.get(CORNWALL))
                        .query(Stories.neet(BLACKPOOL, CORNWALL))
                        .areas())
                .containsExactly(CORNWALL);
    }

    @Test
    void regionAuthorityAndLevelFollow() {
        Selection within = Stories.neet(BLACKPOOL)
                .withFilter(new Selection.Filter(Set.of(), blackpool.region(), blackpool.combinedAuthority()));
        Selection made = swap.query(within);
        assertThat(made.filter().region()).isEqualTo(barnsley.region());
        assertThat(made.filter().combinedAuthority()).isEqualTo(barnsley.combinedAuthority());
        Area kent = areas.get(new AreaCode("E10000016"));
        Selection districts = Stories.neet(BLACKPOOL).withGeography(Geography.DISTRICT);
        assertThat(new AreaSwap(blackpool, kent).query(districts).geography())
                .as("a county is no district")
                .isEqualTo(Geography.UPPER_TIER);
    }

    @Test
    void noAreaIsHeldAgainstItself() {
        Selection against = Stories.neet(BLACKPOOL).withBenchmark(Benchmark.of(BARNSLEY));
        assertThat(swap.query(against)).isEqualTo(Stories.neet(BARNSLEY).withBenchmark(Benchmark.of(BLACKPOOL)));
        Selection others = Stories.neet(CORNWALL).withBenchmark(Benchmark.of(BLACKPOOL));
        assertThat(swap.query(others).benchmark()).isEqualTo(Benchmark.of(BARNSLEY));
    }

    @Test
    void onlyWholeNamesAreReplaced() {
        AreaSwap bath = new AreaSwap(areas.get(new AreaCode("E06000013")), barnsley);
        assertThat(bath.from().name()).isEqualTo("North Lincolnshire");
        assertThat(bath.text("North Lincolnshire and North Lincolnshire’s, not NorthNorth Lincolnshires"))
                .isEqualTo("Barnsley and Barnsley’s, not NorthNorth Lincolnshires");
        AreaSwap wales = new AreaSwap(barnsley, areas.get(new AreaCode("E08000013")));
        assertThat(wales.text("Barnsley’s rate")).as("owned by a name in s").endsWith("Helens’ rate");
    }
}
