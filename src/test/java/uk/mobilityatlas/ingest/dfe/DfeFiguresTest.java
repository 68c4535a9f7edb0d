package uk.mobilityatlas.ingest.dfe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake.Fate;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

/** The department's figures against the rows of its files. */
class DfeFiguresTest {
    private final DfeSources read = DfeSources.get();

    @ParameterizedTest(name = "{0} of {1} in {2} is {3}")
    @CsvSource({
        "neet-16-17, E06000009, 2025, 7.6",
        "neet-16-17, Barnsley, 2025, 3.9",
        "neet-16-17, E06000052, 2025, 4.5",
        "neet-16-17, E92000001, 2025, 3.4",
        "neet-or-not-known-16-17, E06000009, 2025, 8.9",
        "neet-or-not-known-16-17, Barnsley, 2025, 6.2",
        "neet-or-not-known-16-17, E06000052, 2025, 6.7",
        "neet-or-not-known-16-17, E92000001, 2025, 5.6",
        "not-known-16-17, E06000009, 2018, 15.07",
        "participation-16-17, E06000009, 2025, 84.23",
        "september-guarantee, E06000009, 2025, 83.3",
        "participation-16-17, E06000009, 2017, 88.2",
        "level-2-english-and-maths-at-19, E06000009, 2023/24, 57.9",
        "attainment-8, E06000009, 2016/17, 38.8",
        "care-leavers-neet, E92000001, 2024-25, 40",
        "he-by-19-fsm, E92000001, 2023/24, 28.9",
    })
    void figuresAreThePublishedOnes(String indicator, String area, String period, double value) {
        assertThat(read.one(indicator, area, period).valueOrThrow()).isEqualTo(value);
    }

    @Test
    void floatingNoiseIsRoundedAway() {
        // 4.4000000000000004 in the file
        assertThat(read.one("attainment-8", "E92000001", "2017/18").valueOrThrow())
                .isEqualTo(46.6);
        assertThat(read.one("care-leavers-neet", "E06000009", "2024-25").valueOrThrow() % 1)
                .isZero();
    }

    @Test
    void theCombinedFigureOf2018IsTheSumOfItsUnroundedParts() {
        Observation sum = read.one("neet-or-not-known-16-17", "E06000009", "2018");
        assertThat(sum.valueOrThrow()).as("2.968 + 15.068").isEqualTo(18.0);
        assertThat(sum.marks()).containsExactly(Mark.ESTIMATED);
        assertThat(sum.note()).startsWith("Summed here");
    }

    @Test
    void countAndWilsonIntervalComeFromThePublishedCohort() {
        Observation blackpool = read.one("neet-16-17", "E06000009", "2025");
        assertThat(blackpool.denominator()).isEqualTo(3210);
        assertThat(blackpool.numerator()).isEqualTo(244);
        ConfidenceInterval interval = blackpool.confidenceInterval().orElseThrow();
        assertThat(interval.lower()).isCloseTo(6.73, within(0.005));
        assertThat(interval.upper()).isCloseTo(8.57, within(0.005));
        assertThat(blackpool.marks()).isEmpty();
    }

    @Test
    void aYearWithoutCohortHasAWeightAndAnIntervalButNoCount() {
        Observation unpublished = read.one("neet-16-17", "E06000009", "2020");
        assertThat(unpublished.denominator()).isEqualTo(3241);
        assertThat(unpublished.numerator()).isNull();
        assertThat(unpublished.marks()).containsExactly(Mark.ESTIMATED);
        assertThat(unpublished.note()).contains("cohort of 2021");
    }

    /** The scorecard of 2024 came after the others: its cohort takes the place of the weight that 2023 lent. */
    @Test
    void theLaterScorecardOf2024HasItsOwnCohortsAndGroups() {
        Observation blackpool = read.one("neet-16-17", "E06000009", "2024");
        assertThat(blackpool.value()).isEqualTo(7.0);
        assertThat(blackpool.denominator()).isEqualTo(3065);
        assertThat(blackpool.numerator()).isEqualTo(215);
        assertThat(blackpool.marks()).isEmpty();
        assertThat(blackpool.note()).isEmpty();
        assertThat(read.one("neet-or-not-known-16-17", "E92000001", "2024").denominator())
                .isEqualTo(1_278_230);
        assertThat(read.one("neet-or-not-known-ehcp-16-17", "E92000001", "2024").value())
                .isEqualTo(10.2);
        assertThat(read.figures())
                .filteredOn(o -> o.marks().contains(Mark.ESTIMATED))
                .noneMatch(o -> o.period().label().equals("2024"));
    }

