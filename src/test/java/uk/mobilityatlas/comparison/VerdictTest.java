package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

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
                Polarity.LOW_IS_GOOD, Places.survey(ENGLAND, 23.6, 23, 24), Places.survey(BLACKPOOL, 28.4, 23.6, 33.2));
        assertThat(one(figures, Benchmark.ENGLAND, BLACKPOOL).verdict().word()).isEqualTo("similar");
    }

    @Test
    void neetIsCertainlyHigherOrCannotBeTold() {
        Compared blackpool = one(Places.neetFigures(), Benchmark.ENGLAND, BLACKPOOL);
        assertThat(blackpool.verdict().word()).isEqualTo("certainly higher");
        assertThat(blackpool.verdict().judgement()).isEqualTo("Certainly worse");
        assertThat(blackpool.verdict().clear()).isTrue();
        Verdict barnsley =
                one(Places.neetFigures(), Benchmark.ENGLAND, BARNSLEY).verdict();
        assertThat(barnsley.word()).isEqualTo("cannot tell");
        assertThat(barnsley.beside("England")).isEqualTo("Cannot tell from England");
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
                .isEqualTo("certainly higher");
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
        assertThat(zero.verdict().word()).isEqualTo("better");
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
        // twenty areas: one just past its own 95% limit, nineteen similar
        List<Observation> figures = new ArrayList<>();
        figures.add(Places.survey(ENGLAND, 20, 19.9, 20.1));
        List<Area> many = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            AreaCode code = new AreaCode("E0800%04d".formatted(100 + i));
            many.add(Places.council(code, "Place " + i));
            double value = i == 0 ? 22.1 : 20.5;
            figures.add(Places.survey(code, value, value - 2, value + 2));
        }
        many.add(Places.AREAS.get(ENGLAND));
        Comparer wide = new Comparer(new Areas(many, List.of(), List.of(), List.of()), Places.NEIGHBOURS);
        Indicator indicator = Places.inactivity();
        Figures all = Places.figures(indicator, figures, List.of());
        AreaCode first = new AreaCode("E08000100");
        assertThat(wide.compare(all, Geography.UPPER_TIER, List.of(first), Benchmark.ENGLAND)
                        .areas()
                        .get(0)
                        .verdict()
                        .word())
                .isEqualTo("worse");
        Comparison controlled = wide.all(all, Geography.UPPER_TIER, Benchmark.ENGLAND);
        assertThat(controlled.of(first).orElseThrow().verdict().word()).isEqualTo("similar");
        assertThat(Method.note(controlled)).contains("False discovery rate 5% over 20 tests");
    }
}
