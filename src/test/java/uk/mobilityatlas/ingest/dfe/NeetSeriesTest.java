package uk.mobilityatlas.ingest.dfe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.Intake.Fate;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;

/** How the tool and the scorecard become one series, on made-up rows. */
class NeetSeriesTest {
    private static final AreaCode PLACE = new AreaCode("E06000009");

    private final Intake intake = new Intake();
    private final FileIntake file = intake.file("tool.csv");

    @Test
    void aContradictionIsRefusedAndTheScorecardStands() {
        List<Observation> joined = NeetSeries.join(List.of(tool(2023, "7.4", 5)), List.of(scorecard(2023, 7.0, 1000)));
        assertThat(joined).extracting(Observation::value).containsExactly(7.0);
        assertThat(file.count(Fate.REFUSED)).isEqualTo(1);
        assertThat(intake.rejections()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(5);
            assertThat(r.reason()).isEqualTo("Differs from the scorecard, which has 7.0 and is taken.");
            assertThat(r.text()).isEqualTo("7.4");
        });
    }

    @Test
    void ofTwoThatAgreeTheOneWithMoreDecimalsIsTakenWithTheCohortOfTheOther() {
        List<Observation> joined = NeetSeries.join(List.of(tool(2023, "7.05", 5)), List.of(scorecard(2023, 7.0, 1000)));
        assertThat(file.count(Fate.TAKEN)).isEqualTo(1);
        assertThat(joined).singleElement().satisfies(o -> {
            assertThat(o.value()).isEqualTo(7.05);
            assertThat(o.denominator()).isEqualTo(1000);
            assertThat(o.numerator()).as("70.5, rounded").isEqualTo(71);
            assertThat(o.interval()).as("of 7.05 among 1,000").isEqualTo(new ConfidenceInterval(5.6223, 8.8064));
        });
    }

    @Test
    void theSameFigureInBothCountsOnce() {
        NeetSeries.join(List.of(tool(2023, "7.0", 5)), List.of(scorecard(2023, 7.0, 1000)));
        assertThat(file.count(Fate.SAME)).isEqualTo(1);
    }

    @Test
    void aFigureOnOneSideAloneContradictsAMissingOne() {
        NeetSeries.join(List.of(tool(2023, null, 5)), List.of(scorecard(2023, 7.0, 1000)));
        assertThat(file.count(Fate.REFUSED)).isEqualTo(1);
    }

    @Test
    void theEarlierOfTwoCohortsAsNearLendsItsWeight() {
        List<Observation> joined = NeetSeries.join(
                List.of(tool(2024, "7.0", 5)), List.of(scorecard(2023, 7.0, 1000), scorecard(2025, 7.6, 1200)));
        assertThat(joined)
                .filteredOn(o -> o.period().equals(Period.year(2024)))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.denominator()).isEqualTo(1000);
                    assertThat(o.numerator()).isNull();
                    assertThat(o.interval())
                            .as("Wilson's, 7.0 per cent of 1,000")
                            .isEqualTo(new ConfidenceInterval(5.5776, 8.7515));
                });
    }

    @Test
    void aPlaceWithoutTheNearerCohortTakesTheOther() {
        List<Observation> joined = NeetSeries.join(List.of(tool(2024, "3.0", 5)), List.of(scorecard(2025, 2.6, 5000)));
        assertThat(joined)
                .filteredOn(o -> o.period().equals(Period.year(2024)))
                .extracting(Observation::denominator, Observation::note)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        5000.0, "Weight: the cohort of 2025, as none was published."));
    }

    @Test
    void aFigureBehindWhichManyAreNotKnownSaysSo() {
        Observation neet = observation("neet-16-17", 2018, 3.0);
        Observation lost = observation("not-known-16-17", 2018, 15.1);
        assertThat(WeakTracking.noted(List.of(neet, lost)).get(0).note())
                .isEqualTo("The activity of 15.1% of young people was not known,"
                        + " so the true rate is likely to be higher.");
        assertThat(WeakTracking.noted(List.of(neet, observation("not-known-16-17", 2018, 9.9)))
                        .get(0)
                        .note())
                .isEmpty();
    }

    private LaitFigure tool(int year, @Nullable String value, long line) {
        BigDecimal exact = value == null ? null : new BigDecimal(value);
        return new LaitFigure(
                observation("neet-16-17", year, exact == null ? null : exact.doubleValue()), exact, file, line);
    }

    private static Observation scorecard(int year, double value, double cohort) {
        return CountedRate.of(observation("neet-16-17", year, value), BigDecimal.valueOf(cohort));
    }

    private static Observation observation(String indicator, int year, @Nullable Double value) {
        return new Observation(
                indicator,
                PLACE,
                Period.year(year),
                value,
                null,
                null,
                null,
                value == null ? Status.NOT_AVAILABLE : Status.AVAILABLE,
                Set.of(),
                "");
    }
}
