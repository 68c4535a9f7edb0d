package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.stats.ClassMethod;

class TrendSentenceTest {
    private static final AreaCode COUNTY_DURHAM = new AreaCode("E06000047");
    private static final AreaCode STAFFORDSHIRE = new AreaCode("E10000028");

    private final Answers answers = RealAtlas.answers();

    private String courses(String indicator, AreaCode... areas) {
        Selection selection = new Selection(
                indicator,
                null,
                Geography.UPPER_TIER,
                List.of(areas),
                Benchmark.ENGLAND,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
        return TrendSentence.of(answers.inDepth(selection).orElseThrow().comparison());
    }

    @Test
    void placesOfTheSameCourseStandTogetherAndTheYearsAreSaid() {
        assertThat(courses("life-satisfaction", BLACKPOOL, BARNSLEY, CORNWALL))
                .isEqualTo("Average life satisfaction, 2018-19 to 2022-23:"
                        + " no clear change in Blackpool, Barnsley and Cornwall");
        assertThat(courses("economic-inactivity", BLACKPOOL, BARNSLEY, CORNWALL))
                .isEqualTo("Economic inactivity, 2019 to 2023: no clear change in Blackpool, Barnsley and Cornwall");
    }

    @Test
    void manyPlacesAreCounted() {
        assertThat(courses("life-satisfaction", BLACKPOOL, BARNSLEY, CORNWALL, STAFFORDSHIRE, COUNTY_DURHAM))
                .isEqualTo("Average life satisfaction, 2018-19 to 2022-23: no clear change in each of the five areas");
        assertThat(courses("neet-16-17", BLACKPOOL, BARNSLEY, CORNWALL, STAFFORDSHIRE, COUNTY_DURHAM))
                .contains("in three areas")
                .contains("no clear change of the recorded rate in two areas");
        assertThat(courses("economic-inactivity", BLACKPOOL, BARNSLEY, CORNWALL, STAFFORDSHIRE, COUNTY_DURHAM))
                .endsWith("no clear change in each of the five areas");
    }

    @Test
    void neetIsCertainOnlyByItsBounds() {
        assertThat(courses("neet-16-17", BLACKPOOL, BARNSLEY, STAFFORDSHIRE, COUNTY_DURHAM))
                .isEqualTo(
                        "The NEET rate, 2021 to 2025: recorded rate rising in Blackpool, Barnsley and Staffordshire, though young people not known leave it open; no clear change of the recorded rate in County Durham");
    }

    @Test
    void twoFiguresAreAChangeBetweenTwoPeriodsAndNoTrend() {
        assertThat(courses("no-qualifications", BLACKPOOL, CORNWALL))
                .isEqualTo("The share of adults without qualifications: no clear change between 2022 and 2023 in"
                        + " Blackpool and Cornwall");
        assertThat(courses("no-qualifications-census", BLACKPOOL))
                .isEqualTo("The share of adults without qualifications over the years: no change is claimed: five"
                        + " separate figures are needed, and there is one");
    }

    @Test
    void eachReasonForSilenceHasItsPlaces() {
        assertThat(courses("sustained-destinations", new AreaCode("E06000063"), BLACKPOOL))
                .endsWith("no change is claimed: in Cumberland five separate figures are needed, and there is one;"
                        + " in Blackpool the figures come without intervals");
    }
}
