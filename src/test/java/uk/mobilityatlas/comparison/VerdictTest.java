package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.EffectSize;
import uk.mobilityatlas.stats.PValues;

class VerdictTest {
    private final Comparer comparer = new Comparer(Places.AREAS, Places.NEIGHBOURS);

    private Compared one(Figures figures, Benchmark benchmark, AreaCode area) {
        return comparer.compare(figures, Geography.UPPER_TIER, List.of(area), benchmark)
                .areas()
                .get(0);
    }

    private static Figures survey(Polarity polarity, Observation... figures) {
        Indicator indicator = Places.indicator("x", "rate", polarity, IntervalBasis.PUBLISHED);
        return Places.figures(indicator, List.of(figures), List.of());
    }

    @Test
    void theSameFiguresAreBetterWorseOrHigherByPolarity() {
        Observation england = Places.survey(ENGLAND, 21, 20.7, 21.3);
        Observation blackpool = Places.survey(BLACKPOOL, 28.4, 23.6, 33.2);
        Verdict worse = one(survey(Polarity.LOW_IS_GOOD, england, blackpool), Benchmark.ENGLAND, BLACKPOOL)
                .verdict();
        assertThat(worse.outcome()).isEqualTo(Outcome.WORSE);
        assertThat(worse.judgement()).isEqualTo("Worse");
        assertThat(worse.beside("England")).isEqualTo("Above England");
        assertThat(one(survey(Polarity.HIGH_IS_GOOD, england, blackpool), Benchmark.ENGLAND, BLACKPOOL)
                        .verdict()
                        .word())
                .isEqualTo("better");
        assertThat(one(survey(Polarity.NO_JUDGEMENT, england, blackpool), Benchmark.ENGLAND, BLACKPOOL)
                        .verdict()
                        .word())
                .isEqualTo("higher");
    }

    @Test
    void clearlyIsAt998InAThousand() {
        Figures figures = survey(
                Polarity.LOW_IS_GOOD,
                Places.survey(ENGLAND, 21, 20.7, 21.3),
                Places.survey(BLACKPOOL, 28.4, 25, 31.8),
                Places.survey(BARNSLEY, 28.4, 23.6, 33.2));
        assertThat(one(figures, Benchmark.ENGLAND, BLACKPOOL).verdict().judgement())
                .isEqualTo("Clearly worse");
        assertThat(one(figures, Benchmark.ENGLAND, BARNSLEY).verdict().clear()).isFalse();
    }

    @Test
    void aFigureOnTheLimitIsSimilar() {
        Figures figures = survey(
                Polarity.LOW_IS_GOOD,
                Places.survey(ENGLAND, 23.6, 23.6, 23.6),
                Places.survey(CARDIFF, 28.4, 23.6, 33.2));
        assertThat(one(figures, Benchmark.ENGLAND, CARDIFF).verdict().word()).isEqualTo("similar");
    }

    @Test
    void neetIsClearlyWorseOrCannotBeTold() {
        Compared blackpool = one(Places.neetFigures(), Benchmark.ENGLAND, BLACKPOOL);
        assertThat(blackpool.verdict().word()).isEqualTo("clearly worse");
        assertThat(blackpool.verdict().judgement()).isEqualTo("Clearly worse");
        assertThat(blackpool.verdict().clear()).isTrue();
        Verdict barnsley =
                one(Places.neetFigures(), Benchmark.ENGLAND, BARNSLEY).verdict();
        assertThat(barnsley.word()).isEqualTo("cannot tell");
        assertThat(barnsley.beside("England")).isEqualTo("No clear difference from England");
    }

    @Test
    void aMissingShareOfNotKnownBoundsNothingFromAbove() {
        Figures figures = Places.figures(
                Places.neet(),
                List.of(
                        Places.counted(ENGLAND, 3.4, 1_300_000),
                        Places.counted(BLACKPOOL, 7.6, 3210),
                        Places.counted(CORNWALL, 1.0, 10_000)),
                List.of(Places.bare(ENGLAND, 2.2), Places.missing(BLACKPOOL, Status.NOT_AVAILABLE)));
        assertThat(one(figures, Benchmark.ENGLAND, BLACKPOOL).verdict().word())
                .as("known NEET alone is above England's highest")
                .isEqualTo("clearly worse");
        assertThat(one(figures, Benchmark.ENGLAND, CORNWALL).verdict().word())
                .as("nobody knows how many of Cornwall's are not known")
                .isEqualTo("cannot tell");
    }

    @Test
    void missingSuppressedAndZeroStayThree() {
        Figures figures = survey(
                Polarity.LOW_IS_GOOD,
                Places.survey(ENGLAND, 21, 20.7, 21.3),
                Places.missing(BLACKPOOL, Status.CONFIDENTIAL),
                Places.missing(BARNSLEY, Status.NOT_AVAILABLE),
                Places.survey(CORNWALL, 0, 0, 1.2));
        String suppressed = one(figures, Benchmark.ENGLAND, BLACKPOOL).missing();
        String missing = one(figures, Benchmark.ENGLAND, BARNSLEY).missing();
        String absent = one(figures, Benchmark.ENGLAND, ST_HELENS).missing();
        assertThat(List.of(suppressed, missing, absent))
                .doesNotHaveDuplicates()
                .allMatch(s -> s.contains("has no figure: "));
        Compared zero = one(figures, Benchmark.ENGLAND, CORNWALL);
        assertThat(zero.missing()).isEmpty();
        assertThat(zero.value()).contains(0.0);
        assertThat(zero.verdict().word()).isEqualTo("clearly better");
    }

