package uk.mobilityatlas.bench;

import java.awt.Rectangle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** A screen of Xvfb's, whose pixels can be read while programs draw on it; it shows no pointer. */
final class MemoryScreen implements AutoCloseable {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    /** The header's size stands first in an XWD file, the bytes of a row and the number of colours further on. */
    private static final int BYTES_PER_LINE = 48;

    private static final int COLOURS = 76;
    private static final int COLOUR_BYTES = 12;

    private final Process server;
    private final String display;
    private final ByteBuffer file;
    private final int pixels;
    private final int line;

    /** @param folder where the screen's memory is put as a file */
    MemoryScreen(Path folder) throws IOException {
        server = new ProcessBuilder(
                        "Xvfb",
                        "-displayfd",
                        "1",
                        "-screen",
                        "0",
                        WIDTH + "x" + HEIGHT + "x24",
                        "-nolisten",
                        "tcp",
                        "-nocursor",
                        "-fbdir",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        display = ":" + new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
        try (FileChannel channel = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
            file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        line = file.getInt(BYTES_PER_LINE);
        pixels = file.getInt(0) + file.getInt(COLOURS) * COLOUR_BYTES;
        file.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The name by which programs reach it. */
    String display() {
        return display;
    }

    /** What is seen now, row by row. */
    int[] seen() {
        int[] seen = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            file.position(pixels + y * line);
            file.asIntBuffer().get(seen, y * WIDTH, WIDTH);
        }
        return seen;
    }

    /** Whether a part looks now as it did. */
    boolean looks(int[] before, Rectangle part) {
        int[] row = new int[part.width];
        for (int y = part.y; y < part.y + part.height; y++) {
            file.position(pixels + y * line + part.x * Integer.BYTES);
            file.asIntBuffer().get(row);
            int from = y * WIDTH + part.x;
            if (!Arrays.equals(row, 0, part.width, before, from, from + part.width)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        server.destroy();
        // it takes its own files away
        server.onExit().join();
    }
}
