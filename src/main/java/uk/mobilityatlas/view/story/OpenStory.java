package uk.mobilityatlas.view.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.StoryHistory;

/** The stories there are, the one that is open with its earlier states, and which of its slides is chosen. */
final class OpenStory {
    private final AnsweredSlides answered;
    private final PresentedChanges since;
    private final Map<String, StoryHistory> histories = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Story>> stories = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable StoryHistory> history = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");

    OpenStory(AnsweredSlides answered, PresentedChanges since) {
        this.answered = answered;
        this.since = since;
    }

    /** Takes over the stories of a workspace that has been opened; the one that was open stays so if it is among them. */
    void show(List<Story> kept) {
        histories.clear();
        stories.set(List.copyOf(kept));
        Story before = story().orElse(null);
        Story again = kept.stream()
                .filter(s -> before != null && s.id().equals(before.id()))
                .findFirst()
                .orElse(kept.isEmpty() ? null : kept.get(kept.size() - 1));
        if (again == null) {
            shut();
        } else {
            choose(again);
        }
    }

    /** Opens a story at its first slide. */
    void choose(Story story) {
        StoryHistory known = histories.computeIfAbsent(story.id(), id -> StoryHistory.of(story));
        chosen.set(
                known.present().slides().isEmpty()
                        ? ""
                        : known.present().slides().get(0).id());
        show(known);
        since.compare(known.present());
    }

    /** Opens a story that was not there. */
    void open(StoryHistory fresh) {
        history.set(null);
        put(fresh);
        choose(fresh.present());
    }

    /** Chooses a slide of the open story. */
    void choose(String slide) {
        if (story().flatMap(s -> s.slide(slide)).isPresent()) {
            chosen.set(slide);
        }
    }

    private void show(StoryHistory now) {
        Story story = now.present();
        if (story.indexOf(chosen.get()) < 0) {
            chosen.set(neighbour(story));
        }
        answered.show(story, chosen.get());
        history.set(now);
    }

    /** After a slide is gone: the one that stands in its place now. */
    private String neighbour(Story story) {
        int at = story().map(s -> s.indexOf(chosen.get())).orElse(0);
        int last = story.slides().size() - 1;
        return last < 0
                ? ""
                : story.slides().get(Math.max(0, Math.min(at, last))).id();
    }

    /** Takes over a story's next state; it is shown if the story is the open one. */
    void put(StoryHistory next) {
        Story story = next.present();
        histories.put(story.id(), next);
        boolean known = stories.get().stream().anyMatch(s -> s.id().equals(story.id()));
        stories.set(
                known
                        ? stories.get().stream()
                                .map(s -> s.id().equals(story.id()) ? story : s)
                                .toList()
                        : Stream.concat(stories.get().stream(), Stream.of(story))
                                .toList());
        StoryHistory now = history.get();
        if (now == null || now.present().id().equals(story.id())) {
            show(next);
        }
    }

    /** A story is gone; the first of the others is opened. */
    void remove(Story gone) {
        histories.remove(gone.id());
        stories.set(
                stories.get().stream().filter(s -> !s.id().equals(gone.id())).toList());
        if (stories.get().isEmpty()) {
            shut();
        } else {
            choose(stories.get().get(0));
        }
    }

    private void shut() {
        chosen.set("");
        history.set(null);
        since.clear();
        answered.show(null, "");
    }

    Optional<Story> story() {
        return Optional.ofNullable(history.get()).map(StoryHistory::present);
    }

    /** The states of a story, whether it is open or not. */
    Optional<StoryHistory> history(Story of) {
        return Optional.ofNullable(histories.get(of.id()));
    }

    ReadOnlyObjectProperty<List<Story>> storiesProperty() {
        return stories.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable StoryHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
