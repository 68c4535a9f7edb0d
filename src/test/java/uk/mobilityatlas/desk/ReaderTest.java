package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection.Filter;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

class ReaderTest {
    private final Reader reader = Desks.reader();

    @Test
    void readsTheLatestPeriodWithItsComparison() {
        Reading reading = reader.read(Desks.NEET);
        Reading.Found found = reading.figures().orElseThrow();
        assertThat(found.period()).isEqualTo(Period.year(2025));
        assertThat(found.observation(Desks.BLACKPOOL).orElseThrow().value()).isEqualTo(7.6);
        assertThat(found.comparison().areas()).hasSize(3);
        assertThat(found.areas().classification().size()).isEqualTo(5);
        assertThat(reading.geographyNote()).isEmpty();
    }

    @Test
    void aLevelThatIsNotPublishedIsReplacedAndSaid() {
        Reading reading = reader.read(Desks.NEET.withGeography(Geography.DISTRICT));
        assertThat(reading.geography()).isEqualTo(Geography.UPPER_TIER);
        assertThat(reading.geographyNote()).contains("upper-tier authorities");
    }

    @Test
    void aPeriodWithoutFiguresGivesWayToTheLatest() {
        Reading reading = reader.read(Desks.NEET.withPeriod(Period.year(1999)));
        assertThat(reading.periodLabel()).isEqualTo("2025");
        assertThat(reader.read(Desks.NEET.withPeriod(Period.year(2021))).periodLabel())
                .isEqualTo("2021");
    }

    @Test
    void theFilterLeavesOnlyItsAreasInTheClasses() {
        AreaCode yorkshire = new AreaCode("E12000003");
        Reading.Found all = reader.read(Desks.NEET).figures().orElseThrow();
        Reading.Found some = reader.read(Desks.NEET.withFilter(new Filter(Set.of(PlaceType.COASTAL), yorkshire, null)))
                .figures()
                .orElseThrow();
        assertThat(some.areas().shown()).isNotEmpty().doesNotContain(Desks.BARNSLEY, Desks.BLACKPOOL);
        assertThat(some.areas().classification().count())
                .isEqualTo(some.areas().values().length)
                .isLessThan(all.areas().classification().count());
    }

    @Test
    void classesAroundTheBenchmarkTakeItsValueAsALimit() {
        Reading.Found found = reader.read(Desks.NEET.withClasses(ClassMethod.AROUND_BENCHMARK))
                .figures()
                .orElseThrow();
        assertThat(found.areas().benchmark()).isNotNull();
        assertThat(found.areas().classification().limits())
                .contains(found.areas().benchmark().value());
    }

    @Test
    void detailsHoldEveryVerdictAndTheBenchmarksCourse() {
        Reading reading = reader.read(Desks.NEET.withBenchmark(Benchmark.REGION));
        Details details = reader.details(reading, reading.figures().orElseThrow());
        assertThat(details.all().areas()).hasSizeGreaterThan(140);
        assertThat(details.series(new AreaCode("E12000002"))).isPresent();
        assertThat(details.notKnown(Desks.BLACKPOOL)).isPresent();
        assertThat(details.ranking().of(Desks.BLACKPOOL)).isPresent();
    }
}
