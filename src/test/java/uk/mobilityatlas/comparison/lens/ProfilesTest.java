package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.BenchmarkGroup;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.NeighbourFinder;
import uk.mobilityatlas.comparison.NeighboursWithOwn;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.OwnNeighbours;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.observation.ConfidenceInterval;

/** Profiles of real places on the real pack. */
class ProfilesTest {
    private static final Profiles PROFILES = new Profiles(RealAtlas.answers());

    private static ProfileFigures profile(String name, Benchmark benchmark) {
        Area area = RealAtlas.areas().resolve(name, null).orElseThrow();
        return PROFILES.of(area, benchmark);
    }

    private static Compared row(ProfileFigures found, String indicator) {
        return found.profile().rows().stream()
                .filter(r -> r.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .areas()
                .get(0);
    }

    @Test
    void blackpoolStandsAsPublished() {
        ProfileFigures blackpool = profile("Blackpool", Benchmark.ENGLAND);
        Compared neet = row(blackpool, "neet-16-17");
        assertThat(neet.value()).contains(7.6);
        assertThat(neet.benchmark().figure()).contains(3.4);
        assertThat(neet.verdict().judgement()).isEqualTo("Clearly worse");
        assertThat(Ranking.words(neet.rank().orElseThrow())).isEqualTo("140–151 of 151");
        assertThat(neet.people().words()).isEqualTo("135 more");
        Compared inactive = row(blackpool, "economic-inactivity");
        assertThat(inactive.value()).contains(28.4);
        assertThat(inactive.observation().interval()).isEqualTo(new ConfidenceInterval(23.6, 33.2));
        assertThat(inactive.verdict().outcome()).isEqualTo(Outcome.WORSE);
        assertThat(row(blackpool, "employment-rate").value()).contains(69.7);
        assertThat(blackpool.lead())
                .startsWith("Of the ")
                .contains("**worse than England on ", "Its NEET rate is between 7.6% and 8.9%");
    }

    @Test
    void oneRankIsThatOfTheWholeRanking() {
        ProfileFigures barnsley = profile("Barnsley", Benchmark.ENGLAND);
        for (String id : List.of("neet-16-17", "economic-inactivity", "weekly-pay")) {
            Comparison row = barnsley.profile().rows().stream()
                    .filter(r -> r.indicator().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            Figures figures = Figures.read(row.indicator(), row.period(), RealAtlas.observations());
            Area area = barnsley.profile().area();
            assertThat(row.areas().get(0).rank())
                    .isPresent()
                    .isEqualTo(Ranking.of(figures, RealAtlas.areas().of(Geography.UPPER_TIER))
                            .of(area.code()));
        }
    }

    @Test
    void rowsWithoutAnIntervalStayAndClaimNothing() {
        ProfileFigures cornwall = profile("Cornwall", Benchmark.ENGLAND);
        List<Compared> untested = cornwall.profile().rows().stream()
                .map(r -> r.areas().get(0))
                .filter(c -> c.verdict().outcome() == Outcome.NOT_TESTED)
                .toList();
        assertThat(untested).isNotEmpty().allSatisfy(c -> {
            assertThat(c.observation().interval()).isNull();
            assertThat(c.people()).isNull();
            assertThat(c.rank()).isEmpty();
        });
        assertThat(cornwall.tested().profile().rows())
                .hasSizeLessThan(cornwall.profile().rows().size())
                .allMatch(r -> r.areas().get(0).verdict().tested());
    }

    @Test
    void whatStandsOutMostComesFirst() {
        ProfileFigures found = profile("Blackpool", Benchmark.ENGLAND).byDistance();
        List<Comparison> claimed = found.profile().rows().stream()
                .takeWhile(r -> claimed(r.areas().get(0).verdict()))
                .toList();
        assertThat(claimed).hasSize((int) found.profile().rows().stream()
                .filter(r -> claimed(r.areas().get(0).verdict()))
                .count());
        for (int i = 1; i < claimed.size(); i++) {
            assertThat(found.distance(claimed.get(i))).isLessThanOrEqualTo(found.distance(claimed.get(i - 1)));
        }
    }

    private static boolean claimed(Verdict verdict) {
        return verdict.tested() && verdict.differs();
    }

    @Test
    void placesOfEveryLevelHaveAProfile() {
        for (String name : List.of("Lancashire", "Greater Manchester", "Burnley", "Glasgow City", "North West")) {
            assertThat(profile(name, Benchmark.ENGLAND).profile().rows())
                    .as(name)
                    .hasSizeGreaterThan(30);
        }
        assertThat(profile("England", Benchmark.ENGLAND).lead())
                .isEqualTo("England is the benchmark here; against another one it can be judged.");
        assertThat(profile("Cornwall", Benchmark.COMBINED_AUTHORITY).lead())
                .contains("belongs to no combined authority");
    }

    @Test
    void theLeadCountsOnlyWhatWasHeldAgainstTheBenchmarkItself() {
        Profile belfast = profile("Belfast", Benchmark.ENGLAND).profile();
        long tested = belfast.rows().stream()
                .map(r -> r.areas().get(0))
                .filter(c -> c.verdict().tested())
                .count();
        assertThat(belfast.tested()).isPositive().isLessThan(tested);
        assertThat(belfast.lead())
                .startsWith("Of the " + belfast.tested()
                        + " indicators that can be tested, Belfast is **worse than England")
                .endsWith("England has no figure and another area stands in for it (†).");
    }

    @Test
    void whatIsNeitherGoodNorBadIsToldApart() {
        assertThat(profile("Blackpool", Benchmark.ENGLAND).lead())
                .contains(" it is higher or lower, which is neither good nor bad. Its NEET rate");
    }

    @Test
    void aGroupIsOneBenchmarkTogetherOrByItsMedian() {
        ProfileFigures blackpool = profile("Blackpool", Benchmark.of(PlaceType.COASTAL));
        assertThat(blackpool.lead())
                .contains("worse than coastal councils together or their median on")
                .doesNotContain("stands in");
        assertThat(blackpool.profile().tested()).isGreaterThan(20);
        assertThat(profile("Newry, Mourne and Down", Benchmark.ENGLAND).lead())
                .contains("On 2 more England has no figure");
    }

    @Test
    void ourOwnNeighboursAreABenchmarkOfEveryIndicatorWithoutItself() {
        List<String> variables = List.of("child-poverty-ahc", "no-qualifications-census");
        ProfileFigures blackpool = PROFILES.of(
                RealAtlas.areas().get(Places.BLACKPOOL), Benchmark.neighbours(NeighboursWithOwn.OWN), variables);
        NeighbourFinder finder = new NeighbourFinder(
                RealAtlas.catalogue(), RealAtlas.areas(), RealAtlas.observations(), RealAtlas.neighbours());
        for (String id : List.of("neet-16-17", "no-qualifications-census")) {
            Comparison row = blackpool.profile().rows().stream()
                    .filter(r -> r.indicator().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            Compared own = row.areas().get(0);
            assertThat(own.benchmark().name()).startsWith("its nearest areas by the chosen variables");
            Figures figures = Figures.read(row.indicator(), row.period(), RealAtlas.observations());
            List<Area> near = finder.own(variables, id, row.geography()).of(Places.BLACKPOOL, 10).stream()
                    .map(OwnNeighbours.Neighbour::area)
                    .toList();
            assertThat(near).hasSize(10);
            assertThat(own.benchmark().figure())
                    .isEqualTo(new BenchmarkGroup(near, figures).value("").figure());
        }
        assertThat(blackpool.profile().tested()).isGreaterThan(20);
    }

    @Test
    void aPlaceWithoutTheVariablesIsToldSo() {
        ProfileFigures glasgow = PROFILES.of(
                RealAtlas.areas().resolve("Glasgow City", null).orElseThrow(),
                Benchmark.neighbours(NeighboursWithOwn.OWN));
        assertThat(glasgow.profile().rows())
                .allSatisfy(row -> assertThat(row.areas().get(0).benchmark().note())
                        .contains("lacks a figure of one of the variables"));
    }

    @Test
    void whereANationHasItsOwnSeriesTheOtherIsNoRowOfNothing() {
        List<String> belfast = ids("N09000003");
        assertThat(belfast)
                .contains("employment-rate-northern-ireland", "apprenticeship-starts-northern-ireland")
                .doesNotContain("employment-rate", "economic-inactivity", "no-qualifications", "apprenticeship-starts");
        List<String> glasgow = ids("S12000049");
        assertThat(glasgow)
                .contains("employment-rate", "apprenticeship-starts-scotland")
                .doesNotContain("apprenticeship-starts", "employment-rate-northern-ireland");
    }

    private static List<String> ids(String area) {
        return new Profiles(RealAtlas.answers())
                .of(RealAtlas.areas().get(new AreaCode(area)), Benchmark.ENGLAND).profile().rows().stream()
                        .map(row -> row.indicator().id())
                        .toList();
    }
}
