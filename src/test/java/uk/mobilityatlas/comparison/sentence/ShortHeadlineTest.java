package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;

class ShortHeadlineTest {
    private final Comparer comparer = new Comparer(Places.AREAS, Places.NEIGHBOURS);

    private static final Indicator LONG = Places.indicator(
            "long", "Share of pupils, aged 11 to 16, in a certain rate", Polarity.LOW_IS_GOOD, IntervalBasis.PUBLISHED);

    private String headline(Figures figures, Benchmark benchmark, AreaCode... areas) {
        return ShortHeadline.of(comparer.compare(figures, Geography.UPPER_TIER, List.of(areas), benchmark));
    }

    @Test
    void theFirstClaimStandsWhereTheWholeSentenceIsTooLong() {
        assertThat(headline(Places.neetFigures(), Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL))
                .isEqualTo("Blackpool’s NEET rate is clearly above England’s");
        assertThat(headline(Places.inactivityFigures(), Benchmark.ENGLAND, BLACKPOOL, BARNSLEY, CORNWALL))
                .isEqualTo("Blackpool’s and Barnsley’s economic inactivity is above England’s");
    }

    @Test
    void noDifferenceIsClaimedWhereThereIsNone() {
        assertThat(headline(Places.neetFigures(), Benchmark.ENGLAND, BARNSLEY, CORNWALL))
                .isEqualTo("Barnsley and Cornwall show no clear difference from England");
        Figures bare = Places.figures(
                Places.inactivity(),
                List.of(Places.bare(Places.ENGLAND, 21), Places.bare(BLACKPOOL, 28.4), Places.bare(BARNSLEY, 20)),
                List.of());
        assertThat(headline(bare, Benchmark.ENGLAND, BLACKPOOL)).isEqualTo("Blackpool’s economic inactivity is 28.4%");
        assertThat(headline(bare, Benchmark.ENGLAND, BLACKPOOL, BARNSLEY))
                .isEqualTo("No difference is claimed: these figures have no intervals");
        assertThat(headline(bare, Benchmark.ENGLAND, CORNWALL)).isEqualTo("Cornwall has no figure");
    }

    @Test
    void aLongNameGivesWayToTheIndicatorsFirstWordsAndThenToACount() {
        assertThat(longOf(30, 20)).isEqualTo("Share of pupils: Port 0 clearly above England");
        assertThat(longOf(30, 30, 20)).isEqualTo("Port 0 and Port 1 are clearly above England");
        assertThat(longOf(30, 30, 30, 30, 20)).isEqualTo("Share of pupils: four of five places clearly above England");
        assertThat(longOf(30, 30, 30, 30, 30)).isEqualTo("Share of pupils: all five places clearly above England");
        assertThat(longOf(10, 10, 10, 20)).isEqualTo("Share of pupils: three of four places clearly below England");
    }

    @Test
    void longNamesOfOneOrTwoPlacesAreNotRepeated() {
        String name = "The Very Long Name of a Town beside the Sea";
        assertThat(longOf(name, 30)).isEqualTo("Share of pupils: this place clearly above England");
        assertThat(longOf(name, 30, 30)).isEqualTo("Share of pupils: both places clearly above England");
    }

    private static String longOf(double... values) {
        return longOf("Port", values);
    }

    /** Places of one name and a number each, with a figure two points either way, beside England’s 20. */
    private static String longOf(String name, double... values) {
        List<Area> areas = new ArrayList<>(List.of(Places.council(Places.ENGLAND, "England")));
        List<Observation> figures = new ArrayList<>(List.of(Places.survey(Places.ENGLAND, 20, 19.9, 20.1)));
        for (int i = 0; i < values.length; i++) {
            AreaCode code = new AreaCode("E0600020" + i);
            areas.add(Places.council(code, name + " " + i));
            figures.add(Places.survey(code, values[i], values[i] - 2, values[i] + 2));
        }
        List<AreaCode> chosen = areas.stream().skip(1).map(Area::code).toList();
        Figures all = Places.figures(LONG, figures, List.of());
        Comparer among = new Comparer(new Areas(areas, List.of(), List.of(), List.of()), Places.NEIGHBOURS);
        return ShortHeadline.of(among.compare(all, Geography.UPPER_TIER, chosen, Benchmark.ENGLAND));
    }

    @Test
    void differentBenchmarksAreCalledTheirs() {
        Figures regions = Places.figures(
                LONG,
                List.of(
                        Places.survey(Places.NORTH_WEST, 20, 19.9, 20.1),
                        Places.survey(new AreaCode("E12000009"), 20, 19.9, 20.1),
                        Places.survey(BLACKPOOL, 30, 28, 32),
                        Places.survey(CORNWALL, 30, 28, 32)),
                List.of());
        assertThat(headline(regions, Benchmark.REGION, BLACKPOOL, CORNWALL))
                .isEqualTo("Share of pupils: Blackpool and Cornwall clearly above their benchmarks");
        assertThat(headline(regions, Benchmark.REGION, CORNWALL))
                .isEqualTo("Share of pupils: Cornwall clearly above the South West");
    }

    @Test
    void whatCannotBeComparedIsSaidInAFewWords() {
        assertThat(headline(Places.inactivityFigures(), Benchmark.COMBINED_AUTHORITY, BARNSLEY, CORNWALL))
                .isEqualTo("There is no benchmark to compare these figures with");
        Figures one = Places.figures(LONG, List.of(Places.bare(BLACKPOOL, 28.4)), List.of());
        assertThat(headline(one, Benchmark.ENGLAND, BLACKPOOL)).isEqualTo("Share of pupils: Blackpool 28.4%");
        assertThat(headline(one, Benchmark.ENGLAND, BARNSLEY, CORNWALL)).isEqualTo("Neither place has a figure");
        assertThat(headline(one, Benchmark.ENGLAND))
                .as("the title, cut like any other text")
                .isEqualTo("Share of pupils, aged 11 to 16, in a certain");
    }

    @Test
    void tenWordsFitAndOfElevenTheFirstTenAreKept() {
        String ten = "one two three four five six seven eight nine ten";
        assertThat(ShortHeadline.words(ten)).isEqualTo(10);
        assertThat(ShortHeadline.words(" one  two ")).isEqualTo(2);
        assertThat(ShortHeadline.words(" ")).isZero();
        assertThat(ShortHeadline.fitting(List.of(ten + " eleven", ten, "one"))).isEqualTo(ten);
        assertThat(ShortHeadline.fitting(List.of("a " + ten, ten + " eleven"))).isEqualTo(ten);
    }

    @Test
    void aClaimOnAnUnreliableFigureSaysSo() {
        Figures figures = Places.figures(
                Places.inactivity(),
                List.of(Places.survey(Places.ENGLAND, 21, 20.7, 21.3), Places.survey(Places.BLACKPOOL, 60, 30, 90)),
                List.of());
        Comparison unsure = new Comparer(Places.AREAS, Places.NEIGHBOURS)
                .compare(figures, Geography.UPPER_TIER, List.of(Places.BLACKPOOL), Benchmark.ENGLAND);
        assertThat(Headline.of(unsure)).endsWith("Blackpool’s figure is unreliable");
        assertThat(ShortHeadline.of(unsure)).contains("unreliable");
    }
}
