package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.lens.Profiles;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.observation.LibraryContents;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;

class AnswersTest {
    private final CountedObservations reads = new CountedObservations();
    private final Answers answers = new Answers(new LibraryContents(
            RealAtlas.catalogue(), RealAtlas.areas(), RealAtlas.neighbours(), reads, RealAtlas.version()));

    @Test
    void whatWasReadOnceServesTheQuickAnswerTheDepthAndEveryVerdict() {
        Answer quick = answers.to(Desks.NEET).orElseThrow();
        Answer deep = answers.inDepth(answers.to(Desks.NEET).orElseThrow());
        answers.all(deep);
        answers.inDepth(Desks.NEET.withBenchmark(Benchmark.REGION));
        assertThat(deep.figures()).isSameAs(quick.figures());
        assertThat(reads.figures).isNotEmpty().doesNotHaveDuplicates();
        assertThat(reads.series).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aProfileAndAMapOfVerdictsReadNothingTwice() {
        Area leeds = RealAtlas.areas().get(new AreaCode("E08000035"));
        new Profiles(answers).of(leeds, Benchmark.neighbours("dfe"));
        answers.all(answers.to(Desks.NEET).orElseThrow());
        assertThat(reads.figures).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(reads.periods).isNotEmpty().doesNotHaveDuplicates();
        assertThat(reads.residents).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theDepthHasTheYearsOfWhateverIsHeldAgainstTheAreas() {
        AreaCode northWest = new AreaCode("E12000002");
        Selection asked = Desks.NEET.withBenchmark(Benchmark.REGION);
        assertThat(answers.to(asked).orElseThrow().series(northWest)).isEmpty();
        Answer deep = answers.inDepth(asked).orElseThrow();
        assertThat(deep.series(northWest).orElseThrow().observations()).hasSizeGreaterThan(5);
        assertThat(deep.upper(AreaCode.ENGLAND)).isPresent();
        assertThat(deep.series(new AreaCode("E12000007"))).isEmpty();
        assertThat(deep.ranking().orElseThrow().of(Desks.BLACKPOOL))
                .isEqualTo(deep.comparison().of(Desks.BLACKPOOL).orElseThrow().rank());
    }

    @Test
    void aPictureOfAllAreasIsHeldAgainstWhatTheComparedShareAndElseAgainstEngland() {
        Selection regions = Desks.NEET.withBenchmark(Benchmark.REGION);
        assertThat(benchmark(regions)).isEqualTo("England");
        assertThat(benchmark(regions.withAreas(List.of(Desks.BLACKPOOL)))).isEqualTo("the North West");
        assertThat(benchmark(Desks.NEET.withAreas(List.of()).withBenchmark(Benchmark.of(new AreaCode("E12000009")))))
                .isEqualTo("the South West");
    }

    private String benchmark(Selection asked) {
        BenchmarkValue found = answers.to(asked).orElseThrow().benchmark();
        return found == null ? "" : found.name();
    }

    @Test
    void anotherLevelThanTheOneAskedForIsSaid() {
        assertThat(answers.question(Desks.NEET).orElseThrow().note()).isEmpty();
        Question districts =
                answers.question(Desks.NEET.withGeography(Geography.DISTRICT)).orElseThrow();
        assertThat(districts.geography()).isEqualTo(Geography.UPPER_TIER);
        assertThat(districts.note())
                .isEqualTo("NEET, age 16-17 is published for upper-tier councils, so those are shown");
    }

    @Test
    void whereThereIsNoSuchIndicatorThereIsNoAnswer() {
        assertThat(answers.to(Desks.NEET.withIndicator("none"))).isEmpty();
        assertThat(answers.question(Desks.NEET.withIndicator("none"))).isEmpty();
    }

    /** The real figures, and what has been asked of them. */
    private static final class CountedObservations implements Observations {
        private final List<String> figures = new ArrayList<>();
        private final List<String> series = new ArrayList<>();
        private final List<String> periods = new ArrayList<>();
        private final List<String> residents = new ArrayList<>();

        @Override
        public List<Observation> at(String indicator, Period period) {
            figures.add(indicator + " " + period);
            return RealAtlas.observations().at(indicator, period);
        }

        @Override
        public List<Observation> of(AreaCode area) {
            return RealAtlas.observations().of(area);
        }

        @Override
        public Series series(String indicator, AreaCode area) {
            series.add(indicator + " " + area);
            return RealAtlas.observations().series(indicator, area);
        }

        @Override
        public List<Period> periods(String indicator, Geography geography) {
            periods.add(indicator + " " + geography);
            return RealAtlas.observations().periods(indicator, geography);
        }

        @Override
        public OptionalLong residents(AreaCode area, int from, int to) {
            residents.add(area + " " + from + " " + to);
            return RealAtlas.observations().residents(area, from, to);
        }
    }
}
