package uk.mobilityatlas.bench;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A program that is started again and again, and watched through the pixels of its screen. */
final class WatchedStart {
    private static final long LOOK = 1_000_000;
    private static final long SECOND = 1_000_000_000;
    private static final long STILL = 5 * SECOND;
    private static final long LONG = 120 * SECOND;

    private final MemoryScreen screen;
    private final Path folder;
    private final String classPath;
    private final Class<?> entrance;
    private int[] settled = new int[0];

    WatchedStart(MemoryScreen screen, Path folder, String classPath, Class<?> entrance) {
        this.screen = screen;
        this.folder = folder;
        this.classPath = classPath;
        this.entrance = entrance;
    }

    /** Milliseconds until pixels were on the screen. */
    record Taken(double onTheClock, double ofProcessors) {}

    /** Where the program keeps what it remembers. */
    static Path home(Path folder) {
        return folder.resolve("home");
    }

    /**
     * Starts twice, the second time to write the archive of shared classes: the first run prepares the database and the
     * window's memory, so that the second loads what a usual start loads. What is seen in the end is what later starts wait for.
     */
    void prepare() throws IOException, InterruptedException {
        for (List<String> options : List.of(
                List.<String>of(),
                List.of("-XX:ArchiveClassesAtExit=" + archive(), "-Xlog:cds=off", "-Xlog:cds+dynamic=off"))) {
            Process process = start(options);
            settled = still();
            end(process, false);
        }
    }

    /** Starts, and says when each part looked as it did in the end. */
    List<Taken> until(Rectangle... parts) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(List.of("-XX:SharedArchiveFile=" + archive(), "-Xlog:cds=off"));
        List<Taken> taken = new ArrayList<>();
        for (Rectangle part : parts) {
            while (!screen.looks(settled, part)) {
                if (System.nanoTime() - start > LONG || !process.isAlive()) {
                    process.destroyForcibly();
                    throw new IOException(entrance.getSimpleName() + " never looked as it did before.");
                }
                LockSupport.parkNanos(LOOK);
            }
            taken.add(new Taken((System.nanoTime() - start) / 1e6, processorTime(process)));
        }
        end(process, true);
        return taken;
    }

    private static double processorTime(Process process) {
        return process.info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .map(nanos -> nanos / 1e6)
                .orElse(0.0);
    }

    /** What is seen when nothing has changed for some seconds. */
    private int[] still() {
        int[] last = screen.seen();
        long since = System.nanoTime();
        while (System.nanoTime() - since < STILL || blank(last)) {
            LockSupport.parkNanos(100 * LOOK);
            int[] now = screen.seen();
            if (!Arrays.equals(now, last)) {
                last = now;
                since = System.nanoTime();
            }
        }
        return last;
    }

    private static boolean blank(int[] seen) {
        return Arrays.stream(seen).allMatch(pixel -> (pixel & 0xFFFFFF) == 0);
    }

    private void end(Process process, boolean atOnce) throws InterruptedException {
        if (atOnce) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
        process.waitFor();
        while (!blank(screen.seen())) {
            LockSupport.parkNanos(10 * LOOK);
        }
    }

    private Path archive() {
        return folder.resolve(entrance.getSimpleName() + ".jsa");
    }

    private Process start(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Dprism.order=sw");
        command.addAll(List.of("-cp", classPath, entrance.getName()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MOBILITY_ATLAS_HOME", home(folder).toString());
        builder.environment().put("DISPLAY", screen.display());
        return builder.start();
    }
}
