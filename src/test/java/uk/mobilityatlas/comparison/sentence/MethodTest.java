package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Places;

class MethodTest {
    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMethodHasAPageWithItsParts(Method method) throws IOException {
        try (InputStream page = Method.class.getResourceAsStream(method.resource())) {
            assertThat(page).as(method.resource()).isNotNull();
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text)
                    .startsWith("# " + method.title() + "\n")
                    .contains(
                            "**What it is.**",
                            "**Formula.**",
                            "**Source.**",
                            "**Worked example.**",
                            "**How often it errs.**",
                            "**When not to use it.**",
                            "**What a statistician would say.**");
        }
    }

    @Test
    void aComparisonLeadsToItsPagesAndSaysHowItWasJudged() {
        Comparer comparer = new Comparer(Places.AREAS, Places.NEIGHBOURS);
        Comparison neet = comparer.compare(
                Places.neetFigures(), Geography.UPPER_TIER, List.of(Places.BLACKPOOL), Benchmark.ENGLAND);
        assertThat(Method.behind(neet)).startsWith(Method.NOT_KNOWN);
        assertThat(Method.note(neet)).contains("whatever the young people not known are doing");
        Comparison inactivity = comparer.compare(
                Places.inactivityFigures(), Geography.UPPER_TIER, List.of(Places.BLACKPOOL), Benchmark.ENGLAND);
        assertThat(Method.behind(inactivity)).startsWith(Method.BENCHMARK);
        assertThat(Method.note(inactivity)).endsWith("Each area is tested on its own.");
    }
}
