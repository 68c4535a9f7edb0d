package uk.mobilityatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import uk.mobilityatlas.bench.Bench;
import uk.mobilityatlas.bench.Benchmark;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.Pack;

/**
 * The whole build, from the pack's files to a finished, flushed and checked database, beside the {@code sqlite3} program
 * importing the same rows into the same tables and indexes with the same settings in one transaction. The build reads the pack and makes its objects; the shell reads rows that are already numbered. A
 * second row is the whole first command of a user: the start of the Java machine, code that is not compiled yet, the build,
 * and the answer.
 */
public final class BuildBenchmark implements Benchmark {
    private static final int WARM_UPS = 4;
    private static final int REPEATS = 11;
    private static final Path JAR = Path.of("target", "mobility-atlas.jar").toAbsolutePath();

    @Override
    public void run(Bench bench) throws Exception {
        Path folder = Files.createTempDirectory("bench-build-");
        try {
            Path first = build(PackReader.embedded(), Files.createDirectory(folder.resolve("first")));
            if (!SqliteShell.isInstalled()) {
                bench.cannot("build", "sqlite3 is not installed");
                bench.alone("build", WARM_UPS, REPEATS, () -> again(folder.resolve("ours")));
                return;
            }
            SqliteShell shell = SqliteShell.of(first, Files.createDirectory(folder.resolve("rows")));
            Path imported = folder.resolve("imported.db");
            Bench.Work importing = () -> {
                Files.deleteIfExists(imported);
                shell.importInto(imported);
            };
            bench.against(
                    "build", WARM_UPS, REPEATS, () -> again(folder.resolve("ours")), "sqlite3 .import", importing);
            if (figures(first) != figures(imported)) {
                throw new IllegalStateException("sqlite3 did not import the same rows.");
            }
            if (Files.exists(JAR)) {
                bench.against(
                        "first command, with its build",
                        1,
                        REPEATS,
                        () -> firstCommand(folder.resolve("fresh")),
                        "sqlite3 .import",
                        importing);
            } else {
                bench.cannot("first command, with its build", "the application is not packaged; run mvn package");
            }
        } finally {
            OwnFiles.remove(folder);
        }
    }

    private static Path build(Pack pack, Path folder) throws IOException, SQLException {
        return new ReferenceBuild(pack, 0).in(folder, BuildProgress.NONE);
    }

    private static void again(Path folder) throws IOException, SQLException {
        empty(folder);
        build(PackReader.embedded(), folder);
    }

    private static void firstCommand(Path home) throws IOException, InterruptedException {
        empty(home);
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        JAR.toString(),
                        "areas",
                        "--level",
                        "rgn")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("MOBILITY_ATLAS_HOME", home.toString());
        if (program.start().waitFor() != 0) {
            throw new IOException("The first command failed.");
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            OwnFiles.remove(folder);
        }
    }

    private static long figures(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                ResultSet row = connection.createStatement().executeQuery("SELECT count(*) FROM figure")) {
            return row.getLong(1);
        }
    }
}
