package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;

/** A combined authority has figures wherever its councils' counts allow, and says how they were come by. */
class SummedObservationsTest {
    private static final AreaCode SOUTH_YORKSHIRE = new AreaCode("E47000002");
    private static final Period LATEST = Period.year(2025);

    private final Answers answers = RealAtlas.answers();
    private final Areas areas = answers.areas();
    private final Observations observations = answers.observations();
    private final Indicator neet = answers.catalogue().neet();

    private Observation at(Period period, AreaCode area) {
        return observations.at(neet.id(), period).stream()
                .filter(o -> o.area().equals(area))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itsRateIsThatOfItsCouncilsCountsTogether() {
        double successes = 0;
        double trials = 0;
        for (Area council : areas.members(SOUTH_YORKSHIRE, Geography.UPPER_TIER)) {
            Observation own = at(LATEST, council.code());
            successes += own.numerator();
            trials += own.denominator();
        }
        Observation whole = at(LATEST, SOUTH_YORKSHIRE);
        assertThat(whole.valueOrThrow()).isCloseTo(100 * successes / trials, within(1e-9));
        assertThat(whole.numerator()).isEqualTo(successes);
        assertThat(whole.note()).isEqualTo("The counts of its 4 councils, summed.");
        assertThat(whole.marks()).isEmpty();
    }

    @Test
    void itsIntervalIsNarrowerThanAnyCouncilsAndWiderThanChanceAloneWouldMakeIt() {
        Observation whole = at(LATEST, SOUTH_YORKSHIRE);
        double width = whole.interval().upper() - whole.interval().lower();
        for (Area council : areas.members(SOUTH_YORKSHIRE, Geography.UPPER_TIER)) {
            Observation own = at(LATEST, council.code());
            assertThat(width).isLessThan(own.interval().upper() - own.interval().lower());
        }
        double rate = whole.valueOrThrow() / 100;
        double chance = 2 * 196 * Math.sqrt(rate * (1 - rate) / whole.denominator());
        assertThat(width).isGreaterThan(chance);
    }

    @Test
    void theSameSumIsFoundByPeriodByAreaAndOverTime() {
        Observation whole = at(LATEST, SOUTH_YORKSHIRE);
        List<Observation> series =
                observations.series(neet.id(), SOUTH_YORKSHIRE).observations();
        assertThat(series).extracting(Observation::period).isSorted().hasSize(8);
        assertThat(series.get(7)).isEqualTo(whole);
        assertThat(observations.of(SOUTH_YORKSHIRE)).contains(whole);
        assertThat(observations.periods(neet.id(), Geography.COMBINED_AUTHORITY))
                .contains(LATEST);
    }

    @Test
    void whereTheCohortIsOfAnotherYearTheSumIsMarkedAsAnEstimate() {
        Observation whole = at(Period.year(2019), SOUTH_YORKSHIRE);
        assertThat(whole.marks()).isEqualTo(Set.of(Mark.ESTIMATED));
        assertThat(whole.note())
                .contains("The counts of its 4 councils, summed.")
                .contains("the cohort of 2021");
    }

    @Test
    void weightsOfAnotherYearComeWithinATenthOfAPointOfWhatIsPublishedForRegions() {
        for (int year = 2018; year <= 2020; year++) {
            List<Observation> rows = observations.at(neet.id(), Period.year(year));
            for (Area region : areas.of(Geography.REGION)) {
                List<Area> councils = areas.members(region.code(), Geography.UPPER_TIER);
                List<Observation> known = rows.stream()
                        .filter(o -> councils.stream().anyMatch(c -> c.code().equals(o.area())))
                        .toList();
                Optional<Observation> sum =
                        new CouncilSum(neet, region, councils, known).observation(Period.year(year));
                if (sum.isPresent() && sum.get().hasValue()) {
                    double published = rows.stream()
                            .filter(o -> o.area().equals(region.code()))
                            .findFirst()
                            .orElseThrow()
                            .valueOrThrow();
                    assertThat(sum.get().valueOrThrow())
                            .as(region.name() + " " + year)
                            .isCloseTo(published, within(0.1));
                }
            }
        }
    }

    @Test
    void tooFewCouncilsWithCountsMakeNoFigureButAReason() {
        Area whole = areas.get(SOUTH_YORKSHIRE);
        List<Area> councils = areas.members(SOUTH_YORKSHIRE, Geography.UPPER_TIER);
        List<Observation> three = councils.stream()
                .limit(3)
                .map(council -> at(LATEST, council.code()))
                .toList();
        Observation none =
                new CouncilSum(neet, whole, councils, three).observation(LATEST).orElseThrow();
        assertThat(none.status()).isEqualTo(Status.NOT_AVAILABLE);
        assertThat(none.note()).isEqualTo("counts of 3 of its 4 councils are published, too few for a sum");
        assertThat(new CouncilSum(neet, whole, councils, List.of()).observation(LATEST))
                .isEmpty();
    }

    @Test
    void whatIsPublishedIsNeverReplaced() {
        Observation census = observations.at("no-qualifications-census", Period.year(2021)).stream()
                .filter(o -> o.area().equals(SOUTH_YORKSHIRE))
                .findFirst()
                .orElseThrow();
        assertThat(census.note()).doesNotContain("summed");
        assertThat(answers.catalogue().get("no-qualifications-census").summed()).containsExactly(Geography.AREA_SET);
        assertThat(neet.summed()).containsExactlyInAnyOrder(Geography.COMBINED_AUTHORITY, Geography.AREA_SET);
        assertThat(answers.catalogue().get("weekly-pay").summed()).isEmpty();
    }
}
