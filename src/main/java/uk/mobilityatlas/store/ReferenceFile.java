package uk.mobilityatlas.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import uk.mobilityatlas.indicator.PackVersion;

/**
 * A finished database file. Its name says which schema and pack it was made from and the checksum of its bytes, so a
 * truncated or damaged file, or one of another pack, is known without asking SQLite.
 */
final class ReferenceFile {
    private static final String FAMILY = "reference-";
    private static final String ENDING = ".db";
    private static final int BUFFER = 1 << 20;

    private ReferenceFile() {}

    /** The sound file for a pack in a folder, if there is one. */
    static Optional<Path> find(Path folder, PackVersion version) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        for (Path file : list(folder, stem(version))) {
            if (file.getFileName().toString().equals(name(version, checksum(file)))) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The file that a database grows in before it has its name. */
    static Path unfinished(Path folder) {
        return folder.resolve(FAMILY + "unfinished.part");
    }

    /** The name that a finished file is to have. */
    static String name(PackVersion version, Path content) throws IOException {
        return name(version, checksum(content));
    }

    /** All databases in a folder, of whatever pack. */
    static List<Path> all(Path folder) throws IOException {
        return list(folder, FAMILY);
    }

    private static String stem(PackVersion version) {
        return FAMILY + HexFormat.of().toHexDigits(ReferenceSchema.version()) + "-" + version.fingerprint() + "-";
    }

    private static String name(PackVersion version, long checksum) {
        return stem(version) + HexFormat.of().toHexDigits((int) checksum) + ENDING;
    }

    private static List<Path> list(Path folder, String beginning) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path file : found) {
                String name = file.getFileName().toString();
                if (name.startsWith(beginning) && name.endsWith(ENDING)) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    /** Read, not mapped: a mapped file that shrinks takes the whole process with it. */
    private static long checksum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer) >= 0) {
                sum.update(buffer.flip());
                buffer.clear();
            }
        }
        return sum.getValue();
    }
}
