package uk.mobilityatlas.ingest.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.ingest.FewCouncils;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;

/** The pack that is made of a few councils' rows says of them what the whole pack says. */
class FewCouncilsPackTest {
    private static final PackReader WHOLE = PackReader.embedded();

    @TempDir
    static Path folder;

    private static String report = "";
    private static PackReader few = WHOLE;

    @BeforeAll
    static void make() {
        report = curate(FewCouncils.sources(), folder.resolve("pack"));
        few = PackReader.of(folder.resolve("pack"));
    }

    private static String curate(SourceFolder sources, Path out) {
        StringWriter report = new StringWriter();
        int exit = Curate.run(sources, out, new PrintWriter(report));
        assertThat(exit).as(report.toString()).isZero();
        return report.toString();
    }

    @Test
    void everyFigureIsTheOneOfTheWholePack() {
        int figures = 0;
        for (Indicator indicator : WHOLE.indicators()) {
            List<Observation> made = few.observations(indicator.id()).stream()
                    .filter(Observation::hasValue)
                    .toList();
            List<Observation> whole = WHOLE.observations(indicator.id());
            assertAmong(indicator.overdispersion() > 0 ? withIntervalsOf(made, whole) : whole, made, indicator.id());
            figures += made.size();
        }
        assertThat(figures).isGreaterThan(6000);
    }

    /** How much counts move is found from all councils, so the intervals of a few stay those of chance: never wider. */
    private static List<Observation> withIntervalsOf(List<Observation> made, List<Observation> whole) {
        Map<String, Observation> narrow =
                made.stream().collect(Collectors.toMap(FewCouncilsPackTest::place, Function.identity()));
        return whole.stream()
                .filter(o -> narrow.containsKey(place(o)))
                .map(o -> {
                    ConfidenceInterval inner = narrow.get(place(o)).interval();
                    assertThat(
                                    inner == null
                                            ? o.interval() == null
                                            : o.confidenceInterval()
                                                                    .orElseThrow()
                                                                    .lower()
                                                            <= inner.lower()
                                                    && o.confidenceInterval()
                                                                    .orElseThrow()
                                                                    .upper()
                                                            >= inner.upper())
                            .as("%s", o)
                            .isTrue();
                    return inner == null ? o : o.with(inner);
                })
                .toList();
    }

    private static String place(Observation o) {
        return o.area() + " " + o.period();
    }

    @Test
    void thePlacesAndTheirHistoryAreThoseOfTheWholePack() {
        assertThat(few.aliases()).isEqualTo(WHOLE.aliases());
        assertThat(few.successions()).isEqualTo(WHOLE.successions());
        assertAmong(WHOLE.towns(), few.towns(), "towns");
        assertThat(few.areas()).hasSameSizeAs(WHOLE.areas());
        assertAmong(WHOLE.sources(), few.sources(), "sources");
        assertAmong(WHOLE.residents(), few.residents(), "residents");
        assertAmong(WHOLE.neighbours(), few.neighbours(), "neighbours");
        assertAmong(WHOLE.breaks(), few.breaks(), "breaks");
        assertThat(few.opportunityAreas()).isEqualTo(WHOLE.opportunityAreas());
    }

    @Test
    void theDistrictsAreDrawnAndLaidOutAndTheirCountyWithThem() {
        assertThat(few.outlines(Geography.DISTRICT)).extracting(Boundary::area).hasSize(13);
        assertThat(few.outlines(Geography.UPPER_TIER))
                .extracting(Boundary::area)
                .hasSize(9)
                .contains(new AreaCode("E10000003"), new AreaCode("E06000009"));
        assertThat(few.hexagons(Geography.DISTRICT)).hasSize(13);
    }

    /** Each reason why a row or a cell of a published file is not taken. */
    @Test
    void whatIsRefusedIsSaidWithItsReason() {
        assertThat(report.lines().filter(line -> line.startsWith("Refused: ")))
                .anyMatch(line ->
                        line.endsWith("A made-up row that demonstrates the scorecard, of no real area. (LA demo)"))
                .anyMatch(line -> line.contains("A heading between rows, not a council."))
                .anyMatch(line -> line.contains("The letters are damaged in the file."))
                .anyMatch(line -> line.contains("Islands that the file's rounding left without any area: 1"))
                .anyMatch(line -> line.contains("The 2021 scorecard has no figures of groups"))
                .anyMatch(line ->
                        line.endsWith("The districts add up to another number of residents. (E10000006: 273244)"))
                .anyMatch(line -> line.endsWith("The sum of the regions' rates, which is no rate. (1258)"))
                .anyMatch(line -> line.contains("Revised: the newer release has "))
                .filteredOn(line -> !line.contains("Revised: "))
                .hasSize(21);
        assertThat(report)
                .doesNotContain("Note: ")
                .contains(" figures of " + WHOLE.indicators().size() + " indicators");
    }

    private static <T> void assertAmong(Collection<T> whole, Collection<T> some, String what) {
        assertThat(some).as(what).isNotEmpty().allMatch(new HashSet<>(whole)::contains);
    }

    /** A newer delivery of one file in a folder of its own: its figures count, all others stay. */
    @Test
    void ofAFileInTwoFoldersTheLastOneCounts() throws IOException {
        String file = "dwp-universal-credit-households-by-la/uc-households-by-la-may-2025.csv";
        SourceFolder first = FewCouncils.sources();
        Path newer = folder.resolve("newer");
        Files.createDirectories(newer.resolve(file).getParent());
        String published = Files.readString(first.file(file));
        assertThat(published).contains("\nBlackpool,");
        Files.writeString(newer.resolve(file), published.replaceFirst("\nBlackpool,\\d+", "\nBlackpool,12345"));
        List<String> listed = Files.readAllLines(first.file("SOURCES.csv"));
        Files.write(
                newer.resolve("SOURCES.csv"),
                List.of(
                        listed.get(0),
                        listed.stream()
                                .filter(line -> line.contains("uc-households-by-la-may-2025.csv"))
                                .findFirst()
                                .orElseThrow()));

        String said = curate(new SourceFolder(List.of(first.roots().get(0), newer)), folder.resolve("pack-of-two"));

        PackReader both = PackReader.of(folder.resolve("pack-of-two"));
        Set<String> changed = new HashSet<>();
        for (Indicator indicator : WHOLE.indicators()) {
            Set<Observation> before = new HashSet<>(few.observations(indicator.id()));
            both.observations(indicator.id()).stream()
                    .filter(o -> !before.contains(o))
                    .forEach(o -> changed.add(o.indicator() + " " + o.area() + " " + o.value()));
        }
        assertThat(changed).containsExactly("universal-credit-households E06000009 12345.0");
        for (String table : CurateTest.tables(folder.resolve("pack"))) {
            boolean touched = List.of("observations/universal-credit-households.csv", "pack.csv")
                    .contains(table);
            assertThat(Files.mismatch(
                                    folder.resolve("pack").resolve(table),
                                    folder.resolve("pack-of-two").resolve(table))
                            < 0)
                    .as(table + " comes out byte for byte the same again")
                    .isEqualTo(!touched);
        }
        assertThat(said)
                .contains("Note: " + file + " is not the file that is listed; its rows were read all the same.");
    }
}