    @Test
    void sharesOfCareLeaversHaveTheIntervalOfTheirNumber() {
        Observation share = read.one("care-leavers-neet", "E06000009", "2024-25");
        assertThat(share.denominator())
                .isEqualTo(read.one("care-leavers", "E06000009", "2024-25").value());
        assertThat(share.confidenceInterval().orElseThrow().contains(share.valueOrThrow()))
                .isTrue();
    }

    @Test
    void theNeetRateOfABadlyTrackedYearSaysSo() {
        assertThat(read.one("neet-16-17", "E06000009", "2018").note()).startsWith("The activity of 15.1%");
        assertThat(read.one("neet-16-17", "E06000009", "2025").note()).isEmpty();
    }

    @Test
    void theMadeUpRowsOfThe2021ScorecardAreRefused() {
        assertThat(read.intake().rejections())
                .filteredOn(r -> r.reason().startsWith("A made-up row"))
                .extracting(r -> r.text())
                .containsExactly("Region demo", "LA demo");
    }

    @Test
    void the2021ScorecardHasNoFiguresOfGroups() {
        assertThat(read.figures())
                .filteredOn(o -> o.indicator().startsWith("neet-or-not-known-")
                        && !o.indicator().equals("neet-or-not-known-16-17"))
                .extracting(o -> o.period().label())
                .containsOnly("2022", "2023", "2024", "2025");
        assertThat(read.intake().rejections())
                .filteredOn(r -> r.reason().contains("repeats that of 2022"))
                .extracting(r -> r.column())
                .contains("VG_NEET_NK_percentage", "NEET_NK_EHCP_percent");
    }

    @Test
    void whatBothPublicationsSayCountsOnce() {
        FileIntake tool = read.intake().file("dfe-lait/lait-neet-participation-care-leavers.csv");
        assertThat(tool.count(Fate.SAME))
                .as("nine areas, four measures and five years, less 50 with a decimal more in the tool")
                .isEqualTo(130);
        assertThat(tool.count(Fate.REFUSED)).as("contradictions").isZero();
        assertThat(tool.rows()).isEqualTo(1308);
    }

    @Test
    void zeroStaysZeroAndMissingKeepsItsReason() {
        assertThat(read.figures())
                .filteredOn(o -> o.hasValue() && o.valueOrThrow() == 0)
                .isNotEmpty()
                .allMatch(o -> o.status() == Status.AVAILABLE);
        assertThat(read.figures())
                .filteredOn(o -> o.status() == Status.CONFIDENTIAL)
                .isNotEmpty()
                .allMatch(o -> !o.hasValue());
        assertThat(read.one("neet-or-not-known-vulnerable-16-17", "E06000009", "2022")
                        .valueOrThrow())
                .isEqualTo(50);
    }

    @Test
    void aCouncilsYearsBeforeItBeganAreNotApplicable() {
        Observation early = read.one("neet-16-17", "Cumberland", "2019");
        assertThat(early.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(early.note()).isEqualTo("Before this council began on 1 April 2023.");
        assertThat(read.one("neet-16-17", "E10000006", "2023").valueOrThrow())
                .as("Cumbria's last winter")
                .isEqualTo(2.2);
        assertThat(read.figures())
                .filteredOn(o -> o.area().value().equals("E10000006")
                        && o.indicator().equals("neet-16-17")
                        && o.period().label().equals("2024"))
                .as("Cumbria after its end")
                .isEmpty();
    }

    @Test
    void noFigureIsSaidTwice() {
        assertThat(read.figures().stream()
                        .map(o -> o.indicator() + " " + o.area() + " " + o.period())
                        .collect(Collectors.groupingBy(k -> k, Collectors.counting()))
                        .entrySet())
                .filteredOn(e -> e.getValue() > 1)
                .isEmpty();
    }
}
