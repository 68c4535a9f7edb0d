package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;

/** What the command line says beside the figures. */
class CommandNotesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void open() {
        RealAtlas.database();
    }

    private int run(String... words) {
        return Commands.run(
                RealAtlas.HOME, new CommandOutput(out, new PrintStream(err, true, StandardCharsets.UTF_8)), words);
    }

    private String figures() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String notes() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhichOfTheAreasAskedForHasNoRowAndWhy() {
        assertThat(run("compare", "--indicator", "neet-16-17", "--area", "Blackpool", "--area", "Glasgow"))
                .isZero();

        assertThat(figures().lines()).hasSize(2);
        assertThat(notes().strip())
                .isEqualTo(
                        "Glasgow City (S12000049) has no row for that: NEET, age 16-17 exists for England: utla, cauth, rgn,"
                                + " 2018 to 2025.");
    }

    @Test
    void saysWhenAFormerCouncilsFiguresEnd() {
        assertThat(run("observations", "--indicator", "neet-16-17", "--area", "Cumbria"))
                .isZero();

        assertThat(figures().lines()).hasSize(1);
        assertThat(notes()).contains("Cumbria (E10000006) has no row for that: it has rows for 2018 to 2023.");
    }

    @Test
    void aWholeCodeFindsOneArea() {
        assertThat(run("areas", "--find", "E08000016")).isZero();

        assertThat(figures().lines()).hasSize(2);
        assertThat(figures()).contains("E08000038,Barnsley,");
    }

    @Test
    void aCommandThatThereIsNotIsCalledThat() {
        assertThat(run("indicator")).isEqualTo(2);

        assertThat(figures()).isEmpty();
        assertThat(notes()).startsWith("There is no command “indicator”.").contains("Did you mean indicators");
    }

    @Test
    void theVersionIsThatOfTheProgramAndOfTheData() {
        assertThat(run("--version")).isZero();

        assertThat(figures())
                .startsWith("Mobility Atlas ")
                .contains(RealAtlas.version().label());
    }

    @Test
    void aFullCountDiffersWithoutATest() {
        assertThat(run("compare", "--indicator", "attainment-8", "--area", "Blackpool", "--against", "england"))
                .isZero();
        assertThat(figures()).contains(",lower (full count),");
        assertThat(notes()).doesNotContain("Without an interval");
    }

    @Test
    void whatCannotBeTestedIsSaidInASentence() {
        assertThat(run("compare", "--indicator", "gva-per-hour", "--area", "Blackpool", "--against", "england"))
                .isZero();
        assertThat(figures()).contains(",not tested,");
        assertThat(notes()).contains("Blackpool: Without an interval no difference is claimed.");
    }

    @Test
    void whereTheCohortIsNotPublishedChanceIsNotKnownAndNothingIsClaimed() {
        assertThat(run("compare", "--indicator", "neet-16-17", "--area", "Isles of Scilly", "--against", "england"))
                .isZero();
        assertThat(figures()).contains(",not tested,");
        assertThat(notes()).contains("Isles of Scilly: Without an interval no difference is claimed.");
    }
}
