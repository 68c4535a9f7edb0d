package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.AreaSet;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** A user's own set is a place: found, summed, a benchmark, a filter. */
class AreaSetFiguresTest {
    private static final AreaCode BLACKPOOL = new AreaCode("E06000009");
    private static final AreaCode HARTLEPOOL = new AreaCode("E06000001");
    private static final AreaCode THANET = new AreaCode("E07000114");
    private static final AreaCode HASTINGS = new AreaCode("E07000062");

    private final AreaSet coastal = AreaSet.fresh("Our coastal towns", List.of(BLACKPOOL, HARTLEPOOL), List.of());
    private final AreaSet districts = AreaSet.fresh("Two districts", List.of(THANET, HASTINGS), List.of(coastal));
    private final Answers answers = new Answers(RealAtlas.contents().with(List.of(coastal, districts)));

    private Observation figure(String indicator, int year, AreaSet set) {
        return answers.observations().at(indicator, Period.year(year)).stream()
                .filter(o -> o.area().equals(set.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsFoundByItsName() {
        assertThat(answers.areas().search("coastal towns", 3))
                .extracting(Area::name)
                .contains("Our coastal towns");
        assertThat(answers.areas().members(coastal.code(), Geography.UPPER_TIER))
                .extracting(Area::name)
                .containsExactly("Blackpool", "Hartlepool");
        assertThat(districts.code()).isNotEqualTo(coastal.code());
    }

    @Test
    void itsRateIsThatOfItsAreasCountsTogether() {
        Observation neet = figure("neet-16-17", 2025, coastal);
        assertThat(neet.valueOrThrow()).isCloseTo(100 * neet.numerator() / neet.denominator(), within(1e-9));
        assertThat(neet.note()).isEqualTo("The counts of its 2 councils, summed.");
        Observation census = figure("no-qualifications-census", 2021, coastal);
        assertThat(census.denominator()).isGreaterThan(neet.denominator());
    }

    @Test
    void districtsAreSummedWhereDistrictsHaveCountsAndAReasonStandsWhereTheyHaveNone() {
        assertThat(figure("no-qualifications-census", 2021, districts).note())
                .isEqualTo("The counts of its 2 councils, summed.");
        assertThat(answers.observations().at("neet-16-17", Period.year(2025)))
                .noneMatch(o -> o.area().equals(districts.code()) && o.hasValue());
    }

    @Test
    void itHasAProfileAndIsABenchmarkAndAFilter() {
        Area place = answers.areas().get(coastal.code());
        Profile profile = new Profiles(answers).of(place, Benchmark.ENGLAND).profile();
        assertThat(profile.tested()).isGreaterThan(10);
        Answer answer = answers.to(FirstSelection.example(answers.catalogue())
                        .withAreas(List.of(new AreaCode("E08000038")))
                        .withBenchmark(Benchmark.of(coastal.code())))
                .orElseThrow();
        Compared barnsley = answer.comparison().areas().get(0);
        assertThat(barnsley.benchmark().name()).isEqualTo("Our coastal towns");
        assertThat(barnsley.verdict().tested()).isTrue();
        Selection.Filter within = new Selection.Filter(java.util.Set.of(), null, coastal.code());
        assertThat(new AreaFilter(answers.areas())
                        .through(within, answers.areas().of(Geography.UPPER_TIER)))
                .containsExactlyInAnyOrder(BLACKPOOL, HARTLEPOOL);
    }

    @Test
    void aRegisterWithoutItKnowsItNoMore() {
        assertThat(answers.areas().with(List.of()).find(coastal.code())).isEmpty();
        assertThat(RealAtlas.areas().find(coastal.code())).isEmpty();
    }
}
