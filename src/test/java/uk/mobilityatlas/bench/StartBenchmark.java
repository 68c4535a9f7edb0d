package uk.mobilityatlas.bench;

import java.awt.Rectangle;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import uk.mobilityatlas.Launcher;

/**
 * From the start of the process until pixels are on the screen, the database in place, beside the same for an empty window.
 * First the map, in its place and with the pixels that it keeps, which a start shows as it was seen last; then all of the
 * window but the compared areas, to which ranks are added later: its words and controls, and the map read and painted anew.
 * Both programs start from jars, with an archive of shared classes of their own, on the software pipeline. The time of all
 * processors together is less disturbed by what else the machine does.
 */
final class StartBenchmark implements Benchmark {
    private static final String MAP = "first map on the screen";
    private static final String WINDOW = "whole window on the screen";
    private static final String EMPTY = "an empty JavaFX window";
    private static final int WARM_UPS = 2;
    private static final int REPEATS = 11;

    /** So high do tools stand over the map. */
    private static final int TOOLS = 84;

    private static final Rectangle ALL = new Rectangle(0, 0, MemoryScreen.WIDTH, MemoryScreen.HEIGHT);
    private final Path target;

    /** @param target where the packaged application lies */
    StartBenchmark(Path target) {
        this.target = target;
    }

    @Override
    public void run(Bench bench) throws Exception {
        Path jar = target.resolve("mobility-atlas.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            bench.cannot(MAP, "the application is not packaged; run mvn -Pbench verify");
            return;
        }
        Path folder = Files.createTempDirectory("bench-start-");
        try (MemoryScreen screen = new MemoryScreen(folder)) {
            measure(bench, screen, folder, classPath(folder, jar));
        } catch (IOException notInstalled) {
            bench.cannot(MAP, notInstalled.getMessage());
        } finally {
            remove(folder);
        }
    }

    private static void measure(Bench bench, MemoryScreen screen, Path folder, String classPath)
            throws IOException, InterruptedException {
        WatchedStart atlas = new WatchedStart(screen, folder, classPath, Launcher.class);
        WatchedStart empty = new WatchedStart(screen, folder, classPath, EmptyWindow.Entrance.class);
        atlas.prepare();
        empty.prepare();
        Rectangle map = map(folder);
        Rectangle left = new Rectangle(0, 0, map.x + map.width, MemoryScreen.HEIGHT);
        List<WatchedStart.Taken> maps = new ArrayList<>();
        List<WatchedStart.Taken> windows = new ArrayList<>();
        List<WatchedStart.Taken> empties = new ArrayList<>();
        for (int i = -WARM_UPS; i < REPEATS; i++) {
            List<WatchedStart.Taken> taken = atlas.until(map, left);
            List<WatchedStart.Taken> known = empty.until(ALL);
            if (i >= 0) {
                maps.add(taken.get(0));
                windows.add(taken.get(1));
                empties.add(known.get(0));
            }
        }
        rows(bench, MAP, maps, empties);
        rows(bench, WINDOW, windows, empties);
    }

    /** Where the window remembers the map, without the tools that stand on it. */
    private static Rectangle map(Path folder) throws IOException {
        Properties window = new Properties();
        try (Reader in = Files.newBufferedReader(WatchedStart.home(folder).resolve("window.properties"))) {
            window.load(in);
        }
        Rectangle map = new Rectangle(
                number(window, "map.x"),
                number(window, "map.y"),
                number(window, "map.width"),
                number(window, "map.height"));
        return new Rectangle(map.x, map.y + TOOLS, map.width, map.height - TOOLS);
    }

    private static int number(Properties fields, String name) {
        return (int) Double.parseDouble(fields.getProperty(name));
    }

    private static void rows(Bench bench, String name, List<WatchedStart.Taken> ours, List<WatchedStart.Taken> empties)
            throws IOException {
        row(bench, name, ours, empties, WatchedStart.Taken::onTheClock);
        row(bench, name + ": processor time", ours, empties, WatchedStart.Taken::ofProcessors);
    }

    private static void row(
            Bench bench,
            String name,
            List<WatchedStart.Taken> ours,
            List<WatchedStart.Taken> empties,
            ToDoubleFunction<WatchedStart.Taken> which)
            throws IOException {
        Timing timing = new Timing(ours.stream().mapToDouble(which).toArray());
        double known = new Timing(empties.stream().mapToDouble(which).toArray()).median();
        bench.row(name, timing, timing.median() / known, String.format(Locale.ROOT, "%s (%.0f ms)", EMPTY, known));
    }

    /** Jars alone, for classes from folders are not shared: the empty window's are put into one. */
    private static String classPath(Path folder, Path jar) throws IOException, URISyntaxException {
        Path classes = Path.of(StartBenchmark.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path ours = folder.resolve("measure.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(ours));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("EmptyWindow"))
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
                Files.deleteIfExists(file);
            }
        }
    }
}
