package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;
import static uk.mobilityatlas.comparison.Places.LANCASHIRE_AUTHORITY;
import static uk.mobilityatlas.comparison.Places.NORTH_WEST;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Benchmarks;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.comparison.PlacesLibrary;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;

class RollUpReadingTest {
    private static final Indicator RATE =
            Places.indicator("rate", "job rate", Polarity.HIGH_IS_GOOD, IntervalBasis.WILSON);
    private static final Area BLACKPOOL_AREA = Places.AREAS.get(BLACKPOOL);
    private static final Area ST_HELENS_AREA = Places.AREAS.get(ST_HELENS);

    private static final Figures PLAIN = figures(
            RATE,
            Places.counted(ENGLAND, 5, 1_000_000),
            Places.counted(CORNWALL, 7, 10_000),
            Places.counted(BLACKPOOL, 10, 1000),
            Places.counted(ST_HELENS, 4, 3000));

    private final Answers answers = PlacesLibrary.answers(List.of(RATE), List.of());
    private final Area northWest = Places.AREAS.get(NORTH_WEST);

    private static Figures figures(Indicator indicator, Observation... rows) {
        return Places.figures(indicator, List.of(rows), List.of());
    }

    private Optional<RollUpReading> of(Area whole, Geography level, Benchmark benchmark) {
        return RollUpReading.of(whole, answers, PLAIN, level, benchmark);
    }

    @Test
    void aRegionIsHeldAgainstWhatWasAskedFor() {
        RollUpReading reading =
                of(northWest, Geography.UPPER_TIER, Benchmark.of(CORNWALL)).orElseThrow();
        assertThat(reading.benchmark().name()).isEqualTo("Cornwall");
        // 220 of 4000, where 7 in a hundred would be 280
        assertThat(reading.rollUp().gap()).isCloseTo(-60, within(1e-9));
        assertThat(of(northWest, Geography.DISTRICT, Benchmark.of(CORNWALL))).isPresent();
    }

    @Test
    void englandStandsInForWhatItCannotBeHeldAgainst() {
        for (Benchmark own : List.of(
                Benchmark.of(NORTH_WEST),
                Benchmark.neighbours("dfe"),
                Benchmark.COMBINED_AUTHORITY,
                Benchmark.of(Places.CARDIFF))) {
            assertThat(of(northWest, Geography.UPPER_TIER, own)
                            .orElseThrow()
                            .benchmark()
                            .name())
                    .as(own.toString())
                    .isEqualTo("England");
        }
    }

    @Test
    void withoutCouncilsThereIsNothingToRollUp() {
        assertThat(of(Places.AREAS.get(ENGLAND), Geography.REGION, Benchmark.ENGLAND))
                .isEmpty();
        assertThat(of(Places.AREAS.get(CORNWALL), Geography.UPPER_TIER, Benchmark.ENGLAND))
                .isEmpty();
    }

    private static RollUpWords words(Figures figures, Area whole, Area... members) {
        BenchmarkValue england = new Benchmarks(Places.AREAS, Places.NEIGHBOURS)
                .resolve(Benchmark.ENGLAND, whole, Geography.UPPER_TIER, figures);
        return new RollUpWords(RollUp.of(whole, List.of(members), figures, england.value()), figures, england);
    }

    private String headline(double england, double blackpool) {
        Figures figures =
                figures(RATE, Places.counted(ENGLAND, england, 1_000_000), Places.counted(BLACKPOOL, blackpool, 1000));
        return words(figures, northWest, BLACKPOOL_AREA).headline();
    }

    @Test
    void theHeadlineClaimsNoMoreThanTheInterval() {
        assertThat(headline(5, 10)).isEqualTo("The North West’s job rate is clearly above England’s");
        assertThat(headline(15, 10)).isEqualTo("The North West’s job rate is clearly below England’s");
        assertThat(headline(10.5, 10)).isEqualTo("The North West’s job rate is similar to England’s");
        Figures alone = figures(RATE, Places.counted(BLACKPOOL, 10, 1000));
        assertThat(words(alone, northWest, BLACKPOOL_AREA).headline())
                .isEqualTo("The North West’s job rate is 10.0% (8.3 to 12.0)");
        assertThat(words(alone, northWest, BLACKPOOL_AREA).gap()).isEmpty();
    }

