package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;
import static uk.mobilityatlas.comparison.Places.NORTH_WEST;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.observation.Observation;

class HeadlineOfManyTest {
    private static final AreaCode SOUTH_WEST = new AreaCode("E12000009");

    private static Figures figures(Observation... rows) {
        return Places.figures(Places.inactivity(), List.of(rows), List.of());
    }

    private static Comparison compare(Figures figures, Benchmark benchmark, AreaCode... areas) {
        return new Comparer(Places.AREAS, Places.NEIGHBOURS)
                .compare(figures, Geography.UPPER_TIER, List.of(areas), benchmark);
    }

    private static String headline(Figures figures, Benchmark benchmark, AreaCode... areas) {
        return Headline.of(compare(figures, benchmark, areas));
    }

    private static Observation near(AreaCode area, double value) {
        return Places.survey(area, value, value - 2, value + 2);
    }

    private static Observation exact(AreaCode area, double value) {
        return Places.survey(area, value, value, value);
    }

    @Test
    void eachIsHeldAgainstItsOwnRegion() {
        Figures regions =
                figures(exact(NORTH_WEST, 20), exact(SOUTH_WEST, 24), near(BLACKPOOL, 30), near(CORNWALL, 30));
        assertThat(headline(regions, Benchmark.REGION, BLACKPOOL, CORNWALL))
                .isEqualTo("Blackpool’s and Cornwall’s economic inactivity is clearly above their regions’");
        assertThat(headline(regions, Benchmark.REGION, CORNWALL))
                .isEqualTo("Cornwall’s economic inactivity is clearly above the South West’s");
    }

    @Test
    void differentRegionsAreNamedWhereOnePlaceStandsAlone() {
        Figures regions =
                figures(exact(NORTH_WEST, 20), exact(SOUTH_WEST, 30), near(BLACKPOOL, 30), near(CORNWALL, 30));
        assertThat(headline(regions, Benchmark.REGION, BLACKPOOL, CORNWALL))
                .isEqualTo(
                        "Blackpool’s economic inactivity is clearly above the North West’s; Cornwall’s is similar to the South West’s");
    }

    @Test
    void placesThatAreCountedAreEachHeldAgainstTheirOwn() {
        Figures regions =
                figures(exact(NORTH_WEST, 20), exact(SOUTH_WEST, 30), near(BLACKPOOL, 30), near(CORNWALL, 30));
        assertThat(Headline.brief(compare(regions, Benchmark.REGION, BLACKPOOL, CORNWALL)))
                .isEqualTo("Economic inactivity is clearly above their own region’s in 1 of 2 areas; 1 is similar");
    }

    @Test
    void neighboursAreEachPlacesOwn() {
        Figures counts = figures(
                Places.counted(BLACKPOOL, 10, 1000),
                Places.counted(BARNSLEY, 4, 1000),
                Places.counted(ST_HELENS, 6, 3000));
        assertThat(headline(counts, Benchmark.neighbours("dfe"), BLACKPOOL))
                .isEqualTo("Blackpool’s economic inactivity is clearly above its DfE neighbours’ combined rate");
    }

    @Test
    void nobodyIsLeftOutInSilence() {
        Figures mixed = figures(exact(ENGLAND, 20), near(BLACKPOOL, 30), Places.bare(BARNSLEY, 30));
        assertThat(headline(mixed, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL))
                .isEqualTo(
                        "Blackpool’s economic inactivity is clearly above England’s; Barnsley has no interval; Cornwall has no figure");
        Figures region = figures(exact(NORTH_WEST, 20), near(BLACKPOOL, 30), near(CARDIFF, 30));
        assertThat(headline(region, Benchmark.REGION, BLACKPOOL, CARDIFF))
                .isEqualTo(
                        "Blackpool’s economic inactivity is clearly above the North West’s; Cardiff has nothing to be compared with");
    }

    @Test
    void fourAreNamedAndFiveAreCounted() {
        Figures four = figures(
                exact(ENGLAND, 20), near(BLACKPOOL, 30), near(BARNSLEY, 30), near(CORNWALL, 30), near(ST_HELENS, 30));
        assertThat(headline(four, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL, ST_HELENS))
                .isEqualTo(
                        "Blackpool’s, Barnsley’s, Cornwall’s and St. Helens’ economic inactivity is clearly above England’s");
        assertThat(headline(four, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL, ST_HELENS, CARDIFF))
                .isEqualTo(
                        "Blackpool’s, Barnsley’s, Cornwall’s and St. Helens’ economic inactivity is clearly above England’s; Cardiff has no figure");
        Figures none = figures(exact(ENGLAND, 20));
        assertThat(headline(none, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL, ST_HELENS))
                .isEqualTo("Economic inactivity: there is no figure for Blackpool, Barnsley, Cornwall and St. Helens");
        assertThat(headline(none, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL, ST_HELENS, CARDIFF))
                .isEqualTo("None of the five areas has a figure for economic inactivity");
    }

    @Test
    void whyNothingIsClaimedIsSaid() {
        assertThat(headline(figures(near(CORNWALL, 30)), Benchmark.of(CORNWALL), CORNWALL))
                .isEqualTo("Cornwall’s economic inactivity is 30.0%");
        assertThat(headline(figures(Places.bare(CORNWALL, 20), near(BLACKPOOL, 30)), Benchmark.of(CORNWALL), BLACKPOOL))
                .isEqualTo("Blackpool’s economic inactivity is 30.0%; "
                        + "Cornwall’s figure comes without an interval, so no difference is claimed");
        Figures bare = figures(exact(ENGLAND, 20), Places.bare(BLACKPOOL, 30), Places.bare(BARNSLEY, 30));
        assertThat(headline(bare, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY))
                .isEqualTo(
                        "The figures for economic inactivity here come without an interval, so no difference is claimed");
    }

    @Test
    void theFootSaysHowItWasJudged() {
        Comparison peers = compare(figures(near(CORNWALL, 20), near(BLACKPOOL, 30)), Benchmark.of(CORNWALL), BLACKPOOL);
        assertThat(Method.note(peers))
                .isEqualTo(
                        "A difference is claimed where chance alone would show it less than once in 20. “Clearly” means less than once in 500. Each area is tested on its own.");
        Comparison bare =
                compare(figures(exact(ENGLAND, 20), Places.bare(BLACKPOOL, 30)), Benchmark.ENGLAND, BLACKPOOL);
        assertThat(Method.note(bare)).isEqualTo("No intervals, so nothing is tested.");
        assertThat(Method.behind(peers)).contains(Method.DIFFERENCES, Method.MANY_TESTS);
    }
}
