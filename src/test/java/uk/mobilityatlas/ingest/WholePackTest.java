package uk.mobilityatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Residents;
import uk.mobilityatlas.observation.SeriesBreak;

/** The committed pack as one whole: its version is its own, and its tables speak of one another's areas. */
class WholePackTest {
    private static final PackReader PACK = PackReader.embedded();
    private static final Set<AreaCode> KNOWN = known();

    private static Set<AreaCode> known() {
        Set<AreaCode> known = new HashSet<>();
        PACK.areas().forEach(area -> known.add(area.code()));
        return known;
    }

    @Test
    void isSealedWithTheFingerprintOfItsTables() {
        assertThat(PACK.version().fingerprint()).isEqualTo(new PackFolder(Path.of("data")).fingerprint());
        assertThat(PACK.version().date()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void theFolderReadsAsTheApplicationDoes() {
        PackReader folder = PackReader.of(Path.of("data"));
        assertThat(folder.indicators()).isEqualTo(PACK.indicators());
        assertThat(folder.observations("claimant-rate")).isEqualTo(PACK.observations("claimant-rate"));
    }

    @ParameterizedTest
    @EnumSource(names = "WIDER", mode = EnumSource.Mode.EXCLUDE)
    void drawsEveryCurrentAreaOfALevelFromArcsThatAreThere(Geography geography) {
        int arcs = PACK.arcs().size();
        List<Boundary> outlines = PACK.outlines(geography);
        Set<AreaCode> drawn = new HashSet<>();
        for (Boundary outline : outlines) {
            drawn.add(outline.area());
            outline.polygons().stream().flatMap(List::stream).forEach(ring -> {
                for (int arc : ring) {
                    assertThat(arc < 0 ? ~arc : arc).isBetween(0, arcs - 1);
                }
            });
        }
        assertThat(drawn)
                .hasSameSizeAs(outlines)
                .isEqualTo(PACK.areas().stream()
                        .filter(area -> area.current() && area.isIn(geography))
                        .map(Area::code)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(names = {"DISTRICT", "UPPER_TIER"})
    void laysEveryCurrentCouncilOnAHexagonOfItsOwn(Geography geography) {
        List<Hexagon> hexagons = PACK.hexagons(geography);
        Set<AreaCode> laid = hexagons.stream().map(Hexagon::area).collect(Collectors.toSet());
        assertThat(laid)
                .isEqualTo(PACK.areas().stream()
                        .filter(area -> area.current() && area.isIn(geography))
                        .map(Area::code)
                        .collect(Collectors.toSet()));
        assertThat(hexagons)
                .extracting(h -> h.column() + " " + h.row())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(hexagons).extracting(Hexagon::label).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void neighboursResidentsPlaceTypesAndBreaksSpeakOfKnownAreas() {
        assertThat(PACK.neighbours())
                .isNotEmpty()
                .allMatch(n -> KNOWN.contains(n.area()) && KNOWN.contains(n.neighbour()));
        assertThat(PACK.residents()).isNotEmpty().extracting(Residents::area).isSubsetOf(KNOWN);
        assertThat(PACK.residents()).isNotEmpty().allMatch(r -> r.age() >= 0 && r.age() <= 100 && r.count() >= 0);
        assertThat(PACK.placeTypes()).isNotEmpty().allMatch(e -> KNOWN.contains(e.area()));
        Set<String> ids = new HashSet<>();
        PACK.indicators().stream().map(Indicator::id).forEach(ids::add);
        assertThat(PACK.breaks())
                .extracting(SeriesBreak::indicator)
                .isNotEmpty()
                .isSubsetOf(ids);
        assertThat(PACK.successions()).allMatch(s -> KNOWN.contains(s.to()));
    }

    @Test
    void readsATableOfManyRowsWithoutMakingEqualObjectsTwice() {
        var rows = PACK.observations("weekly-pay");
        var first = rows.get(0);
        assertThat(rows)
                .filteredOn(row -> row.area().equals(first.area()))
                .hasSizeGreaterThan(1)
                .allMatch(row -> row.area() == first.area());
    }
}