    private RollUpWords bounded(double england, double notKnown) {
        Figures figures = Places.figures(
                Places.neet(),
                List.of(
                        Places.counted(ENGLAND, england, 1_000_000),
                        Places.counted(BLACKPOOL, 10, 1000),
                        Places.counted(ST_HELENS, 4, 3000)),
                List.of(
                        Places.counted(ENGLAND, england + 1, 1_000_000),
                        Places.counted(BLACKPOOL, 12, 1000),
                        Places.counted(ST_HELENS, 4 + notKnown, 3000)));
        return words(figures, northWest, BLACKPOOL_AREA, ST_HELENS_AREA);
    }

    @Test
    void theNotKnownOfAllCouncilsWeighByTheirCohorts() {
        // 220 of 4000 known; 20 + 180 not known
        assertThat(bounded(4, 6).figure())
                .isEqualTo("5.5% (4.8 to 6.3); including young people not known, between 5.5% and 10.5%");
        assertThat(bounded(3, 6).headline())
                .isEqualTo("The North West’s NEET rate is clearly, if slightly, above England’s");
        assertThat(bounded(4, 6).headline())
                .as("apart by half a point, which may be chance")
                .isEqualTo("The North West’s NEET rate is similar to England’s");
        assertThat(bounded(20, 6).headline()).isEqualTo("The North West’s NEET rate is clearly below England’s");
        assertThat(bounded(5, 6).headline())
                .isEqualTo("The North West’s NEET rate shows no clear difference from England’s");
    }

    @Test
    void theGapInPeopleHasItsLargestPart() {
        // 220 beside 120 at 3 in a hundred: Blackpool 100 beside 30, St Helens 120 beside 90
        assertThat(bounded(3, 6).gap())
                .isEqualTo(
                        "That is about 100 more young people known to be NEET than at England’s rate: an arithmetic gap, "
                                + "not a forecast. Blackpool makes the largest part of it, 70.");
        assertThat(bounded(5.5, 6).gap()).isEqualTo("That is as many as at England’s rate.");
        // 220 beside 200: Blackpool 100 beside 50, St Helens 120 beside 150
        assertThat(bounded(5, 6).gap())
                .isEqualTo(
                        "That is about 20 more young people known to be NEET than at England’s rate: an arithmetic gap, "
                                + "not a forecast. Blackpool makes the largest part of it, 50. With young people not known included, we cannot tell whether there is a gap.");
        // 220 beside 240: Blackpool 100 beside 60, St Helens 120 beside 180
        assertThat(bounded(6, 6).gap())
                .startsWith("That is about 20 fewer young people known to be NEET")
                .contains("St. Helens makes the largest part of it, 60.");
    }

    @Test
    void aGapWithinTheIntervalMayBeChance() {
        Figures figures = figures(RATE, Places.counted(ENGLAND, 9, 1_000_000), Places.counted(BLACKPOOL, 10, 1000));
        assertThat(words(figures, northWest, BLACKPOOL_AREA).gap())
                .isEqualTo("That is about 10 more young people than at England’s rate: an arithmetic gap, "
                        + "not a forecast. Blackpool makes the largest part of it, 10. It may be chance.");
    }

    @Test
    void membersWithoutCountsAreNamed() {
        Area authority = Places.AREAS.get(LANCASHIRE_AUTHORITY);
        Figures figures = figures(RATE, Places.counted(ENGLAND, 5, 1_000_000), Places.counted(BLACKPOOL, 10, 1000));
        assertThat(words(figures, authority, BLACKPOOL_AREA, ST_HELENS_AREA).missing())
                .isEqualTo(
                        "There are no counts for St. Helens, so this is not the whole of The Lancashire combined authority.");
        assertThat(words(figures, authority, BLACKPOOL_AREA).missing()).isNull();
        RollUpWords none = words(figures, authority, ST_HELENS_AREA);
        assertThat(none.missing()).isNull();
        assertThat(none.rate()).isEqualTo(none.headline()).contains("rates are not averaged");
        assertThat(none.figure()).isEmpty();
    }
}
