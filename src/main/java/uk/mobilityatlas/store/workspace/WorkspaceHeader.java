package uk.mobilityatlas.store.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The first hundred bytes of a file: whether it is a workspace and of which version, known without opening it. */
record WorkspaceHeader(boolean workspace, int version) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int SIZE = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    static WorkspaceHeader read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(SIZE);
        }
        if (bytes.length < SIZE || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return new WorkspaceHeader(false, 0);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        return new WorkspaceHeader(
                header.getInt(APPLICATION_ID) == WorkspaceSchema.APPLICATION, header.getInt(USER_VERSION));
    }
}
