package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.List;

/**
 * A story with those it was before, and those gone back from. Changes of one kind that follow one another, as typing
 * does, are undone in one step.
 *
 * @param earlier oldest first
 * @param later the next one last
 * @param kind what the last change was; empty for one that stands alone
 */
public record StoryHistory(Story present, List<Story> earlier, List<Story> later, String kind) {
    private static final int DEPTH = 200;

    public StoryHistory {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    public static StoryHistory of(Story story) {
        return new StoryHistory(story, List.of(), List.of(), "");
    }

    /**
     * After a change; a story equal to the present one is none.
     *
     * @param kind what changed, such as the headline of one slide; empty for a change that is undone alone
     */
    public StoryHistory to(Story next, String kind) {
        if (next.equals(present)) {
            return this;
        }
        if (!kind.isEmpty() && kind.equals(this.kind)) {
            return new StoryHistory(next, earlier, List.of(), kind);
        }
        List<Story> before = new ArrayList<>(earlier);
        before.add(present);
        return new StoryHistory(
                next, before.subList(Math.max(0, before.size() - DEPTH), before.size()), List.of(), kind);
    }

    /** After a presentation, which is a fact and no edit: no undo takes it back. */
    public StoryHistory presenting(Presented now) {
        return new StoryHistory(
                present.presenting(now),
                earlier.stream().map(s -> s.presenting(now)).toList(),
                later.stream().map(s -> s.presenting(now)).toList(),
                "");
    }

    public boolean canUndo() {
        return !earlier.isEmpty();
    }

    public boolean canRedo() {
        return !later.isEmpty();
    }

    /** The story before; itself at the beginning. */
    public StoryHistory undo() {
        if (!canUndo()) {
            return this;
        }
        List<Story> after = new ArrayList<>(later);
        after.add(present);
        int last = earlier.size() - 1;
        return new StoryHistory(earlier.get(last), earlier.subList(0, last), after, "");
    }

    /** Takes an undo back; itself when there is none. */
    public StoryHistory redo() {
        if (!canRedo()) {
            return this;
        }
        List<Story> before = new ArrayList<>(earlier);
        before.add(present);
        int last = later.size() - 1;
        return new StoryHistory(later.get(last), before, later.subList(0, last), "");
    }
}
