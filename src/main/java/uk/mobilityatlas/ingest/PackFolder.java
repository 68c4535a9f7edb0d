package uk.mobilityatlas.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The data pack's folder while it is being written: its tables, and at the end its version. */
public record PackFolder(Path root) {
    private static final String VERSION = "pack.csv";
    private static final String OBSERVATIONS = "observations";
    private static final int FINGERPRINT_LENGTH = 12;

    /** A table of the pack, by its path; to be closed when its rows are written. */
    public PackTable table(String path, String... header) {
        return new PackTable(root.resolve(path), header);
    }

    /** A new folder beside {@code out}, on the same disk, in which a pack is made before it takes out's place. */
    public static PackFolder beside(Path out) {
        Path whole = out.toAbsolutePath().normalize();
        if (Files.exists(whole) && !Files.isDirectory(whole)) {
            throw new IllegalStateException(out + " is a file, not a folder to write the data pack to.");
        }
        try {
            Path parent = whole.getParent() == null ? whole : whole.getParent();
            Files.createDirectories(parent);
            return new PackFolder(Files.createTempDirectory(parent, "." + whole.getFileName() + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException("The data pack cannot be written to " + out + ".", e);
        }
    }

    /**
     * Puts these tables in the place of those in {@code out}. The version goes first and comes last, so that a pack half
     * replaced is not taken for a whole one.
     */
    public void replace(Path out) {
        try {
            Files.createDirectories(out);
            Files.deleteIfExists(out.resolve(VERSION));
            clear(out.resolve(OBSERVATIONS));
            for (Path file : files()) {
                move(file, out.resolve(name(file)));
            }
            move(root.resolve(VERSION), out.resolve(VERSION));
        } catch (IOException e) {
            throw new UncheckedIOException("The data pack in " + out + " could not be replaced.", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes the tables of figures of an earlier pack, so that none of an indicator that is no more stays behind. */
    private static void clear(Path tables) throws IOException {
        if (!Files.isDirectory(tables)) {
            return;
        }
        try (Stream<Path> files = Files.list(tables)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Deletes this folder and what is in it. */
    public void discard() {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root + " could not be deleted.", e);
        }
    }

    /** Writes pack.csv: the date given and the fingerprint of every other file. To be called last. */
    public void seal(String date) {
        try (PackTable table = table(VERSION, "key", "value")) {
            table.row("date", date);
            table.row("fingerprint", fingerprint());
        }
    }

    /** The first 12 hex digits of the SHA-256 over each file's path, a newline and its bytes, in path order. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files()) {
                digest.update((name(file) + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The data pack could not be read back.", e);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> name(file).endsWith(".csv") && !name(file).equals(VERSION))
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
