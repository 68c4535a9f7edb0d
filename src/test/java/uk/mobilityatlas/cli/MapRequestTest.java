package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

class MapRequestTest {
    @Test
    void thePlainFormIsReadWithoutTheParser() {
        assertThat(quickly("map --indicator a --level ltla --period 2023/24 --classes natural --out b.png"))
                .contains(new MapRequest(
                        "a",
                        Geography.DISTRICT,
                        new PeriodChoice(false, Period.academic(2023)),
                        ClassMethod.NATURAL,
                        Path.of("b.png")));
        assertThat(quickly("map --out b.svg --indicator a"))
                .contains(new MapRequest("a", null, PeriodChoice.LATEST, ClassMethod.QUANTILE, Path.of("b.svg")));
    }

    @Test
    void anythingElseIsLeftToTheParserWhichCanExplainIt() {
        assertThat(quickly("map")).isEmpty();
        assertThat(quickly("areas --level ltla")).isEmpty();
        assertThat(quickly("map --help")).isEmpty();
        assertThat(quickly("map --indicator a")).isEmpty();
        assertThat(quickly("map --indicator a --out")).isEmpty();
        assertThat(quickly("map --indicator a --out b.gif")).isEmpty();
        assertThat(quickly("map --indicator a --out b.png --level parish")).isEmpty();
        assertThat(quickly("map --indicator a --out b.png --period never")).isEmpty();
        assertThat(quickly("map --indicator a --out b.png --classes benchmark")).isEmpty();
        assertThat(quickly("map --indicator a --out b.png --colour red")).isEmpty();
        assertThat(quickly("map --indicator a --indicator b --out b.png")).isEmpty();
        assertThat(quickly("map --indicator --out b.png x")).isEmpty();
    }

    private static java.util.Optional<MapRequest> quickly(String words) {
        return MapRequest.quickly(words.split(" "));
    }
}
