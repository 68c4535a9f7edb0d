package uk.mobilityatlas.graphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.PlaceType;

class CreditsTest {
    private final Credits credits = Credits.of(
            List.of(RealAtlas.catalogue().get("neet-16-17")),
            "2025",
            RealAtlas.catalogue(),
            RealAtlas.version(),
            false);

    @Test
    void namesSourceLicenceAndData() {
        assertThat(credits.text())
                .startsWith("Sources: Department for Education, ")
                .contains("scorecard, retrieved 17 July 2025; ")
                .contains("Period: 2025 (")
                .contains(Credits.OPEN_GOVERNMENT)
                .endsWith("Mobility Atlas, data of " + RealAtlas.version().label() + ".");
        assertThat(credits.licences()).doesNotContain(Credits.BOUNDARIES);
    }

    @Test
    void namesThoseBehindTheKindsOfPlaceThatAreUsed() {
        assertThat(credits.withTypes(Set.of())).isEqualTo(credits);
        assertThat(credits.withTypes(Set.of(PlaceType.RURAL)).text())
                .contains("mySociety")
                .doesNotContain("Mapping Museums");
        assertThat(credits.withTypes(Set.of(PlaceType.CITY)).text())
                .contains("Mapping Museums, CC BY 4.0")
                .doesNotContain("mySociety");
    }
}
