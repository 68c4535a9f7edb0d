package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.CORNWALL;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

class SelectionTest {
    private static final Selection TWO = new Selection(
            "neet-16-17",
            Period.year(2024),
            Geography.UPPER_TIER,
            List.of(BLACKPOOL, CORNWALL),
            Benchmark.ENGLAND,
            ClassMethod.NATURAL,
            Selection.MapKind.MAP,
            Selection.Filter.NONE);

    private static List<AreaCode> codes(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new AreaCode("E060001%02d".formatted(i)))
                .toList();
    }

    @Test
    void togglingPutsAnAreaLastOrTakesItOut() {
        assertThat(TWO.toggling(BARNSLEY).areas()).containsExactly(BLACKPOOL, CORNWALL, BARNSLEY);
        assertThat(TWO.toggling(BLACKPOOL).areas()).containsExactly(CORNWALL);
    }

    @Test
    void aFullComparisonTakesNoMore() {
        Selection eleven = TWO.withAreas(codes(11));
        Selection twelve = eleven.toggling(CARDIFF);
        assertThat(twelve.areas()).hasSize(12).endsWith(CARDIFF);
        assertThat(twelve.toggling(BLACKPOOL)).isEqualTo(twelve);
        assertThatThrownBy(() -> TWO.withAreas(codes(13)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("At most 12");
    }

    @Test
    void kindsOfPlaceAreThoseOfTheFilterAndOfTheBenchmark() {
        assertThat(TWO.kindsOfPlace()).isEmpty();
        Selection filtered = TWO.withFilter(new Selection.Filter(Set.of(PlaceType.CITY), null, null));
        assertThat(filtered.kindsOfPlace()).containsExactly(PlaceType.CITY);
        assertThat(filtered.withBenchmark(Benchmark.of(PlaceType.COASTAL)).kindsOfPlace())
                .containsExactly(PlaceType.COASTAL, PlaceType.CITY);
        Benchmark eachItsOwn = new Benchmark(Benchmark.Kind.PLACE_TYPE, null, null, null);
        assertThat(TWO.withBenchmark(eachItsOwn).kindsOfPlace()).containsExactly(PlaceType.values());
    }

    @Test
    void anotherIndicatorStartsInItsOwnLatestPeriod() {
        assertThat(TWO.chosenPeriod()).contains(Period.year(2024));
        assertThat(TWO.withIndicator("weekly-pay").chosenPeriod()).isEmpty();
    }
}
