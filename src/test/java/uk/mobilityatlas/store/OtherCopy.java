package uk.mobilityatlas.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.Pack;
import uk.mobilityatlas.observation.Period;

/**
 * Another copy of the atlas, in a process of its own: says "building" in the middle of a build and goes on at a line on
 * its standard input, says "waiting" when it has to, and at the end "open" and how many figures it found.
 */
final class OtherCopy implements AutoCloseable {
    /** More than half of a build: rows of an indicator are in the file by then. */
    private static final double HALF = 0.5;

    private final Process process;
    private final BufferedReader said;

    private OtherCopy(Process process) {
        this.process = process;
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** A copy with the small pack, which stops in the middle. */
    static OtherCopy start(Path home) throws IOException {
        return start(home, "small");
    }

    /** A copy with the atlas's own pack, which names every step and never stops. */
    static OtherCopy startWithRealPack(Path home) throws IOException {
        return start(home, "real");
    }

    private static OtherCopy start(Path home, String pack) throws IOException {
        return new OtherCopy(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherCopy.class.getName(),
                        home.toString(),
                        pack)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The next line that the copy says; null when it has ended. */
    String says() throws IOException {
        return said.readLine();
    }

    void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Kills it as kill -9 does, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] args) {
        boolean real = args[1].equals("real");
        boolean[] stopped = {false};
        BuildProgress progress = (doing, done) -> {
            if (done < 0) {
                say("waiting");
            } else if (real) {
                say(doing);
            } else if (done > HALF && !stopped[0]) {
                stopped[0] = true;
                say("building");
                awaitLine();
            }
        };
        Pack pack = real ? PackReader.embedded() : new FixturePack("aaaaaaaaaaaa");
        try (ReferenceDatabase database = ReferenceDatabase.open(Path.of(args[0]), pack, progress)) {
            StoredObservations observations = new StoredObservations(database, new AreaReader(database).read());
            String indicator = real ? "neet-16-17" : FixturePack.NEET;
            say("open " + observations.at(indicator, Period.year(2025)).size());
        }
    }

    private static void awaitLine() {
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
