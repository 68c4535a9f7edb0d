package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;

class BenchmarkTest {
    @Test
    void everyGeneralBenchmarkIsFoundByItsOwnWordAndNoOther() {
        assertThat(Benchmark.GENERAL).extracting(Benchmark::word).doesNotHaveDuplicates();
        assertThat(Benchmark.GENERAL)
                .allSatisfy(b -> assertThat(Benchmark.named(b.word())).contains(b));
        assertThat(Benchmark.named("ons-economic")).contains(Benchmark.neighbours("ons-economic"));
        assertThat(Benchmark.named("coastal")).contains(Benchmark.of(PlaceType.COASTAL));
        assertThat(Benchmark.named("Leeds")).isEmpty();
    }

    @Test
    void aPlaceIsNamedByItsCode() {
        assertThat(Benchmark.of(new AreaCode("E08000035")).word()).isEqualTo("E08000035");
    }
}
