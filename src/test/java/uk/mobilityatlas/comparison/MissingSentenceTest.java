package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.LANCASHIRE_AUTHORITY;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

class MissingSentenceTest {
    private static String of(AreaCode area, @Nullable Observation row, Indicator indicator) {
        return MissingSentence.figure(Places.AREAS.get(area), row, Places.figures(indicator, List.of(), List.of()));
    }

    private static String noted(String note) {
        Observation row = new Observation(
                "x", BLACKPOOL, Places.YEAR, null, null, null, null, Status.NOT_AVAILABLE, Set.of(), note);
        return of(BLACKPOOL, row, Places.neet());
    }

    @Test
    void aFigureIsNotMissing() {
        assertThat(of(BLACKPOOL, Places.bare(BLACKPOOL, 0), Places.neet())).isEmpty();
    }

    @Test
    void thePublishersReasonFollowsTheColon() {
        assertThat(noted(" Counted with Wyre. ")).isEqualTo("Blackpool has no figure: counted with Wyre.");
        assertThat(noted("ONS withholds it")).isEqualTo("Blackpool has no figure: ONS withholds it.");
        assertThat(noted("Q")).isEqualTo("Blackpool has no figure: q.");
        assertThat(noted("")).isEqualTo("Blackpool has no figure: it is not available.");
    }

    @Test
    void whereThereIsNoRowTheLevelOrThePeriodIsTheReason() {
        assertThat(of(BLACKPOOL, null, Places.neet()))
                .isEqualTo("Blackpool has no figure: nothing is published for it for 2025.");
        Indicator regional = Indicators.at(Places.neet(), Geography.REGION);
        assertThat(of(BLACKPOOL, null, regional))
                .isEqualTo("Blackpool has no figure: this indicator is not published for districts.");
        assertThat(of(LANCASHIRE_AUTHORITY, null, regional))
                .isEqualTo("The Lancashire combined authority has no figure: "
                        + "this indicator is not published for combined authorities.");
    }

    @Test
    void aStatusAloneIsASentence() {
        assertThat(MissingSentence.of(Status.AVAILABLE)).isEmpty();
        assertThat(MissingSentence.of(Status.LOW)).isEqualTo("It is above zero but rounds to it.");
    }
}
