package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.observation.Period;

/** Copies of the atlas that share a folder, as real processes; every step waits for a word, none for a time. */
@Timeout(120)
class OtherCopiesTest {
    @TempDir
    Path home;

    @Test
    void aCopyKilledInTheMiddleOfABuildLeavesNothingThatPassesForFinished() throws Exception {
        try (OtherCopy copy = OtherCopy.start(home)) {
            assertThat(copy.says()).isEqualTo("building");
            copy.kill();
        }
        assertThat(listing()).contains("reference-unfinished.part").noneMatch(name -> name.endsWith(".db"));
        try (ReferenceDatabase database =
                ReferenceDatabase.open(home, new FixturePack("aaaaaaaaaaaa"), BuildProgress.NONE)) {
            assertThat(database.notice()).isEmpty();
            assertThat(new StoredObservations(database, new AreaReader(database).read())
                            .at(FixturePack.NEET, Period.year(2025)))
                    .hasSize(3);
        }
        assertThat(listing()).doesNotContain("reference-unfinished.part").anyMatch(name -> name.endsWith(".db"));
    }

    @Test
    void theSecondCopyWaitsAndUsesWhatTheFirstHasMade() throws Exception {
        try (OtherCopy first = OtherCopy.start(home)) {
            assertThat(first.says()).isEqualTo("building");
            try (OtherCopy second = OtherCopy.start(home)) {
                assertThat(second.says()).isEqualTo("waiting");
                first.goOn();
                assertThat(first.says()).isEqualTo("open 3");
                assertThat(second.says()).isEqualTo("open 3");
            }
        }
    }

    @Test
    void theSecondCopyTakesOverFromAFirstThatIsKilled() throws Exception {
        try (OtherCopy first = OtherCopy.start(home)) {
            assertThat(first.says()).isEqualTo("building");
            try (OtherCopy second = OtherCopy.start(home)) {
                assertThat(second.says()).isEqualTo("waiting");
                first.kill();
                assertThat(second.says()).isEqualTo("building");
                second.goOn();
                assertThat(second.says()).isEqualTo("open 3");
            }
        }
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(p -> p.getFileName().toString()).toList();
        }
    }
}