    @Test
    void theBenchmarkItselfIsNotJudged() {
        assertThat(one(Places.inactivityFigures(), Benchmark.of(CORNWALL), CORNWALL)
                        .verdict()
                        .outcome())
                .isEqualTo(Outcome.IS_BENCHMARK);
    }

    @Test
    void oneOfManyIsHeldToMoreThanOneAlone() {
        Figures figures = survey(
                Polarity.LOW_IS_GOOD,
                Places.survey(ENGLAND, 20, 19.9, 20.1),
                Places.survey(BLACKPOOL, 22.1, 20.1, 24.1),
                Places.survey(BARNSLEY, 26, 24, 28));
        List<PValues> nineteen = Collections.nCopies(19, new PValues(0.5, 0.5));
        Comparer among = new Comparer(Places.AREAS, Places.NEIGHBOURS, (area, indicator) -> nineteen);
        Comparison alone =
                comparer.compare(figures, Geography.UPPER_TIER, List.of(BLACKPOOL, BARNSLEY), Benchmark.ENGLAND);
        Comparison together =
                among.compare(figures, Geography.UPPER_TIER, List.of(BLACKPOOL, BARNSLEY), Benchmark.ENGLAND);
        assertThat(alone.areas()).extracting(c -> c.verdict().judgement()).containsExactly("Worse", "Clearly worse");
        assertThat(together.areas())
                .extracting(c -> c.verdict().judgement())
                .containsExactly("Similar", "Clearly worse");
        assertThat(Method.note(alone)).endsWith("Each area is tested on its own.");
        assertThat(Method.note(together))
                .endsWith(
                        "All 20 tests of each area are allowed for. At most 5% of such differences are expected to be chance.");
    }

    @Test
    void aStrengthThatDoesNotStandAmongTheOthersGoes() {
        // beyond 99.8% by itself (p 0.0015), and not among twenty
        Figures figures = survey(
                Polarity.LOW_IS_GOOD,
                Places.survey(ENGLAND, 20, 20, 20),
                Places.survey(BLACKPOOL, 23.24, 21.24, 25.24));
        List<PValues> nineteen = Collections.nCopies(19, new PValues(0.5, 0.5));
        Comparer among = new Comparer(Places.AREAS, Places.NEIGHBOURS, (area, indicator) -> nineteen);
        assertThat(one(figures, Benchmark.ENGLAND, BLACKPOOL).verdict().judgement())
                .isEqualTo("Clearly worse");
        assertThat(among.compare(figures, Geography.UPPER_TIER, List.of(BLACKPOOL), Benchmark.ENGLAND)
                        .areas()
                        .get(0)
                        .verdict()
                        .judgement())
                .isEqualTo("Worse");
    }

    @Test
    void chanceAloneCanAccountForBoundsThatAreApart() {
        // 7 of 100 and nobody unknown: the ends are apart from England's, and one or two people make them so
        Figures figures = Places.figures(
                Places.neet(),
                List.of(Places.counted(ENGLAND, 3.4, 1_300_000), Places.counted(BLACKPOOL, 7, 100)),
                List.of(Places.counted(ENGLAND, 5.6, 1_300_000), Places.counted(BLACKPOOL, 7, 100)));
        assertThat(one(figures, Benchmark.ENGLAND, BLACKPOOL).verdict().word()).isEqualTo("similar");
        Figures uncounted = Places.figures(
                Places.neet(),
                List.of(Places.counted(ENGLAND, 3.4, 1_300_000), Places.bare(BLACKPOOL, 17)),
                List.of(Places.counted(ENGLAND, 5.6, 1_300_000), Places.bare(BLACKPOOL, 18)));
        assertThat(one(uncounted, Benchmark.ENGLAND, BLACKPOOL).verdict().outcome())
                .as("without a cohort chance is not known")
                .isEqualTo(Outcome.NOT_TESTED);
    }

    @Test
    void fullCountsDifferWithoutATest() {
        Indicator indicator = Places.indicator("x", "rate", Polarity.LOW_IS_GOOD, IntervalBasis.FULL_COUNT);
        Figures figures = Places.figures(
                indicator,
                List.of(
                        Places.bare(ENGLAND, 21),
                        Places.bare(BLACKPOOL, 28.4),
                        Places.bare(BARNSLEY, 21.04),
                        Places.bare(CORNWALL, 20.2)),
                List.of());
        Verdict blackpool = one(figures, Benchmark.ENGLAND, BLACKPOOL).verdict();
        assertThat(blackpool.word()).isEqualTo("higher (full count)");
        assertThat(blackpool.tested()).isFalse();
        assertThat(blackpool.size()).isEqualTo(EffectSize.LARGE);
        assertThat(one(figures, Benchmark.ENGLAND, CORNWALL).verdict().beside("England"))
                .isEqualTo("Slightly below England (full count)");
        assertThat(one(figures, Benchmark.ENGLAND, BARNSLEY).verdict().word())
                .as("what the decimals do not show is no difference")
                .isEqualTo("same (full count)");
    }
}
