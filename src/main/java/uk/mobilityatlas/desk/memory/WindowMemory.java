package uk.mobilityatlas.desk.memory;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps where the window was in one small file: written a moment after the last change, to a temporary file that is then
 * moved into place; a broken or missing file means a first start.
 */
public final class WindowMemory {
    // made before any other thread runs: two threads that begin to log at once make the log complain of itself
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);

    private final Path file;
    private final Executor later;
    private final AtomicReference<@Nullable WindowState> unsaved = new AtomicReference<>();

    /**
     * @param file where the memory is kept
     * @param later runs the write a moment later, away from the window's thread
     */
    public WindowMemory(Path file, Executor later) {
        this.file = file;
        this.later = later;
    }

    /** What was remembered last; empty at a first start or when the file cannot be read. */
    public Optional<WindowState> recall() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        // properties and not JSON, whose library would be loaded for this alone at every start
        try (Reader in = Files.newBufferedReader(file)) {
            Properties fields = new Properties();
            fields.load(in);
            return Optional.of(WindowStateText.read(fields));
        } catch (IOException | RuntimeException broken) {
            LOG.info("The window's memory cannot be read and is begun anew: {}", broken.toString());
            return Optional.empty();
        }
    }

    /** Remembers a state; several within a moment are written once. */
    public void remember(WindowState state) {
        if (unsaved.getAndSet(state) == null) {
            later.execute(this::flush);
        }
    }

    /** Writes what is not yet written, at once. */
    public void flush() {
        WindowState state = unsaved.getAndSet(null);
        if (state == null) {
            return;
        }
        try {
            StringWriter text = new StringWriter();
            WindowStateText.write(state).store(text, null);
            AtomicFile.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException failure) {
            // forgetting a window's place is no reason to bother anyone
            LOG.warn("The window's memory could not be written: {}", failure.toString());
        }
    }
}
