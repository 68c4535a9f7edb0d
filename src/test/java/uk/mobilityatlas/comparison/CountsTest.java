package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

class CountsTest {
    private static Observation row(@Nullable Double numerator, @Nullable Double denominator) {
        return new Observation(
                "x", BLACKPOOL, Places.YEAR, 50.0, null, numerator, denominator, Status.AVAILABLE, Set.of(), "");
    }

    @Test
    void onlyAProportionHasCounts() {
        assertThat(Counts.of(row(5.0, 10.0))).contains(new Counts(5, 10));
        assertThat(Counts.of(row(10.0, 10.0))).contains(new Counts(10, 10));
        assertThat(Counts.of(row(0.0, 0.0))).isEmpty();
        assertThat(Counts.of(row(11.0, 10.0))).isEmpty();
        assertThat(Counts.of(row(null, 10.0))).isEmpty();
        assertThat(Counts.of(row(5.0, null))).isEmpty();
    }

    @Test
    void aBaseWithoutACountIsAnEstimateAndNoBaseIsNone() {
        Figures weighted = Places.figures(Places.neet(), List.of(row(null, 10.0)), List.of());
        assertThat(People.denominator(BLACKPOOL, weighted)).contains(new People.Denominator(10, true));
        Figures empty = Places.figures(Places.neet(), List.of(row(null, 0.0)), List.of());
        assertThat(People.denominator(BLACKPOOL, empty))
                .as("residents stand in")
                .contains(new People.Denominator(87_000, true));
        Figures counted = Places.figures(Places.neet(), List.of(row(5.0, 10.0)), List.of());
        assertThat(People.denominator(BLACKPOOL, counted)).contains(new People.Denominator(10, false));
        assertThat(People.denominator(
                        BLACKPOOL, Places.figures(Indicators.score(Places.neet()), List.of(row(5.0, 10.0)), List.of())))
                .as("no share of people")
                .isEmpty();
    }
}
