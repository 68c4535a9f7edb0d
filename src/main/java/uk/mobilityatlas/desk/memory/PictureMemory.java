package uk.mobilityatlas.desk.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the last picture of the map in one file, so that the next start can show it before anything is read or painted. It
 * is only ever shown where it is the very picture that would be painted; a broken, missing or other one is left aside.
 */
public final class PictureMemory {
    private static final Logger LOG = LoggerFactory.getLogger(PictureMemory.class);
    private static final int MOST_LAYERS = 4;

    private final Path file;
    private final Executor later;
    private final AtomicReference<@Nullable SavedPicture> unsaved = new AtomicReference<>();
    private volatile String kept = "";

    /**
     * @param file where the picture is kept
     * @param later runs the write a moment later, away from the window's thread
     */
    public PictureMemory(Path file, Executor later) {
        this.file = file;
        this.later = later;
    }

    /** The kept picture, if it shows what is asked for. */
    public Optional<SavedPicture> recall(String of) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            SavedPicture picture = read(Files.readAllBytes(file));
            kept = picture.of();
            return Optional.of(picture).filter(p -> p.of().equals(of));
        } catch (IOException | RuntimeException broken) {
            LOG.info("The kept picture cannot be read: {}", broken.toString());
            return Optional.empty();
        }
    }

    /** Keeps a picture; several within a moment are written once, one that is kept already not at all. */
    public void remember(SavedPicture picture) {
        if (unsaved.getAndSet(picture) == null) {
            later.execute(this::flush);
        }
    }

    /** Writes what is not yet written, at once. */
    public void flush() {
        SavedPicture picture = unsaved.getAndSet(null);
        if (picture == null || picture.of().equals(kept)) {
            return;
        }
        try {
            AtomicFile.replace(file, bytes(picture));
            kept = picture.of();
        } catch (IOException | RuntimeException failure) {
            // the next start begins without a picture
            LOG.warn("The map's picture could not be kept: {}", failure.toString());
        }
    }

    private static byte[] bytes(SavedPicture picture) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(packed))) {
            out.writeUTF(picture.of());
            out.writeInt(picture.width());
            out.writeInt(picture.height());
            out.writeDouble(picture.scale());
            out.writeInt(picture.layers().size());
            for (int[] layer : picture.layers()) {
                ByteBuffer pixels = ByteBuffer.allocate(layer.length * Integer.BYTES);
                pixels.asIntBuffer().put(layer);
                out.write(pixels.array());
            }
        }
        return packed.toByteArray();
    }

    private static SavedPicture read(byte[] packed) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            String of = in.readUTF();
            int width = in.readInt();
            int height = in.readInt();
            double scale = in.readDouble();
            int count = in.readInt();
            if (width <= 0 || height <= 0 || count < 0 || count > MOST_LAYERS) {
                throw new IOException("No picture has such a size");
            }
            List<int[]> layers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int[] layer = new int[Math.multiplyExact(width, height)];
                byte[] pixels = new byte[Math.multiplyExact(layer.length, Integer.BYTES)];
                in.readFully(pixels);
                ByteBuffer.wrap(pixels).asIntBuffer().get(layer);
                layers.add(layer);
            }
            return new SavedPicture(of, width, height, scale, layers);
        }
    }
}
