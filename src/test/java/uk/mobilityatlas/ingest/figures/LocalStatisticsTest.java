package uk.mobilityatlas.ingest.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.Intake.Fate;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.ingest.Rejection;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;

class LocalStatisticsTest {
    private static final LocalStatisticsSeries PAY =
            new LocalStatisticsSeries("ons-pay", "Weekly pay", "weekly-pay", List.of("2025"), List.of("2024"), "EWS");
    private static final Areas AREAS = areas();

    @TempDir
    Path folder;

    private final Intake intake = new Intake();

    private static Areas areas() {
        PackReader pack = PackReader.embedded();
        return new Areas(pack.areas(), pack.successions(), pack.aliases(), List.of());
    }

    private List<Observation> read(String... rows) throws IOException {
        Files.createDirectories(folder.resolve("ons-pay"));
        Files.writeString(
                folder.resolve(PAY.path()),
                "\ufeffareacd,areanm,geography,indicator,period,observation,measure,unit,lci_95,uci_95,status,notes\n"
                        + String.join("\n", rows) + "\n");
        return new LocalStatistics(List.of(PAY)).read(new SourceFolder(folder), AREAS, intake);
    }

    private FileIntake file() {
        return intake.file(PAY.path());
    }

    @Test
    void takesTheNoiseOfBinaryFractionsAway() throws IOException {
        List<Observation> read =
                read("E06000009,Blackpool,x,Weekly pay,2023-01-01/P1Y,73.60000000000001,m,u,72.3,74.69999999999999,,");

        assertThat(read).hasSize(1);
        assertThat(read.get(0).value()).isEqualTo(73.6);
        assertThat(read.get(0).interval()).isEqualTo(new ConfidenceInterval(72.3, 74.7));
        assertThat(read.get(0).period()).isEqualTo(Period.year(2023));
    }

    @Test
    void refusesWordsWhereANumberBelongsAndSaysWhich() throws IOException {
        List<Observation> read = read(
                "E06000009,,x,Weekly pay,2020-01-01/P1Y,abc,m,u,,,,",
                "E06000009,,x,Weekly pay,spring 2021,4.1,m,u,,,,");

        assertThat(read).isEmpty();
        assertThat(intake.rejections())
                .extracting(Rejection::line, Rejection::reason)
                .containsExactly(tuple(2L, "“abc” is not a number."), tuple(3L, "“spring 2021” is not a period."));
    }

    @Test
    void keepsZeroMissingSuppressedAndUnreliableApart() throws IOException {
        List<Observation> read = read(
                "E06000009,,x,Weekly pay,2020-01-01/P1Y,0,m,u,,,,",
                "E06000009,,x,Weekly pay,2021-01-01/P1Y,,m,u,,,x,",
                "E06000009,,x,Weekly pay,2022-01-01/P1Y,,m,u,,,c,",
                "E06000009,,x,Weekly pay,2023-01-01/P1Y,,m,u,,,u,Value suppressed due to a base value of fewer than 5",
                "E06000009,,x,Weekly pay,2024-01-01/P1Y,4.1,m,u,,,,"
                        + "Estimate and confidence interval unreliable since the group sample size is small (3-9)");

        assertThat(read).extracting(Observation::value).containsExactly(0.0, null, null, null, 4.1);
        assertThat(read)
                .extracting(Observation::status)
                .containsExactly(
                        Status.AVAILABLE,
                        Status.NOT_AVAILABLE,
                        Status.CONFIDENTIAL,
                        Status.CONFIDENTIAL,
                        Status.UNRELIABLE);
        assertThat(read.get(4).note()).startsWith("Rests on only 3 to 9 people");
    }

    @Test
    void refusesABlankWithoutAReason() throws IOException {
        assertThat(read("E06000009,,x,Weekly pay,2020-01-01/P1Y,,m,u,,,,")).isEmpty();
        assertThat(file().count(Fate.REFUSED)).isEqualTo(1);
    }

