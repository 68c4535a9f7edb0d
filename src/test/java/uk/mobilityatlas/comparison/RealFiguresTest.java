package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.LANCASHIRE_AUTHORITY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.comparison.sentence.Headline;
import uk.mobilityatlas.comparison.sentence.PairwiseSentence;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.RankInterval;

/** Blackpool, Barnsley and Cornwall as the pack has them. */
class RealFiguresTest {
    private static final List<AreaCode> THREE = List.of(BLACKPOOL, BARNSLEY, CORNWALL);
    private static final List<Benchmark> BENCHMARKS = List.of(
            Benchmark.ENGLAND,
            Benchmark.REGION,
            Benchmark.COMBINED_AUTHORITY,
            Benchmark.of(PlaceType.COASTAL),
            Benchmark.neighbours("dfe"),
            Benchmark.of(CORNWALL));

    private final Areas areas = RealAtlas.areas();
    private final Comparer comparer = new Comparer(areas, RealAtlas.neighbours());

    private static Figures figures(String indicator, String period) {
        return Figures.read(RealAtlas.catalogue().get(indicator), Period.parse(period), RealAtlas.observations());
    }

    private Comparison three(Figures figures) {
        return comparer.inDepth(
                figures,
                Geography.UPPER_TIER,
                THREE,
                Benchmark.ENGLAND,
                Ranking.of(figures, areas.of(Geography.UPPER_TIER)));
    }

    @Test
    void neetIsToldByWhatIsKnownAndNotKnown() {
        Comparison neet = three(figures("neet-16-17", "2025"));
        assertThat(Headline.of(neet))
                .isEqualTo("Blackpool’s NEET rate is clearly above England’s; "
                        + "Barnsley’s and Cornwall’s show no clear difference from it");
        assertThat(PairwiseSentence.extreme(neet))
                .as("7.6 and 6.7% lie apart, but within what winters bring")
                .isEmpty();
        assertThat(neet.areas())
                .extracting(c -> Wording.bounds(neet.indicator(), c.bounds()))
                .containsExactly("7.6–8.9%", "3.9–6.2%", "4.5–6.7%");
        Compared blackpool = neet.areas().get(0);
        assertThat(blackpool.people().withInterval()).isEqualTo("135 more (95 to 180)");
        assertThat(blackpool.peopleRange().words()).isEqualTo("between 65 and 175 more");
        assertThat(blackpool.gap()).contains("135 more (95 to 180)");
        assertThat(neet.areas().get(1).gap()).contains("between 95 fewer and 160 more");
        assertThat(neet.areas())
                .isNotEmpty()
                .extracting(c -> c.trend().orElseThrow().words())
                .containsExactly(
                        "Rising, 2021 to 2025 (partly estimated)",
                        "Rising, 2021 to 2025 (partly estimated)",
                        "No clear change, 2021 to 2025 (partly estimated)");
        assertThat(neet.areas())
                .extracting(c -> Ranking.words(c.rank().orElseThrow()))
                .containsExactly("140–151 of 151", "66–122 of 151", "88–133 of 151");
        assertThat(blackpool.depth().possibleRank()).isEqualTo(new RankInterval(150, 132, 151, 151));
    }

    @Test
    void inAYearWithoutCohortsTheGapIsMarked() {
        Compared blackpool = three(figures("neet-16-17", "2024")).areas().get(0);
        assertThat(blackpool.verdict().word()).isEqualTo("worse");
        assertThat(blackpool.people().withInterval()).contains("more [e]");
        assertThat(blackpool.peopleRange().words()).endsWith("more [e]");
        assertThat(blackpool.rank()).isPresent();
    }

    @Test
    void onInactivityTheThreeCannotBeToldApart() {
        Comparison inactivity = three(figures("economic-inactivity", "2023"));
        assertThat(Headline.of(inactivity))
                .isEqualTo("Blackpool’s and Barnsley’s economic inactivity is above England’s; Cornwall’s is similar");
        assertThat(PairwiseSentence.of(inactivity)).isEqualTo("There is no clear difference between the three.");
        assertThat(inactivity.areas())
                .extracting(c -> Wording.difference(inactivity.indicator(), c.difference()))
                .containsExactly("+7.4 points (2.6 to 12.2)", "+6.1 points (1.9 to 10.3)", "+1.4 points (−2.5 to 5.3)");
        assertThat(inactivity.areas().get(0).people().words()).isEqualTo("6,450 more [e]");
    }

