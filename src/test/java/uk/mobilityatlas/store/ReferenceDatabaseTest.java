package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

class ReferenceDatabaseTest {
    private static final String FINGERPRINT = "aaaaaaaaaaaa";

    @TempDir
    Path home;

    /** The ways in which a file goes bad. */
    enum Damage {
        TRUNCATED {
            @Override
            byte[] of(byte[] sound) {
                return java.util.Arrays.copyOf(sound, sound.length / 2);
            }
        },
        ONE_BIT_CHANGED {
            @Override
            byte[] of(byte[] sound) {
                sound[sound.length / 2] ^= 1;
                return sound;
            }
        },
        EMPTY {
            @Override
            byte[] of(byte[] sound) {
                return new byte[0];
            }
        },
        LONGER {
            @Override
            byte[] of(byte[] sound) {
                return java.util.Arrays.copyOf(sound, sound.length + 8192);
            }
        },
        NOT_A_DATABASE {
            @Override
            byte[] of(byte[] sound) {
                return "Dear diary".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            }
        };

        abstract byte[] of(byte[] sound);
    }

    @Test
    void theFirstStartBuildsAndTheNextOnlyOpens() {
        Counted first = new Counted(FINGERPRINT);
        List<String> told = new ArrayList<>();
        try (ReferenceDatabase database = ReferenceDatabase.open(home, first, (doing, done) -> told.add(doing))) {
            assertSound(database);
        }
        assertThat(first.asked).isEqualTo(2);
        assertThat(told).contains("Title of neet", "Indexes");

        Counted second = new Counted(FINGERPRINT);
        told.clear();
        try (ReferenceDatabase database = ReferenceDatabase.open(home, second, (doing, done) -> told.add(doing))) {
            assertSound(database);
            assertThat(database.notice()).isEmpty();
        }
        assertThat(second.asked).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void anotherPackIsBuiltAndTheOldOneGoes() throws IOException {
        ReferenceDatabase.open(home, new FixturePack(FINGERPRINT), BuildProgress.NONE)
                .close();
        try (ReferenceDatabase database =
                ReferenceDatabase.open(home, new FixturePack("bbbbbbbbbbbb"), BuildProgress.NONE)) {
            assertThat(new CatalogueReader(database).version().fingerprint()).isEqualTo("bbbbbbbbbbbb");
        }
        assertThat(databases()).singleElement().asString().contains("bbbbbbbbbbbb");
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void aDamagedFileIsBuiltAnew(Damage damage) throws IOException {
        ReferenceDatabase.open(home, new FixturePack(FINGERPRINT), BuildProgress.NONE)
                .close();
        Path file = databases().get(0);
        Files.write(file, damage.of(Files.readAllBytes(file)));

        Counted pack = new Counted(FINGERPRINT);
        try (ReferenceDatabase database = ReferenceDatabase.open(home, pack, BuildProgress.NONE)) {
            assertSound(database);
            assertThat(database.notice()).isEmpty();
        }
        assertThat(pack.asked).isEqualTo(2);
        assertThat(databases()).hasSize(1);
    }

    @Test
    void aFileThatGoesBadWhileItIsOpenEndsInOneSentenceAndTheNextStartIsWell() throws IOException {
        try (ReferenceDatabase database =
                ReferenceDatabase.open(home, new FixturePack(FINGERPRINT), BuildProgress.NONE)) {
            Path file = databases().get(0);
            Files.write(file, new byte[(int) Files.size(file)]);
            assertThatThrownBy(() -> new AreaReader(database).read())
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "The prepared data cannot be read; close Mobility Atlas and start it again, and it will be prepared anew.");
        }
        try (ReferenceDatabase database =
                ReferenceDatabase.open(home, new FixturePack(FINGERPRINT), BuildProgress.NONE)) {
            assertSound(database);
        }
    }

    @Test
    void aFinishedFileIsOpenedWithoutWritingAnything() throws IOException {
        ReferenceDatabase.open(home, new FixturePack(FINGERPRINT), BuildProgress.NONE)
                .close();
        Files.delete(home.resolve("reference.lock"));
        List<Path> before = listing();
        assertThat(home.toFile().setWritable(false)).isTrue();
        try (ReferenceDatabase database =
                ReferenceDatabase.open(home, new FixturePack(FINGERPRINT), BuildProgress.NONE)) {
            assertSound(database);
            assertThat(database.notice()).isEmpty();
            assertThat(listing()).isEqualTo(before);
        } finally {
            home.toFile().setWritable(true);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenGivesWayToATemporaryOne() throws IOException {
        Path folder = Files.createFile(home.resolve("file")).resolve("folder");
        Path temporary;
        try (ReferenceDatabase database =
                ReferenceDatabase.open(folder, new FixturePack(FINGERPRINT), BuildProgress.NONE)) {
            assertSound(database);
            assertThat(database.notice())
                    .hasValue("Mobility Atlas cannot write in " + folder
                            + ", so its prepared data is held in a temporary folder until you close it.");
            temporary = database.file().orElseThrow().getParent();
            assertThat(temporary).exists();
        }
        assertThat(temporary).doesNotExist();
    }

    @Test
    void aFullDiskGivesWayToMemory() throws IOException {
        ReferenceBuild onFullDisk = new ReferenceBuild(new FixturePack(FINGERPRINT), 30);
        try (ReferenceDatabase database = ReferenceDatabase.open(home, onFullDisk, BuildProgress.NONE)) {
            assertSound(database);
            assertThat(database.file()).isEmpty();
            assertThat(database.notice())
                    .hasValue("There is no room for the prepared data in " + home
                            + ", so it is held in memory and will be prepared again at the next start.");
        }
        assertThat(listing()).containsExactly(home.resolve("reference.lock"));
    }

    @Test
    void whereNothingCanBeWrittenAnywhereTheDataIsHeldInMemory() throws IOException {
        Path folder = Files.createFile(home.resolve("file")).resolve("folder");
        ReferenceBuild noRoomElsewhere = new ReferenceBuild(new FixturePack(FINGERPRINT), 30);
        try (ReferenceDatabase database = ReferenceDatabase.open(folder, noRoomElsewhere, BuildProgress.NONE)) {
            assertSound(database);
            assertThat(database.notice())
                    .hasValue("Mobility Atlas cannot write in " + folder
                            + ", so its prepared data is held in memory until you close it.");
        }
    }

    @Test
    void aPackThatRefersToAnUnknownSourceIsRefused() throws IOException {
        FixturePack unsourced = new FixturePack(FINGERPRINT) {
            @Override
            public List<Source> sources() {
                return List.of();
            }
        };
        assertThatThrownBy(() -> ReferenceDatabase.open(home, unsourced, BuildProgress.NONE))
                .isInstanceOf(StoreException.class)
                .hasStackTraceContaining("refers to a missing row of source");
        assertThat(listing()).containsExactly(home.resolve("reference.lock"));
    }

    @Test
    void aPackThatContradictsItselfIsRefusedAndLeavesNothing() throws IOException {
        FixturePack twice = new FixturePack(FINGERPRINT) {
            @Override
            public List<Observation> observations(String indicator) {
                Observation one = figure(indicator, BLACKPOOL, Period.year(2025), 1);
                return List.of(one, figure(indicator, BLACKPOOL, Period.year(2025), 2));
            }
        };
        assertThatThrownBy(() -> ReferenceDatabase.open(home, twice, BuildProgress.NONE))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "The data inside this copy of Mobility Atlas is damaged and cannot be prepared; install it again.");
        assertThat(listing()).containsExactly(home.resolve("reference.lock"));
    }

    @Test
    void aFolderMayHaveAnyName() throws IOException {
        Path odd = home.resolve("Siân's 100% #1 atlas; ŵ");
        try (ReferenceDatabase database =
                ReferenceDatabase.open(odd, new FixturePack(FINGERPRINT), BuildProgress.NONE)) {
            assertSound(database);
            assertThat(database.file().orElseThrow()).exists().hasParent(odd);
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(ints = {0, 30})
    void severalThreadsReadAtOnce(int mostPages) {
        ReferenceBuild build = new ReferenceBuild(new FixturePack(FINGERPRINT), mostPages);
        try (ReferenceDatabase database = ReferenceDatabase.open(home, build, BuildProgress.NONE)) {
            StoredObservations observations = new StoredObservations(database, new AreaReader(database).read());
            List<Observation> expected = observations.of(FixturePack.BLACKPOOL);
            assertThat(IntStream.range(0, 2000)
                            .parallel()
                            .filter(i -> !observations.of(FixturePack.BLACKPOOL).equals(expected))
                            .count())
                    .isZero();
        }
    }

    private static void assertSound(ReferenceDatabase database) {
        StoredObservations observations = new StoredObservations(database, new AreaReader(database).read());
        assertThat(observations.at(FixturePack.NEET, Period.year(2025))).hasSize(3);
        assertThat(observations.of(FixturePack.BLACKPOOL)).hasSize(3);
    }

    private List<Path> databases() throws IOException {
        return listing().stream().filter(p -> p.toString().endsWith(".db")).toList();
    }

    /** What stands in the folder, besides the driver's library. */
    private List<Path> listing() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(p -> !p.endsWith("driver")).sorted().toList();
        }
    }

    /** A pack that counts how often its figures are asked for. */
    private static final class Counted extends FixturePack {
        private int asked;

        Counted(String fingerprint) {
            super(fingerprint);
        }

        @Override
        public List<Observation> observations(String indicator) {
            asked++;
            return super.observations(indicator);
        }
    }
}
