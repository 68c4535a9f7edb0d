package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.sentence.AreaSentence;
import uk.mobilityatlas.observation.Observation;

/** A target is a benchmark that is taken as it stands, with the people that it means and whether it could be seen. */
class TargetTest {
    private static final AreaCode LEEDS = new AreaCode("E08000035");

    private final Answers answers = RealAtlas.answers();
    private final String neet = answers.catalogue().neet().id();

    private Compared leeds(String indicator, Target target) {
        return answers.to(FirstSelection.example(answers.catalogue())
                        .withIndicator(indicator)
                        .withAreas(List.of(LEEDS))
                        .withBenchmark(Benchmark.of(target)))
                .orElseThrow()
                .comparison()
                .areas()
                .get(0);
    }

    @Test
    void aTypedValueIsThatOfItsIndicatorAlone() {
        Compared leeds = leeds(neet, Target.of(2.5, neet));
        assertThat(leeds.benchmark().value()).isEqualTo(2.5);
        assertThat(leeds.verdict().outcome()).isEqualTo(Outcome.WORSE);
        assertThat(leeds.verdict().tests()).isEqualTo(1);
        assertThat(leeds.people()).isNotNull();
        double expected =
                (leeds.value().orElseThrow() - 2.5) / 100 * leeds.observation().denominator();
        assertThat((double) leeds.people().people()).isCloseTo(expected, within(3.0));
        assertThat(leeds("economic-inactivity", Target.of(2.5, neet))
                        .benchmark()
                        .hasValue())
                .isFalse();
    }

    @Test
    void halfIsHalfOfTheAreasOwnFigure() {
        Compared leeds = leeds(neet, Target.HALF);
        assertThat(leeds.benchmark().value()).isEqualTo(leeds.value().orElseThrow() / 2);
    }

    @Test
    void theBestQuarterEndsWhereAQuarterOfAllCouncilsLieBeyond() {
        Compared leeds = leeds(neet, Target.BEST_QUARTER);
        double edge = leeds.benchmark().value();
        Figures figures =
                answers.newest(answers.catalogue().neet(), Geography.UPPER_TIER).orElseThrow();
        double[] all = answers.areas().of(Geography.UPPER_TIER).stream()
                .flatMap(a -> figures.figure(a.code()).stream())
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
        double share = Arrays.stream(all).filter(v -> v < edge).count() / (double) all.length;
        assertThat(share).isBetween(0.2, 0.27);
    }

    @Test
    void itIsSaidWhetherTheFigureCouldShowIt() {
        assertThat(AreaSentence.of(answers.catalogue().neet(), leeds(neet, Target.HALF)))
                .endsWith("Were it reached, the figure would almost surely show it.");
        assertThat(AreaSentence.of(answers.catalogue().neet(), leeds(neet, Target.of(4.7, neet))))
                .contains("in only about ")
                .contains("The smallest change that shows in 8 of 10 is ");
    }

    @Test
    void itIsKeptAndReadBack() {
        for (Target target : List.of(Target.HALF, Target.BEST_QUARTER, Target.of(3.25, neet))) {
            assertThat(Target.parse(target.word())).contains(target);
            Selection asked = FirstSelection.example(answers.catalogue()).withBenchmark(Benchmark.of(target));
            assertThat(SelectionFields.read(SelectionFields.write(asked))).isEqualTo(asked);
        }
        assertThat(Target.parse("soon")).isEmpty();
        assertThat(Target.parse("x@neet-16-17")).isEmpty();
    }
}
