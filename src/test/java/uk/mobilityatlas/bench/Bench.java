package uk.mobilityatlas.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Runs work many times, in turn with the work it is measured against, and writes a row for each: the median, the 95th
 * percentile, and the ratio of the two medians.
 */
public final class Bench {
    /** What is timed. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private final Writer csv;
    private final PrintStream out;

    Bench(Writer csv, PrintStream out) throws IOException {
        this.csv = csv;
        this.out = out;
        csv.write("name,median_ms,p95_ms,ratio,against\n");
    }

    /** Times work by itself. */
    public Timing alone(String name, int warmUps, int repeats, Work work) throws Exception {
        double[] times = new double[repeats];
        for (int i = -warmUps; i < repeats; i++) {
            double time = time(work);
            if (i >= 0) {
                times[i] = time;
            }
        }
        Timing timing = new Timing(times);
        row(name, timing, null, "");
        return timing;
    }

    /** A share that was counted and not timed, from 0 to 1. */
    void share(String name, double share) throws IOException {
        String percent = String.format(Locale.ROOT, "%.1f", 100 * share);
        csv.write(name.strip() + "," + percent + ",,,per cent\n");
        csv.flush();
        out.println(name + ": " + percent + "%");
    }

    /** Memory that was asked for, in bytes. */
    void memory(String name, long bytes) throws IOException {
        String megabytes = String.format(Locale.ROOT, "%.1f", bytes / 1e6);
        csv.write(name.strip() + "," + megabytes + ",,,megabytes\n");
        csv.flush();
        out.println(name + ": " + megabytes + " MB");
    }

    /**
     * Times work and a baseline in turn, so that both meet the same machine, and each first every other time, so that
     * neither always finds the caches that the other has warmed.
     *
     * @param against what the baseline is, in a few words
     * @return the ratio of the medians
     */
    public double against(String name, int warmUps, int repeats, Work work, String against, Work baseline)
            throws Exception {
        double[] times = new double[repeats];
        double[] baselines = new double[repeats];
        for (int i = -warmUps; i < repeats; i++) {
            boolean baselineFirst = (i & 1) == 0;
            double first = time(baselineFirst ? baseline : work);
            double second = time(baselineFirst ? work : baseline);
            if (i >= 0) {
                times[i] = baselineFirst ? second : first;
                baselines[i] = baselineFirst ? first : second;
            }
        }
        Timing known = new Timing(baselines);
        Timing timing = new Timing(times);
        double ratio = timing.median() / known.median();
        row(name, timing, ratio, String.format(Locale.ROOT, "%s (%.3f ms)", against, known.median()));
        return ratio;
    }

    /** A row for what cannot be measured here, with the reason. */
    public void cannot(String name, String reason) throws IOException {
        csv.write(name + ",,,," + quoted(reason) + "\n");
        csv.flush();
        out.printf(Locale.ROOT, "%-44s not measured: %s%n", name, reason);
    }

    private static double time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Writes a row of times taken elsewhere, such as of whole processes. */
    public void row(String name, Timing timing, @Nullable Double ratio, String against) throws IOException {
        String times = ratio == null ? "" : String.format(Locale.ROOT, "%.2f", ratio);
        csv.write(String.format(
                Locale.ROOT, "%s,%.3f,%.3f,%s,%s\n", name, timing.median(), timing.p95(), times, quoted(against)));
        csv.flush();
        out.printf(
                Locale.ROOT,
                "%-44s %10.3f ms  p95 %10.3f ms  %s%n",
                name,
                timing.median(),
                timing.p95(),
                ratio == null ? "" : times + " times " + against);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
