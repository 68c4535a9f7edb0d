package uk.mobilityatlas.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Geography;

/**
 * {@code map --out} as PNG, the whole process with the database there, beside geopandas drawing the same districts in the
 * same classes at the same size: once from the published outlines, as anyone would who does not have this atlas, and once
 * from the atlas's own, already thinned and in the National Grid, which spares geopandas most of its work. More rows run
 * the atlas as an installed copy would be run: with class-data sharing and the quick compiler. Geopandas draws the areas
 * alone; the atlas draws legend, locator, London, headline and credits as well.
 */
public final class MapBenchmark implements Benchmark {
    private static final int WARM_UPS = 2;
    private static final int REPEATS = 15;
    private static final Path PUBLISHED =
            Path.of("..", "shared", "sources", "ons-boundaries-lad-may-2025-bgc", "lad-may-2025-uk-bgc.topojson");
    private static final String INDICATOR = "employment-rate";
    private static final Path JAR = Path.of("target", "mobility-atlas.jar").toAbsolutePath();
    private static final List<String> PYTHONS = List.of("python3", "/usr/bin/python3");

    @Override
    public void run(Bench bench) throws Exception {
        if (!Files.exists(JAR)) {
            bench.cannot("map", "target/mobility-atlas.jar is not there; run mvn package first");
            return;
        }
        RealAtlas.database();
        Path folder = Files.createTempDirectory("bench-map-");
        try {
            measure(bench, folder);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void measure(Bench bench, Path folder) throws Exception {
        Bench.Work plain = () -> process(folder, atlas(List.of(), folder.resolve("ours.png")));
        Path archive = folder.resolve("atlas.jsa");
        process(folder, atlas(List.of("-XX:ArchiveClassesAtExit=" + archive), folder.resolve("ours.png")));
        List<String> installed =
                List.of("-XX:SharedArchiveFile=" + archive, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        Bench.Work shared = () -> process(folder, atlas(installed, folder.resolve("ours.png")));
        String python = python(folder);
        if (python.isEmpty()) {
            bench.cannot("map", "python3 with geopandas is not installed");
            bench.alone("map", WARM_UPS, REPEATS, plain);
            bench.alone("map, class-data sharing", WARM_UPS, REPEATS, shared);
            return;
        }
        Path thinned = folder.resolve("districts.geojson");
        GeoJson.write(RealAtlas.geometries().boundaries(Geography.DISTRICT), thinned);
        against(
                bench,
                "map",
                plain,
                shared,
                "geopandas on the atlas's own outlines",
                geopandas(python, folder, thinned));
        if (Files.exists(PUBLISHED)) {
            Bench.Work published = geopandas(python, folder, PUBLISHED.toAbsolutePath());
            against(bench, "map, published outlines", plain, shared, "geopandas on the published outlines", published);
        } else {
            bench.cannot("map, published outlines", PUBLISHED + " is not there");
        }
    }

    private static void against(
            Bench bench, String name, Bench.Work plain, Bench.Work shared, String against, Bench.Work geopandas)
            throws Exception {
        bench.against(name, WARM_UPS, REPEATS, plain, against, geopandas);
        bench.against(name + ", class-data sharing", WARM_UPS, REPEATS, shared, against, geopandas);
    }

    private static Bench.Work geopandas(String python, Path folder, Path outlines) throws Exception {
        Path figures = folder.resolve("figures.csv");
        Path script = folder.resolve("geopandas_map.py");
        try (InputStream in = MapBenchmark.class.getResourceAsStream("/bench/geopandas_map.py")) {
            if (in == null) {
                throw new IOException("The script geopandas_map.py is missing");
            }
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> printing = java(List.of());
        printing.addAll(List.of("observations", "--indicator", INDICATOR, "--level", "ltla"));
        Files.copy(process(folder, printing), figures, StandardCopyOption.REPLACE_EXISTING);
        return () -> process(
                folder,
                List.of(
                        python,
                        script.toString(),
                        outlines.toString(),
                        figures.toString(),
                        "5",
                        "1280",
                        "960",
                        folder.resolve("theirs.png").toString()));
    }

    private static List<String> atlas(List<String> options, Path out) {
        List<String> command = java(options);
        command.addAll(List.of("map", "--indicator", INDICATOR, "--level", "ltla", "--out", out.toString()));
        return command;
    }

    private static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private static String python(Path folder) throws InterruptedException {
        for (String python : PYTHONS) {
            try {
                process(folder, List.of(python, "-c", "import geopandas, matplotlib"));
                return python;
            } catch (IOException e) {
                // Not this one.
            }
        }
        return "";
    }

    /** Runs a process to its end and returns what it printed. */
    private static Path process(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("MOBILITY_ATLAS_HOME", RealAtlas.HOME.toString());
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException(command.get(0) + " ended with " + code + ": " + Files.readString(err));
        }
        return out;
    }
}
