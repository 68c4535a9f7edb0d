package uk.mobilityatlas.ingest.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.ingest.FewCouncils;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.Intake.Fate;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;

/** The Commission's figures of young people by background: the newest release is taken, and the older one settled with it. */
class YoungPeopleByBackgroundTest {
    private static final String FOLDER = "smc-state-of-the-nation-2025-indicators";
    private static final String REST =
            "-destinations-following-the-end-of-compulsory-full-time-education--full-dataset.csv";
    private static final String OLDER = FOLDER + "/IN21-2.0" + REST;
    private static final String NEWER = FOLDER + "/IN21-3.0" + REST;

    @TempDir
    Path folder;

    private final Intake intake = new Intake();

    private List<Observation> read(SourceFolder sources) {
        return new YoungPeopleByBackground()
                .read(
                        sources,
                        AreaRegister.read(FewCouncils.sources(), new Intake()).areas(),
                        intake);
    }

    @Test
    void threeYearsEndInTheYearThatTheFileNames() {
        List<Observation> figures = read(FewCouncils.sources());

        assertThat(figures).hasSize(60);
        assertThat(figures)
                .filteredOn(o -> o.indicator().equals("neet-16-24-lower-working-uk")
                        && o.period().label().equals("2023-2025"))
                .singleElement()
                .satisfies(o -> {
                    assertThat(o.value()).isEqualTo(23.572);
                    assertThat(o.interval()).isEqualTo(new ConfidenceInterval(21.118, 26.213));
                });
    }

    @Test
    void everyFigureOfTheOlderReleaseIsSettledWithTheNewer() {
        read(FewCouncils.sources());

        FileIntake older = intake.file(OLDER);
        assertThat(older.count(Fate.TAKEN)).isZero();
        assertThat(older.count(Fate.SAME) + older.count(Fate.REFUSED)).isEqualTo(54);
        assertThat(older.note()).startsWith("Replaced by IN21-3.0");
        assertThat(intake.rejections())
                .anyMatch(
                        r -> r.reason().equals("Revised: the newer release has 21.987 (19.541 to 24.665) and is taken.")
                                && r.text().equals("21.997 (19.596 to 24.657)"));
    }

    @Test
    void withoutTheNewerReleaseTheOlderIsTaken() throws IOException {
        Files.createDirectories(folder.resolve(FOLDER));
        Files.copy(FewCouncils.sources().file(OLDER), folder.resolve(OLDER));

        List<Observation> figures = read(new SourceFolder(folder));

        assertThat(figures).hasSize(54).extracting(o -> o.period().label()).doesNotContain("2023-2025");
        assertThat(intake.file(OLDER).count(Fate.TAKEN)).isEqualTo(54);
        assertThat(intake.rejections()).isEmpty();
    }

    /** A folder without a list holds the release by its file name; what it no longer has is not carried over. */
    @Test
    void aFigureThatTheNewerReleaseHasNoMoreIsRefused() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("SOURCES.csv"), "folder,file\n");
        Files.createDirectories(sources.resolve(FOLDER));
        Files.copy(FewCouncils.sources().file(OLDER), sources.resolve(OLDER));
        Path newer = Files.createDirectories(folder.resolve("newer"));
        List<String> lines = Files.readAllLines(FewCouncils.sources().file(NEWER));
        Files.write(
                newer.resolve("IN21-3.0" + REST),
                lines.stream()
                        .filter(line -> !line.contains("\"2016\",\"seb\",\"Lower working\""))
                        .toList());

        List<Observation> figures = read(new SourceFolder(List.of(sources, newer)));

        assertThat(figures).hasSize(59);
        assertThat(intake.rejections())
                .filteredOn(r -> r.reason().equals("The newer release no longer has this figure."))
                .singleElement()
                .satisfies(r -> assertThat(r.text()).isEqualTo("22.844 (20.644 to 25.188)"));
    }
}
