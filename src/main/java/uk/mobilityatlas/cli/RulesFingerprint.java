package uk.mobilityatlas.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import uk.mobilityatlas.comparison.Answers;

/** Tells the rules of one version of the application from those of another, by the code and the words that verdicts are made of. */
final class RulesFingerprint {
    private static final String HOUSE = "uk/mobilityatlas/";
    private static final List<String> ROOMS = List.of("area", "indicator", "observation", "stats", "comparison");

    private RulesFingerprint() {}

    /** Of the code that is running; the program's version where its files cannot be read. */
    static String here() {
        try {
            Path code = Path.of(Answers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Map<String, Long> sums = Files.isDirectory(code) ? folder(code) : jar(code);
            return Integer.toHexString(sums.hashCode());
        } catch (IOException | URISyntaxException | SecurityException e) {
            return String.join(" ", new Version().getVersion());
        }
    }

    private static Map<String, Long> jar(Path file) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream().filter(entry -> isRule(entry.getName())).forEach(e -> sums.put(e.getName(), e.getCrc()));
        }
        return sums;
    }

    private static Map<String, Long> folder(Path classes) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(classes.resolve(HOUSE + room))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    sums.put(classes.relativize(file).toString().replace('\\', '/'), sum.getValue());
                }
            }
        }
        return sums;
    }

    private static boolean isRule(String entry) {
        return ROOMS.stream().anyMatch(room -> entry.startsWith(HOUSE + room + "/")) && !entry.endsWith("/");
    }
}
