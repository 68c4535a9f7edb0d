package uk.mobilityatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

class PackReaderTest {
    @TempDir
    Path folder;

    private PackReader pack;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(folder.resolve("observations"));
        pack = PackReader.of(folder);
    }

    private void table(String path, String... lines) throws IOException {
        Files.writeString(folder.resolve(path), String.join("\n", lines) + "\n");
    }

    @Test
    void keepsMissingSuppressedAndZeroApart() throws IOException {
        table(
                "observations/pay.csv",
                PackHeaders.OBSERVATIONS,
                "E06000009,2023,0,,,,,,,",
                "E06000009,2024,,,,,,x,,",
                "E06000009,2025,,,,,,c,,",
                "E06000009,2025-04-30,28.4,23.6,33.2,71,250,,pe,\"With, a comma\"");

        List<Observation> read = pack.observations("pay");

        assertThat(read).extracting(Observation::value).containsExactly(0.0, null, null, 28.4);
        assertThat(read)
                .extracting(Observation::status)
                .containsExactly(Status.AVAILABLE, Status.NOT_AVAILABLE, Status.CONFIDENTIAL, Status.AVAILABLE);
        Observation last = read.get(3);
        assertThat(last.interval()).isEqualTo(new ConfidenceInterval(23.6, 33.2));
        assertThat(last.marks()).containsExactlyInAnyOrder(Mark.PROVISIONAL, Mark.ESTIMATED);
        assertThat(last.denominator()).isEqualTo(250);
        assertThat(last.note()).isEqualTo("With, a comma");
    }

    @Test
    void readsLinesAndOutlines() throws IOException {
        table("boundaries.csv", PackHeaders.BOUNDARIES, "0,100 200 5 -5 1 1");
        table("outlines.csv", PackHeaders.OUTLINES, "ltla,E06000009,0 ~1/2|3", "utla,E06000009,4");

        assertThat(pack.arcs().get(0)).containsExactly(100, 200, 105, 195, 106, 196);
        List<List<int[]>> polygons = pack.outlines(Geography.DISTRICT).get(0).polygons();
        assertThat(polygons).hasSize(2);
        assertThat(polygons.get(0).get(0)).containsExactly(0, ~1);
        assertThat(polygons.get(0).get(1)).containsExactly(2);
        assertThat(pack.outlines(Geography.UPPER_TIER)).extracting("area").containsExactly(new AreaCode("E06000009"));
    }

    @Test
    void saysWhichLineIsDamaged() throws IOException {
        table("observations/pay.csv", PackHeaders.OBSERVATIONS, "E06000009,2023,1,,,,,,,", "E06,2023,1,,,,,,,");
        assertThatThrownBy(() -> pack.observations("pay"))
                .isInstanceOf(DamagedPackException.class)
                .hasMessage("The data pack cannot be used: observations/pay.csv, line 3: Not an area code: E06.");
    }

    @Test
    void saysWhenAFileIsCutShort() throws IOException {
        table("observations/pay.csv", PackHeaders.OBSERVATIONS, "E06000009,2023,1,,,,,,,", "E06000009,20");
        assertThatThrownBy(() -> pack.observations("pay"))
                .hasMessage("The data pack cannot be used: observations/pay.csv, line 3: 2 cells instead of 10.");
    }

    @Test
    void saysWhenAFileIsMissingOrHasOtherColumns() throws IOException {
        assertThatThrownBy(() -> pack.areas())
                .hasMessage("The data pack cannot be used: areas.csv: the file is missing.");
        table("units.csv", "id,words");
        table("indicators.csv", PackHeaders.INDICATORS);
        assertThatThrownBy(() -> pack.indicators()).hasMessageContaining("units.csv, line 1: the columns are not");
    }
}
