package uk.mobilityatlas.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user keeps: stories, saved selections and settings. A change is on the disk when its method returns, except
 * {@link #saveSoon}. Methods wait for the disk, so they are not called on the window's thread; each may be called from
 * any other. What cannot be done throws a {@link WorkspaceException} with a sentence, and nothing has changed then.
 */
public interface Workspace extends AutoCloseable {
    /** The name under which it is shown: that of its file without the ending. */
    String name();

    /** Whether nothing can be saved, because the file, or another copy of the atlas, does not let it. */
    boolean readOnly();

    /** What the user should know about it, in a sentence: why it is read-only, or where it stands in for another. */
    Optional<String> notice();

    /** All stories in the order in which they were added. */
    List<Story> stories();

    Optional<Story> story(String id);

    /** Keeps a new story and gives it its id. */
    Story add(Story story);

    /** Keeps the present state of a story, which has its id. */
    void save(Story story);

    /** As {@link #save}, but within half a second: for typing. Returns at once; a failure is told to the listener. */
    void saveSoon(Story story);

    /** Writes at once what {@link #saveSoon} still holds. */
    void flush();

    void remove(String id);

    /** All saved selections by name. */
    List<SavedSelection> selections();

    /** Keeps a selection; one of the same name gives way. */
    void keep(SavedSelection selection);

    void forget(String name);

    Map<String, String> settings();

    /** Keeps a setting; null takes it away. */
    void set(String key, @Nullable String value);

    /** Writes what is still held and lets go of the file. */
    @Override
    void close();
}
