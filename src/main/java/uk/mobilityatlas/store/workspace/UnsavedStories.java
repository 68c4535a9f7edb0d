package uk.mobilityatlas.store.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import uk.mobilityatlas.story.Story;

/** Stories that are being typed in: the newest state of each, written together a moment after the first change. */
final class UnsavedStories {
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private final Executor later;
    private boolean waiting;

    /** @param later runs a write within half a second, away from the window's thread */
    UnsavedStories(Executor later) {
        this.later = later;
    }

    /** Holds a story's newest state until the write that is due, or one that is asked for now. */
    void hold(Story story, Runnable write) {
        boolean first;
        synchronized (this) {
            stories.put(story.id(), story);
            first = !waiting;
            waiting = true;
        }
        if (first) {
            later.execute(write);
        }
    }

    /** A state that was written or taken away another way is not written again. */
    synchronized void drop(String id) {
        stories.remove(id);
    }

    /** All that is held; it is held no longer. */
    synchronized List<Story> take() {
        waiting = false;
        List<Story> taken = List.copyOf(stories.values());
        stories.clear();
        return taken;
    }

    /** What could not be written is held for the next try, unless something newer has come. */
    synchronized void putBack(List<Story> failed) {
        failed.forEach(story -> stories.putIfAbsent(story.id(), story));
    }
}
