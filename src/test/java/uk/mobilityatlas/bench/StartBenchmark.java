package uk.mobilityatlas.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.view.explore.FirstMap;

/**
 * From the start of the process to the first map on the screen, the database in place, beside the same for an empty
 * window: both from jars, with an archive of shared classes of their own, on the software pipeline and a screen of Xvfb's.
 * As from the second start on, the window knows where it was. The time of all processors together is less disturbed by
 * what else the machine does.
 */
final class StartBenchmark implements Benchmark {
    private static final String NAME = "first map on the screen";
    private static final int WARM_UPS = 2;
    private static final int REPEATS = 11;
    private final Path target;

    /** @param target where the packaged application lies */
    StartBenchmark(Path target) {
        this.target = target;
    }

    @Override
    public void run(Bench bench) throws Exception {
        Path jar = target.resolve("mobility-atlas.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            bench.cannot(NAME, "the application is not packaged; run mvn -Pbench verify");
            return;
        }
        Process screen = screen();
        if (screen == null) {
            bench.cannot(NAME, "Xvfb is not installed");
            return;
        }
        Path folder = Files.createTempDirectory("bench-start-");
        try {
            measure(bench, new Start(folder, classPath(folder, jar), ":" + line(screen)));
        } finally {
            screen.destroy();
            remove(folder);
        }
    }

    private static void measure(Bench bench, Start start) throws IOException, InterruptedException {
        start.archive(FirstMap.class);
        start.archive(EmptyWindow.Entrance.class);
        List<Taken> maps = new ArrayList<>();
        List<Taken> empties = new ArrayList<>();
        for (int i = -WARM_UPS; i < REPEATS; i++) {
            Taken map = start.run(FirstMap.class);
            Taken empty = start.run(EmptyWindow.Entrance.class);
            if (i >= 0) {
                maps.add(map);
                empties.add(empty);
            }
        }
        row(bench, NAME, maps, empties, Taken::onTheClock);
        row(bench, NAME + ": processor time", maps, empties, Taken::ofProcessors);
    }

    private static void row(
            Bench bench, String name, List<Taken> maps, List<Taken> empties, ToDoubleFunction<Taken> which)
            throws IOException {
        Timing timing = new Timing(maps.stream().mapToDouble(which).toArray());
        double known = new Timing(empties.stream().mapToDouble(which).toArray()).median();
        String against = String.format(Locale.ROOT, "an empty JavaFX window (%.0f ms)", known);
        bench.row(name, timing, timing.median() / known, against);
    }

    /** A screen in memory, which writes its number first; null where Xvfb is not installed. */
    private static @Nullable Process screen() {
        try {
            return new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notInstalled) {
            return null;
        }
    }

    /** Jars alone, for classes from folders are not shared: those of the measurement are put into one. */
    private static String classPath(Path folder, Path jar) throws IOException, URISyntaxException {
        Path classes = Path.of(StartBenchmark.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path ours = folder.resolve("measure.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(ours));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("(FirstMap|EmptyWindow|OnScreen).*"))
                    .toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, (OutputStream) out);
                out.closeEntry();
            }
        }
        return String.join(File.pathSeparator, ours.toString(), jar.toString());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static @Nullable String line(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
    }

    /** Milliseconds until the picture was on the screen. */
    private record Taken(double onTheClock, double ofProcessors) {}

    /** How the two programs are started. */
    private record Start(Path folder, String classPath, String display) {
        void archive(Class<?> entrance) throws IOException, InterruptedException {
            // the first run prepares the database and the window's memory, so that the second loads what a usual start
            // loads
            process(entrance, List.of("-D" + OnScreen.CLOSE + "=true"));
            process(
                    entrance,
                    List.of(
                            "-XX:ArchiveClassesAtExit=" + archiveOf(entrance),
                            "-Xlog:cds=off",
                            "-Xlog:cds+dynamic=off"));
        }

        Taken run(Class<?> entrance) throws IOException, InterruptedException {
            return process(entrance, List.of("-XX:SharedArchiveFile=" + archiveOf(entrance), "-Xlog:cds=off"));
        }

        private Path archiveOf(Class<?> entrance) {
            return folder.resolve(entrance.getSimpleName() + ".jsa");
        }

        private Taken process(Class<?> entrance, List<String> options) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.add("-Dprism.order=sw");
            command.addAll(List.of("-cp", classPath, entrance.getName()));
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment()
                    .put("MOBILITY_ATLAS_HOME", folder.resolve("home").toString());
            builder.environment().put("DISPLAY", display);
            long start = System.nanoTime();
            Process process = builder.start();
            String said = line(process);
            if (said == null || !said.startsWith(OnScreen.WORD)) {
                throw new IOException(entrance.getSimpleName() + " ended before anything was on the screen.");
            }
            double taken = (System.nanoTime() - start) / 1e6;
            process.waitFor();
            return new Taken(taken, Double.parseDouble(said.substring(OnScreen.WORD.length())));
        }
    }
}
