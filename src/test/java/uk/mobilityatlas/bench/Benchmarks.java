package uk.mobilityatlas.bench;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import uk.mobilityatlas.store.BuildBenchmark;
import uk.mobilityatlas.store.ReadBenchmark;
import uk.mobilityatlas.view.explore.WindowBenchmark;

/** Runs every benchmark and writes {@code bench.csv} into the folder named first; a second word chooses among them. */
public final class Benchmarks {
    private Benchmarks() {}

    /** All benchmarks, by the word that chooses them. A new one is added here. */
    private static Map<String, Benchmark> all(Path target) {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("build", new BuildBenchmark());
        all.put("reads", new ReadBenchmark());
        all.put("coverage", new RankCoverageBenchmark());
        all.put("brush", new BrushBenchmark());
        all.put("grid", new GridBenchmark());
        all.put("window", new WindowBenchmark());
        all.put("map", new MapBenchmark());
        all.put("start", new StartBenchmark(target));
        all.put("pack", new PackBenchmark(target));
        return all;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        // what the window would tell a person, such as that it has no workspace here, is no result
        System.setProperty("org.slf4j.simpleLogger.log.uk.mobilityatlas.desk.Notices", "off");
        System.setProperty("org.slf4j.simpleLogger.log.javafx", "off");
        String chosen = args.length > 1 ? args[1] : "";
        try (Writer csv = Files.newBufferedWriter(folder.resolve("bench.csv"))) {
            Bench bench = new Bench(csv, System.out);
            for (var entry : all(folder).entrySet()) {
                if (entry.getKey().contains(chosen)) {
                    entry.getValue().run(bench);
                }
            }
        }
        // several of them share one toolkit, which would keep the program alive
        Platform.exit();
    }
}
