package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.observation.Status;

class StoredObservationsTest {
    @TempDir
    Path home;

    private ReferenceDatabase database;
    private StoredObservations observations;

    @BeforeEach
    void open() {
        database = ReferenceDatabase.open(home, new FixturePack("aaaaaaaaaaaa"), BuildProgress.NONE);
        observations = new StoredObservations(database, new AreaReader(database).read());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFigureComesBackAsItWasPacked() {
        List<Observation> packed = new FixturePack("").observations(FixturePack.NEET);
        List<Observation> stored = Set.of(2022, 2023, 2024, 2025).stream()
                .flatMap(year -> observations.at(FixturePack.NEET, Period.year(year)).stream())
                .toList();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(packed);
    }

    @Test
    void missingSuppressedAndZeroStayThreeThings() {
        List<Observation> blackpool = observations.of(FixturePack.BLACKPOOL);
        assertThat(blackpool)
                .extracting(Observation::period, Observation::value, Observation::status)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Period.year(2024), null, Status.CONFIDENTIAL),
                        org.assertj.core.groups.Tuple.tuple(Period.year(2025), 0.0, Status.AVAILABLE),
                        org.assertj.core.groups.Tuple.tuple(
                                Period.day(LocalDate.of(2025, 4, 30)), 539.9, Status.AVAILABLE));
        assertThat(blackpool.get(1).marks()).containsExactlyInAnyOrder(Mark.PROVISIONAL, Mark.ESTIMATED);
        assertThat(blackpool.get(0).interval()).isNull();
    }

    @Test
    void aSeriesRunsFromOldestWithItsOwnBreaksAndThoseOfAll() {
        Series series = observations.series(FixturePack.NEET, FixturePack.BARNSLEY);
        assertThat(series.observations())
                .extracting(Observation::period)
                .containsExactly(Period.year(2023), Period.year(2024), Period.year(2025));
        assertThat(series.breaks())
                .extracting(SeriesBreak::kind)
                .containsExactly(SeriesBreak.Kind.BREAK, SeriesBreak.Kind.JOIN);
        assertThat(observations.series(FixturePack.NEET, FixturePack.ENGLAND).breaks())
                .hasSize(1);
    }

    @Test
    void anOldCodeAsksForThePlaceItIsToday() {
        assertThat(observations.series(FixturePack.NEET, FixturePack.OLD_BARNSLEY))
                .isEqualTo(observations.series(FixturePack.NEET, FixturePack.BARNSLEY));
    }

    @Test
    void onlyPeriodsWithAFigureForTheGeographyAreListed() {
        assertThat(observations.periods(FixturePack.NEET, Geography.UPPER_TIER))
                .containsExactly(Period.year(2023), Period.year(2024), Period.year(2025));
        assertThat(observations.periods(FixturePack.NEET, Geography.REGION)).isEmpty();
    }

    @Test
    void whatIsNotThereIsAnEmptyAnswer() {
        assertThat(observations.at("no-such", Period.year(2025))).isEmpty();
        assertThat(observations.at(FixturePack.NEET, Period.year(1999))).isEmpty();
        assertThat(observations.of(new AreaCode("E06999999"))).isEmpty();
        assertThat(observations.series("no-such", FixturePack.BARNSLEY).observations())
                .isEmpty();
    }

    @Test
    void residentsOfALargerAreaAreThoseOfItsDistrictsWhenAllAreCounted() {
        assertThat(observations.residents(FixturePack.BLACKPOOL, 16, 17)).isEqualTo(OptionalLong.of(2033));
        assertThat(observations.residents(FixturePack.BLACKPOOL, 99, 120)).isEqualTo(OptionalLong.of(2199));
        assertThat(observations.residents(FixturePack.LANCASHIRE, 16, 17)).isEqualTo(OptionalLong.of(20));
        assertThat(observations.residents(FixturePack.NORTH_WEST, 16, 17)).isEqualTo(OptionalLong.of(2053));
        // Barnsley was not counted, so neither its region nor England is.
        assertThat(observations.residents(FixturePack.YORKSHIRE, 16, 17)).isEmpty();
        assertThat(observations.residents(FixturePack.ENGLAND, 16, 17)).isEmpty();
    }
}
