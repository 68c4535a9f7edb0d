package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

class SelectionFieldsTest {
    private static final Selection FULL = new Selection(
            "neet-16-17",
            Period.academic(2023),
            Geography.UPPER_TIER,
            List.of(Places.BLACKPOOL, Places.CORNWALL),
            Benchmark.COMBINED_AUTHORITY,
            ClassMethod.AROUND_BENCHMARK,
            Selection.MapKind.HEXAGONS,
            new Selection.Filter(
                    Set.of(PlaceType.POST_INDUSTRIAL, PlaceType.CITY), Places.NORTH_WEST, Places.LANCASHIRE_AUTHORITY));

    @Test
    void everySelectionComesBackAsItWas() {
        List<Benchmark> benchmarks = List.of(
                Benchmark.ENGLAND,
                Benchmark.REGION,
                Benchmark.of(Places.CARDIFF),
                Benchmark.of(PlaceType.RURAL),
                Benchmark.neighbours("ons-global"));
        assertThat(SelectionFields.read(SelectionFields.write(FULL))).isEqualTo(FULL);
        for (List<String> variables : List.of(List.<String>of(), List.of("weekly-pay", "child-poverty-ahc"))) {
            Selection chosen = FULL.withVariables(variables);
            assertThat(SelectionFields.read(SelectionFields.write(chosen))).isEqualTo(chosen);
        }
        Selection profiled = FULL.withPlace(Places.CARDIFF);
        assertThat(SelectionFields.read(SelectionFields.write(profiled))).isEqualTo(profiled);
        for (Benchmark benchmark : benchmarks) {
            Selection bare = FULL.withBenchmark(benchmark)
                    .withPeriod(null)
                    .withAreas(List.of())
                    .withFilter(Selection.Filter.NONE);
            assertThat(SelectionFields.read(SelectionFields.write(bare))).isEqualTo(bare);
        }
    }

    @Test
    void whatIsMissingOrUnknownIsRefused() {
        Map<String, String> fields = new HashMap<>(SelectionFields.write(FULL));
        fields.put("geography", "parish");
        assertThatThrownBy(() -> SelectionFields.read(fields))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parish");
        fields.remove("geography");
        assertThatThrownBy(() -> SelectionFields.read(fields)).hasMessageContaining("Missing: geography");
    }
}
