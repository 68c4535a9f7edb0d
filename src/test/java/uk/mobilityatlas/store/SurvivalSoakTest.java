package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.Period;

/** The same hardships with the atlas's own pack, real processes and real disks: {@code mvn -Psoak verify}. */
@Tag("slow")
@Timeout(900)
class SurvivalSoakTest {
    @TempDir
    Path home;

    @Test
    void aCopyKilledAtAnyStepLeavesNothingThatPassesForFinished() throws Exception {
        for (int step = 1; killedAt(step); step += 12) {
            // A copy may be done before the blow falls; what has a finished file's name must then be whole.
            Optional<Path> whole =
                    ReferenceFile.find(home, PackReader.embedded().version());
            assertThat(listing()).filteredOn(name -> name.endsWith(".db")).hasSize(whole.isPresent() ? 1 : 0);
            if (whole.isPresent()) {
                Files.delete(whole.get());
            }
        }
        assertOpens();
    }

    /** Kills a copy at a step; false when there are not so many. */
    private boolean killedAt(int step) throws Exception {
        try (OtherCopy copy = OtherCopy.startWithRealPack(home)) {
            for (int said = 0; said < step; said++) {
                if (copy.says().startsWith("open ")) {
                    return false;
                }
            }
            copy.kill();
            return true;
        }
    }

    @Test
    void fourCopiesAtOnceAllOpenAndOneFileStands() throws Exception {
        List<OtherCopy> copies = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            copies.add(OtherCopy.startWithRealPack(home));
        }
        for (OtherCopy copy : copies) {
            String said = copy.says();
            while (!said.startsWith("open ")) {
                said = copy.says();
            }
            assertThat(said).isEqualTo("open " + figures());
        }
        assertThat(listing()).filteredOn(name -> name.endsWith(".db")).hasSize(1);
    }

    @Test
    void aDiskThatIsReallyFullGivesWayToMemory() throws Exception {
        try (Mount disk = Mount.memory(home, "size=2m")) {
            try (ReferenceDatabase database =
                    ReferenceDatabase.open(disk.folder(), PackReader.embedded(), BuildProgress.NONE)) {
                assertThat(database.file()).isEmpty();
                assertThat(database.notice().orElseThrow()).startsWith("There is no room for the prepared data in ");
                assertThat(new StoredObservations(database, new AreaReader(database).read())
                                .at("neet-16-17", Period.year(2025)))
                        .hasSize(figures());
            }
            assertThat(disk.folder().resolve("reference-unfinished.part")).doesNotExist();
        }
    }

    @Test
    void aDiskThatIsReallyReadOnlyGivesWayToATemporaryFolder() throws Exception {
        try (Mount disk = Mount.memory(home, "ro");
                ReferenceDatabase database =
                        ReferenceDatabase.open(disk.folder(), PackReader.embedded(), BuildProgress.NONE)) {
            assertThat(database.notice().orElseThrow()).contains("is held in a temporary folder until you close it");
            assertThat(database.file().orElseThrow()).exists();
        }
    }

    private void assertOpens() {
        try (ReferenceDatabase database = ReferenceDatabase.open(home, PackReader.embedded(), BuildProgress.NONE)) {
            assertThat(database.notice()).isEmpty();
            assertThat(new StoredObservations(database, new AreaReader(database).read())
                            .at("neet-16-17", Period.year(2025)))
                    .hasSize(figures());
        }
    }

    private static int figures() {
        return (int) PackReader.embedded().observations("neet-16-17").stream()
                .filter(o -> o.period().equals(Period.year(2025)))
                .count();
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(p -> p.getFileName().toString()).toList();
        }
    }

    /** A small disk in memory, where the user may mount one. */
    private record Mount(Path folder) implements AutoCloseable {
        static Mount memory(Path parent, String options) throws Exception {
            Path folder = Files.createDirectory(parent.resolve("disk"));
            boolean mounted = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
            assumeTrue(mounted, "This user may not mount a disk.");
            return new Mount(folder);
        }

        @Override
        public void close() throws Exception {
            // Lazily: this process goes on using the driver's library, which may lie there.
            run("umount", "--lazy", folder.toString());
        }

        private static boolean run(String... command) throws InterruptedException {
            try {
                return new ProcessBuilder(command)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException e) {
                return false;
            }
        }
    }
}
