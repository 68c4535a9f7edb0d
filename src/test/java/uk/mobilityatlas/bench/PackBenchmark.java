package uk.mobilityatlas.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * Packs as a user writes them, from the start of the process, the database in place: one as PowerPoint beside a bare
 * program that writes ten empty slides, and the briefings of England's upper-tier councils as PDF on four cores beside one.
 */
final class PackBenchmark implements Benchmark {
    private static final String ONE = "ten-slide pack from process start";
    private static final String ALL = "England's upper-tier briefings on four cores";
    private static final int WARM_UPS = 1;
    private static final int REPEATS = 7;
    private static final int REPEATS_OF_ALL = 2;
    /** The upper tier of England; two of them, the City of London and the Isles of Scilly, have no NEET figures. */
    private static final String ENGLAND = "members-of:E92000001";

    private final Path jar;

    /** How long a process took, and the most memory that it held at a time; 0 where the system does not say. */
    private record Ran(double milliseconds, long megabytes) {}

    /** @param target where the packaged application lies */
    PackBenchmark(Path target) {
        this.jar = target.resolve("mobility-atlas.jar").toAbsolutePath();
    }

    @Override
    public void run(Bench bench) throws Exception {
        if (!Files.exists(jar)) {
            bench.cannot(ONE, "the application is not packaged; run mvn -Pbench verify");
            return;
        }
        Path folder = Files.createTempDirectory("bench-pack-");
        try {
            one(bench, folder);
            all(bench, folder);
        } finally {
            remove(folder);
        }
    }

    private void one(Bench bench, Path folder) throws Exception {
        Path pack = folder.resolve("pack.pptx");
        Path empty = folder.resolve("empty.pptx");
        List<String> ours = List.of("-jar", jar.toString(), "pack", "--area", "Blackpool", "--out", pack.toString());
        Path classes = Path.of(PackBenchmark.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> bare = List.of(
                "-cp",
                String.join(File.pathSeparator, classes.toString(), jar.toString()),
                EmptyPresentation.class.getName(),
                empty.toString());
        double[] packs = new double[REPEATS];
        double[] empties = new double[REPEATS];
        for (int i = -WARM_UPS; i < REPEATS; i++) {
            double own = process(folder, List.of(), ours).milliseconds();
            double other = process(folder, List.of(), bare).milliseconds();
            if (i >= 0) {
                packs[i] = own;
                empties[i] = other;
            }
        }
        Timing timing = new Timing(packs);
        double known = new Timing(empties).median();
        bench.row(
                ONE,
                timing,
                timing.median() / known,
                String.format(
                        Locale.ROOT,
                        "a bare program that writes %d empty slides (%.0f ms); the pack has %d",
                        EmptyPresentation.SLIDES,
                        known,
                        slides(pack)));
    }

    private void all(Bench bench, Path folder) throws Exception {
        if (Runtime.getRuntime().availableProcessors() < 4 || !Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            bench.cannot(ALL, "it takes four cores, and taskset to hold a process to one");
            return;
        }
        double[] fours = new double[REPEATS_OF_ALL];
        double[] ones = new double[REPEATS_OF_ALL];
        long megabytes = 0;
        for (int i = 0; i < REPEATS_OF_ALL; i++) {
            ones[i] = every(folder, "0", 1).milliseconds();
            Ran four = every(folder, "0-3", 4);
            fours[i] = four.milliseconds();
            megabytes = Math.max(megabytes, four.megabytes());
        }
        Timing timing = new Timing(fours);
        double known = new Timing(ones).median();
        bench.row(
                ALL,
                timing,
                timing.median() / known,
                String.format(
                        Locale.ROOT,
                        "one core (%.0f ms): %.1f times as fast; %d files; at most %d MB of memory",
                        known,
                        known / timing.median(),
                        files(folder.resolve("all")),
                        megabytes));
    }

    private Ran every(Path folder, String cores, int jobs) throws IOException, InterruptedException {
        Path all = folder.resolve("all");
        remove(all);
        return process(
                folder,
                List.of("taskset", "-c", cores),
                List.of(
                        "-jar",
                        jar.toString(),
                        "pack",
                        "--every",
                        ENGLAND,
                        "--format",
                        "pdf",
                        "--jobs",
                        String.valueOf(jobs),
                        "--out",
                        all.toString()));
    }

    private static Ran process(Path folder, List<String> before, List<String> words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MOBILITY_ATLAS_HOME", folder.resolve("home").toString());
        long start = System.nanoTime();
        Process process = builder.start();
        long kilobytes = 0;
        do {
            kilobytes = Math.max(kilobytes, held(process));
        } while (!process.waitFor(100, TimeUnit.MILLISECONDS));
        double taken = (System.nanoTime() - start) / 1e6;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed.");
        }
        return new Ran(taken, kilobytes / 1024);
    }

    /** The most memory that a process has held so far, in kilobytes, where the system tells. */
    private static long held(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException ended) {
            return 0;
        }
    }

    private static int slides(Path pack) throws IOException {
        try (InputStream in = Files.newInputStream(pack);
                XMLSlideShow show = new XMLSlideShow(in)) {
            return show.getSlides().size();
        }
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