    @Test
    void everyCouncilIsJudgedByItsBounds() {
        Comparison all = comparer.all(figures("neet-16-17", "2025"), Geography.UPPER_TIER, Benchmark.ENGLAND);
        // recomputed in Python; Scilly (7%) and the City of London (0) have no cohort, so chance is not known
        assertThat(all.count(Outcome.WORSE)).isEqualTo(7);
        assertThat(all.count(Outcome.BETTER)).isEqualTo(6);
        assertThat(all.count(Outcome.CANNOT_TELL)).isEqualTo(107);
        assertThat(all.count(Outcome.SIMILAR)).isEqualTo(31);
        assertThat(all.count(Outcome.NOT_TESTED)).isEqualTo(2);
        assertThat(all.areas().stream().filter(c -> c.verdict().clear()).map(Compared::name))
                .containsExactlyInAnyOrder("Stockton-on-Tees", "Blackpool", "Derby");
        assertThat(AreaSentence.of(
                        all.indicator(), all.of(new AreaCode("E06000053")).orElseThrow()))
                .isEqualTo("The Isles of Scilly’s NEET rate is between 7.0% and 8.5%, beside England’s 3.4–5.6%."
                        + " Without an interval no difference is claimed.");
    }

    @Test
    void aChangeOfNeetIsNotCertain() {
        Figures figures = figures("neet-16-17", "2025");
        for (AreaCode area : THREE) {
            Change change = Change.between(
                    figures.indicator(),
                    figures.series(area),
                    figures.upperSeries(area),
                    Period.year(2021),
                    Period.year(2025));
            assertThat(change.words())
                    .isEqualTo(
                            area.equals(CORNWALL)
                                    ? "Recorded NEET: no clear change between 2021 and 2025"
                                    : "Recorded NEET has risen from 2021 to 2025; with young people not known included, we cannot tell");
        }
    }

    @Test
    void lancashiresRateIsThatOfItsSummedCounts() {
        RollUp lancashire = RollUp.of(
                areas.get(LANCASHIRE_AUTHORITY),
                areas.members(LANCASHIRE_AUTHORITY, Geography.UPPER_TIER),
                figures("neet-16-17", "2025"),
                3.4);
        assertThat(lancashire.successes()).isEqualTo(1661);
        assertThat(lancashire.trials()).isEqualTo(38_554);
        assertThat(lancashire.estimate().value()).isBetween(4.30, 4.31);
        assertThat(lancashire.coverage()).startsWith("Counts of 3 of 3 members");
    }

    static List<Indicator> indicators() {
        return RealAtlas.catalogue().indicators();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void noSentenceClaimsWhatItsFiguresDoNotBear(Indicator indicator) {
        Geography geography = indicator.geographies().contains(Geography.UPPER_TIER)
                ? Geography.UPPER_TIER
                : indicator.geographies().iterator().next();
        List<Period> periods = RealAtlas.observations().periods(indicator.id(), geography);
        Period latest = periods.get(periods.size() - 1);
        Figures figures = Figures.read(indicator, latest, RealAtlas.observations());
        for (Benchmark benchmark : BENCHMARKS) {
            Comparison comparison = comparer.compare(figures, geography, THREE, benchmark);
            List<String> texts = new ArrayList<>(List.of(Headline.of(comparison), PairwiseSentence.of(comparison)));
            for (Compared area : comparison.areas()) {
                texts.add(AreaSentence.of(indicator, area));
                supported(area);
            }
            assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(text)
                    .doesNotContain("null", "NaN", "{", "  ", "the the ", "’s’s", "-0", "..")
                    .matches(t -> t.isEmpty() || !Character.isLowerCase(t.charAt(0)), "begins with a capital"));
        }
    }

    /** A difference is claimed only where the interval or the bounds leave the benchmark out. */
    private static void supported(Compared area) {
        if (!area.verdict().differs()) {
            return;
        }
        double benchmark = area.benchmark().figure().orElseThrow();
        switch (area.verdict().test()) {
            case INTERVAL -> assertThat(area.estimate().usual().contains(benchmark))
                    .isFalse();
            case DIFFERENCE -> assertThat(area.difference().usual().contains(0)).isFalse();
            case BOUNDS -> {
                double low = area.bounds().lower();
                double high = area.bounds().upper();
                Optional<Double> top =
                        Optional.ofNullable(area.benchmark().bounds()).map(b -> b.upper());
                assertThat(low > top.orElse(100.0) || high < benchmark).isTrue();
            }
            case NONE -> throw new AssertionError("claimed without a test: " + area);
        }
    }

    @Test
    void pairsSpeakOfTheSameAreasWhenMoreIsKnownOfThem() {
        Comparison deep = three(figures("neet-16-17", "2025"));
        assertThat(deep.pairs()).isNotEmpty().allSatisfy(pair -> {
            assertThat(deep.areas()).contains(pair.one());
            assertThat(deep.areas()).contains(pair.other());
        });
    }
}