    @Test
    void joinsTheTwoCodesOfOnePlaceAndCountsTheRepetition() throws IOException {
        List<Observation> read = read(
                "E08000016,Barnsley,x,Weekly pay,2023-01-01/P1Y,61,m,u,,,,",
                "E08000038,Barnsley,x,Weekly pay,2023-01-01/P1Y,61.0,m,u,,,,",
                "E08000016,Barnsley,x,Weekly pay,2022-01-01/P1Y,60,m,u,,,,");

        assertThat(read).extracting(Observation::area).containsOnly(new AreaCode("E08000038"));
        assertThat(read).extracting(Observation::value).containsExactly(61.0, 60.0);
        assertThat(file().count(Fate.SAME)).isEqualTo(1);
        assertThat(intake.rejections()).isEmpty();
    }

    @Test
    void knowsEnglandItsRegionsAndTheNationsByTheirInternationalCodes() throws IOException {
        List<Observation> read = read(
                "TLB,England,x,Weekly pay,2023-01-01/P1Y,61,m,u,,,,",
                "TLD,North West,x,Weekly pay,2023-01-01/P1Y,59,m,u,,,,",
                "TLN,Northern Ireland,x,Weekly pay,2023-01-01/P1Y,58,m,u,,,,",
                "E92000001,England,x,Weekly pay,2023-01-01/P1Y,61.0,m,u,,,,",
                "TLC31,Hartlepool and Stockton-on-Tees,x,Weekly pay,2023-01-01/P1Y,57,m,u,,,,");

        assertThat(read)
                .extracting(o -> o.area().value(), Observation::value)
                .containsExactly(tuple("E92000001", 61.0), tuple("E12000002", 59.0), tuple("N92000002", 58.0));
        assertThat(file().count(Fate.SAME)).isEqualTo(1);
        assertThat(file().count(Fate.OUT_OF_SCOPE)).isEqualTo(1);
    }

    @Test
    void refusesAContradictionAndNeverOverwrites() throws IOException {
        List<Observation> read = read(
                "E08000016,Barnsley,x,Weekly pay,2023-01-01/P1Y,59,m,u,,,,",
                "E08000038,Barnsley,x,Weekly pay,2023-01-01/P1Y,61,m,u,,,,");

        assertThat(read).extracting(Observation::value).containsExactly(61.0);
        assertThat(intake.rejections()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(2);
            assertThat(r.reason()).contains("Contradicts").contains("61");
            assertThat(r.text()).isEqualTo("59");
        });
    }

    @Test
    void countsOtherGeographiesAndMeasuresAsOutOfScopeAndSaysWhich() throws IOException {
        read(
                "TLC3,Tees Valley,x,Weekly pay,2023-01-01/P1Y,1,m,u,,,,",
                "E13000001,Inner London,x,Weekly pay,2023-01-01/P1Y,1,m,u,,,,",
                "E06000009,Blackpool,x,Hourly pay,2023-01-01/P1Y,1,m,u,,,,");

        assertThat(file().count(Fate.OUT_OF_SCOPE)).isEqualTo(3);
        assertThat(file().note()).isEqualTo("Other geographies: codes of E13, TLC. Other measures: Hourly pay.");
    }

    @Test
    void refusesWhatIsNoNumberOrNoPeriodWithItsLine() throws IOException {
        read(
                "E06000009,,x,Weekly pay,2023-01-01/P1Y,many,m,u,,,,",
                "E06000009,,x,Weekly pay,sometime,1,m,u,,,,",
                "E06000009,,x,Weekly pay,2022-01-01/P1Y,5,m,u,7,6,,");

        assertThat(intake.rejections()).extracting("line").containsExactly(2L, 3L, 4L);
        assertThat(file().count(Fate.REFUSED)).isEqualTo(3);
    }

    @Test
    void marksProvisionalAndRevisedWhereThePublisherSaysSo() throws IOException {
        List<Observation> read = read(
                "E06000009,,x,Weekly pay,2024-01-01/P1Y,1,m,u,,,,",
                "E06000009,,x,Weekly pay,2025-01-01/P1Y,1,m,u,,,,",
                "N09000003,,x,Weekly pay,2025-01-01/P1Y,1,m,u,,,,");

        assertThat(read.get(0).marks()).containsExactly(Mark.REVISED);
        assertThat(read.get(1).marks()).containsExactly(Mark.PROVISIONAL);
        assertThat(read.get(2).marks()).isEmpty();
    }
}
