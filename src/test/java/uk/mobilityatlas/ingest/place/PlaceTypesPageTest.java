package uk.mobilityatlas.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.ingest.PackReader;

/** The page of the method must say what the pack says. */
class PlaceTypesPageTest {
    private static final PackReader PACK = PackReader.of(Path.of("data"));
    private static final Areas AREAS = new Areas(PACK.areas(), PACK.successions(), PACK.aliases(), PACK.placeTypes());

    @Test
    void theTableOfThresholdsIsAsMeasured() throws IOException {
        List<String> page = Files.readAllLines(Path.of("docs/method/place-types.md"));
        for (int threshold : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 30}) {
            assertThat(page)
                    .contains("| " + threshold + "% | " + coastal(threshold, Geography.DISTRICT) + " | "
                            + coastal(threshold, Geography.UPPER_TIER) + " |");
        }
        assertThat(AREAS.of(Geography.DISTRICT).stream().filter(a -> a.is(PlaceType.COASTAL)))
                .hasSize((int) coastal((int) (PlaceTypes.COASTAL * 100), Geography.DISTRICT));
    }

    private static long coastal(int threshold, Geography geography) {
        return PACK.placeTypes().stream()
                .filter(e -> e.type() == PlaceType.COASTAL)
                .filter(e -> AREAS.get(e.area()).isIn(geography))
                .filter(e -> Double.parseDouble(e.value().replace("%", "")) >= threshold)
                .count();
    }

    @Test
    void theWorkedExampleIsAsMeasured() throws IOException {
        String page = Files.readString(Path.of("docs/method/place-types.md"));
        for (String name : List.of("Blackpool", "Barnsley", "Cornwall")) {
            StringBuilder row = new StringBuilder("| " + name + " |");
            for (PlaceTypeEvidence e :
                    AREAS.evidence(AREAS.resolve(name, null).orElseThrow().code())) {
                row.append(e.member() ? " **" + e.value() + "** |" : " " + e.value() + " |");
            }
            assertThat(page).contains(row);
        }
    }
}
