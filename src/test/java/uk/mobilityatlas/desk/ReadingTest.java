package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection.Filter;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

class ReadingTest {
    @Test
    void readsTheLatestPeriodWithItsComparison() {
        Reading reading = Reading.of(Desks.NEET, RealAtlas.answers());
        Reading.Found found = reading.figures().orElseThrow();
        assertThat(found.period()).isEqualTo(Period.year(2025));
        assertThat(found.observation(Desks.BLACKPOOL).orElseThrow().value()).isEqualTo(7.6);
        assertThat(found.comparison().areas()).hasSize(3);
        assertThat(found.areas().classification().size()).isEqualTo(5);
        assertThat(reading.geographyNote()).isEmpty();
    }

    @Test
    void aLevelThatIsNotPublishedIsReplacedAndSaid() {
        Reading reading = Reading.of(Desks.NEET.withGeography(Geography.DISTRICT), RealAtlas.answers());
        assertThat(reading.geography()).isEqualTo(Geography.UPPER_TIER);
        assertThat(reading.geographyNote()).contains("upper-tier councils");
    }

    @Test
    void aPeriodWithoutFiguresGivesWayToTheLatest() {
        Reading reading = Reading.of(Desks.NEET.withPeriod(Period.year(1999)), RealAtlas.answers());
        assertThat(reading.periodLabel()).isEqualTo("2025");
        assertThat(Reading.of(Desks.NEET.withPeriod(Period.year(2021)), RealAtlas.answers())
                        .periodLabel())
                .isEqualTo("2021");
    }

    @Test
    void theFilterLeavesOnlyItsAreasInTheClasses() {
        AreaCode yorkshire = new AreaCode("E12000003");
        Reading.Found all =
                Reading.of(Desks.NEET, RealAtlas.answers()).figures().orElseThrow();
        Reading.Found some = Reading.of(
                        Desks.NEET.withFilter(new Filter(Set.of(PlaceType.COASTAL), yorkshire, null)),
                        RealAtlas.answers())
                .figures()
                .orElseThrow();
        assertThat(some.areas().shown()).isNotEmpty().doesNotContain(Desks.BARNSLEY, Desks.BLACKPOOL);
        assertThat(some.areas().classification().count())
                .isEqualTo(some.areas().values().length)
                .isLessThan(all.areas().classification().count());
    }

    @Test
    void classesAroundTheBenchmarkTakeItsValueAsALimit() {
        Reading.Found found = Reading.of(Desks.NEET.withClasses(ClassMethod.AROUND_BENCHMARK), RealAtlas.answers())
                .figures()
                .orElseThrow();
        assertThat(found.areas().benchmark()).isNotNull();
        assertThat(found.areas().classification().limits())
                .contains(found.areas().benchmark().value());
    }

    @Test
    void detailsHoldEveryVerdictAndTheBenchmarksCourse() {
        Reading reading = Reading.of(Desks.NEET.withBenchmark(Benchmark.REGION), RealAtlas.answers());
        Details details = Details.of(reading, reading.figures().orElseThrow());
        assertThat(details.all().areas()).hasSizeGreaterThan(140);
        assertThat(details.series(new AreaCode("E12000002"))).isPresent();
        assertThat(details.upper(Desks.BLACKPOOL)).isPresent();
        assertThat(details.ranking().of(Desks.BLACKPOOL)).isPresent();
    }
}
