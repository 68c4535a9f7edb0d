package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Indicator;

class NationalCoverageTest {
    private final Area blackpool = Places.AREAS.get(BLACKPOOL);
    private final Area cardiff = Places.AREAS.get(CARDIFF);
    private final Area belfast = Places.council(new AreaCode("N09000003"), "Belfast");

    private static Indicator covering(String coverage, String except) {
        return Indicators.covering(Places.neet(), coverage, except);
    }

    @Test
    void aDefinitionReachesAsFarAsItsNations() {
        assertThat(NationalCoverage.covers(covering("England", ""), blackpool)).isTrue();
        assertThat(NationalCoverage.covers(covering("England", ""), cardiff)).isFalse();
        assertThat(NationalCoverage.covers(covering("Great Britain", ""), cardiff))
                .isTrue();
        assertThat(NationalCoverage.covers(covering("Great Britain", ""), belfast))
                .isFalse();
        assertThat(NationalCoverage.covers(covering("UK", ""), belfast)).isTrue();
    }

    @Test
    void aNationThatMeasuresInItsOwnWayIsExcepted() {
        assertThat(NationalCoverage.publishes(covering("UK", ""), cardiff)).isTrue();
        assertThat(NationalCoverage.publishes(covering("UK", "Wales"), cardiff)).isFalse();
        assertThat(NationalCoverage.publishes(covering("UK", "Wales"), belfast)).isTrue();
        assertThat(NationalCoverage.publishes(covering("England", "Wales"), belfast))
                .isFalse();
    }
}
