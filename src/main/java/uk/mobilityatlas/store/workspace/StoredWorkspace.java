package uk.mobilityatlas.store.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.story.SavedSelection;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.Workspace;
import uk.mobilityatlas.story.WorkspaceException;

/** A workspace in its file: one connection, one change at a time, each in a transaction. */
public final class StoredWorkspace implements Workspace {
    /** What an opened file comes with. */
    record Opened(Path file, Connection connection, @Nullable WorkspaceLock lock, @Nullable String notice) {
        boolean readOnly() {
            return lock == null;
        }
    }

    @FunctionalInterface
    private interface Change {
        void on(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface Question<T> {
        T to(Connection connection) throws SQLException;
    }

    private final Opened opened;
    private final UnsavedStories unsaved;
    private final Consumer<WorkspaceException> trouble;

    StoredWorkspace(Opened opened, UnsavedStories unsaved, Consumer<WorkspaceException> trouble) {
        this.opened = opened;
        this.unsaved = unsaved;
        this.trouble = trouble;
    }

    public Path file() {
        return opened.file();
    }

    @Override
    public String name() {
        String name = String.valueOf(file().getFileName());
        return name.endsWith(Workspaces.ENDING) ? name.substring(0, name.length() - Workspaces.ENDING.length()) : name;
    }

    @Override
    public boolean readOnly() {
        return opened.readOnly();
    }

    @Override
    public Optional<String> notice() {
        return Optional.ofNullable(opened.notice());
    }

    @Override
    public List<Story> stories() {
        flush();
        return ask(StoryRows::read);
    }

    @Override
    public Optional<Story> story(String id) {
        flush();
        return ask(c -> StoryRows.read(c, id)).stream().findFirst();
    }

    @Override
    public Story add(Story story) {
        Story kept = story.withId(UUID.randomUUID().toString());
        change(c -> StoryRows.write(c, kept));
        return kept;
    }

    @Override
    public synchronized void save(Story story) {
        unsaved.drop(story.id());
        change(c -> StoryRows.write(c, story));
    }

    @Override
    public void saveSoon(Story story) {
        unsaved.hold(story, this::writeWhatWaits);
    }

    private void writeWhatWaits() {
        try {
            flush();
        } catch (WorkspaceException e) {
            trouble.accept(e);
        }
    }

    @Override
    public synchronized void flush() {
        List<Story> held = unsaved.take();
        if (held.isEmpty()) {
            return;
        }
        try {
            change(c -> {
                for (Story story : held) {
                    StoryRows.write(c, story);
                }
            });
        } catch (WorkspaceException e) {
            unsaved.putBack(held);
            throw e;
        }
    }

    @Override
    public synchronized void remove(String id) {
        unsaved.drop(id);
        change(c -> Rows.change(c, "DELETE FROM story WHERE id = ?", id));
    }

    @Override
    public List<SavedSelection> selections() {
        return ask(c -> Rows.list(
                c,
                "SELECT name, query FROM saved_selection ORDER BY name COLLATE NOCASE, name",
                row -> new SavedSelection(row.getString(1), QueryText.read(row.getString(2)))));
    }

    @Override
    public void keep(SavedSelection selection) {
        change(c -> Rows.change(
                c,
                "INSERT INTO saved_selection (name, query) VALUES (?, ?) "
                        + "ON CONFLICT (name) DO UPDATE SET query = excluded.query",
                selection.name(),
                QueryText.write(selection.selection())));
    }

    @Override
    public void forget(String name) {
        change(c -> Rows.change(c, "DELETE FROM saved_selection WHERE name = ?", name));
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        ask(c -> Rows.list(
                c,
                "SELECT key, value FROM setting ORDER BY key",
                row -> settings.put(row.getString(1), row.getString(2))));
        return settings;
    }

    @Override
    public void set(String key, @Nullable String value) {
        change(c -> {
            if (value == null) {
                Rows.change(c, "DELETE FROM setting WHERE key = ?", key);
            } else {
                Rows.change(
                        c,
                        "INSERT INTO setting (key, value) VALUES (?, ?) "
                                + "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                        key,
                        value);
            }
        });
    }

    /** Writes the whole workspace as it is now into another file, which a window may then open. */
    synchronized void vacuumInto(Path target) {
        flush();
        ask(c -> Rows.change(c, "VACUUM INTO ?", target.toString()));
    }

    @Override
    public synchronized void close() {
        try {
            if (!readOnly()) {
                flush();
            }
        } finally {
            letGo();
        }
    }

    private void letGo() {
        try {
            opened.connection().close();
        } catch (SQLException e) {
            throw WorkspaceProblem.saving(file(), e);
        } finally {
            if (opened.lock() != null) {
                opened.lock().close();
            }
        }
    }

    private synchronized <T> T ask(Question<T> question) {
        try {
            return question.to(opened.connection());
        } catch (SQLException e) {
            throw WorkspaceProblem.opening(file(), e);
        }
    }

    /** All or nothing. */
    private synchronized void change(Change change) {
        if (readOnly()) {
            throw WorkspaceProblem.readOnly(file());
        }
        Connection connection = opened.connection();
        try {
            Rows.change(connection, "BEGIN IMMEDIATE");
            change.on(connection);
            Rows.change(connection, "COMMIT");
        } catch (SQLException e) {
            rollBack(connection, e);
            throw WorkspaceProblem.saving(file(), e);
        } catch (RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /** After a full disk SQLite has rolled back by itself, and says so. */
    private static void rollBack(Connection connection, Exception reason) {
        try {
            Rows.change(connection, "ROLLBACK");
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
