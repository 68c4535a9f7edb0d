package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/** The atlas's own pack, as it comes out of its database. */
class RealPackTest {
    @Test
    void everyFigureComesBackAsItWasPackedAndNoneBesides() {
        PackReader pack = PackReader.embedded();
        Observations stored = RealAtlas.observations();
        for (Indicator indicator : pack.indicators()) {
            Map<Period, List<Observation>> packed =
                    pack.observations(indicator.id()).stream().collect(Collectors.groupingBy(Observation::period));
            packed.forEach((period, figures) -> assertThat(stored.at(indicator.id(), period))
                    .as(indicator.id() + " " + period)
                    .containsExactlyInAnyOrderElementsOf(figures));
        }
        long all = RealAtlas.database()
                .sessions()
                .read(s -> s.list("SELECT count(*) FROM observation", row -> row.getLong(1)))
                .get(0);
        assertThat(all)
                .isEqualTo(pack.indicators().stream()
                        .mapToLong(i -> pack.observations(i.id()).size())
                        .sum());
    }

    @ParameterizedTest
    @CsvSource({
        "neet-16-17, 2025, E06000009, 7.6",
        "neet-16-17, 2025, E08000038, 3.9",
        "neet-16-17, 2025, E06000052, 4.5",
        "neet-16-17, 2025, E92000001, 3.4",
        "neet-or-not-known-16-17, 2025, E08000038, 6.2",
        "economic-inactivity, 2023, E06000009, 28.4",
        "employment-rate, 2023, E06000052, 76.1",
        "weekly-pay, 2025, E08000038, 618.6"
    })
    void publishedFiguresAreFoundByPlaceAndByPeriod(String indicator, int year, String code, double value) {
        AreaCode area = new AreaCode(code);
        assertThat(RealAtlas.observations().series(indicator, area).observations())
                .filteredOn(o ->
                        o.period().start().getYear() <= year && o.period().end().getYear() == year)
                .extracting(Observation::value)
                .containsExactly(value);
        assertThat(RealAtlas.observations().of(area))
                .filteredOn(o -> o.indicator().equals(indicator))
                .isEqualTo(RealAtlas.observations().series(indicator, area).observations());
    }

    @Test
    void theNationsHaveThePeopleOfTheirDistricts() {
        // England and Wales by the Census of 2021 as first published, 59,597,300; the tables are of whole people.
        long together = residents("E92000001") + residents("W92000004");
        assertThat(together).isBetween(59_590_000L, 59_605_000L);
        assertThat(residents("K04000001")).isEqualTo(together);
        assertThat(residents("E10000017"))
                .isEqualTo(RealAtlas.areas().members(new AreaCode("E10000017"), Geography.DISTRICT).stream()
                        .mapToLong(a -> residents(a.code().value()))
                        .sum());
    }

    private static long residents(String code) {
        OptionalLong count = RealAtlas.observations().residents(new AreaCode(code), 0, 120);
        return count.orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Geography.class,
            names = {"DISTRICT", "UPPER_TIER", "COMBINED_AUTHORITY", "REGION", "NATION"})
    void everyCurrentAreaHasAnOutlineWhoseRingsClose(Geography geography) {
        Boundaries boundaries = RealAtlas.geometries().boundaries(geography);
        assertThat(boundaries.outlines())
                .extracting(Boundary::area)
                .containsExactlyInAnyOrderElementsOf(
                        RealAtlas.areas().of(geography).stream().map(Area::code).toList());
        for (Boundary outline : boundaries.outlines()) {
            for (List<int[]> rings : outline.polygons()) {
                for (int[] ring : rings) {
                    for (int i = 0; i < ring.length; i++) {
                        assertThat(end(boundaries, ring[i]))
                                .as(outline.area().value())
                                .containsExactly(begin(boundaries, ring[(i + 1) % ring.length]));
                    }
                }
            }
        }
    }

    private static double[] begin(Boundaries boundaries, int reference) {
        return reference < 0
                ? last(boundaries.arcs().get(~reference))
                : first(boundaries.arcs().get(reference));
    }

    private static double[] end(Boundaries boundaries, int reference) {
        return begin(boundaries, ~reference);
    }

    private static double[] first(double[] arc) {
        return new double[] {arc[0], arc[1]};
    }

    private static double[] last(double[] arc) {
        return new double[] {arc[arc.length - 2], arc[arc.length - 1]};
    }
}
