package uk.mobilityatlas.view.story;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.desk.WorkspaceFiles;
import uk.mobilityatlas.story.NoSuchStory;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.StoryHistory;

/** The stories of the workspace, the one that is open with its earlier states, and the slide that is chosen: no controls. */
public final class StoryViewModel {
    private final Desk desk;
    private final SincePresented since;
    private final Shelf shelf;
    private final AnsweredSlides answered;
    private final Map<String, StoryHistory> histories = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<Story>> stories = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable StoryHistory> history = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");

    public StoryViewModel(Desk desk, WorkspaceFiles files, DeckMaker maker, Answers answers, Clock clock) {
        this.desk = desk;
        this.since = new SincePresented(desk, answers, clock);
        this.shelf = new Shelf(desk, files, this::shelved);
        this.answered = new AnsweredSlides(desk, maker);
    }

    /** Opens the user's own workspace. */
    public void open() {
        shelf.openDefault();
    }

    /** Writes what is still held and lets go of the workspace. */
    public void close() {
        shelf.close();
    }

    private void shelved(List<Story> kept) {
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

    private void shut() {
        chosen.set("");
        history.set(null);
        since.clear();
        answered.show(null, "");
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

    private void put(StoryHistory next) {
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
        shelf.keep(story);
        StoryHistory now = history.get();
        if (now == null || now.present().id().equals(story.id())) {
            show(next);
        }
    }

    /** Changes the open story; changes of one kind that follow one another are undone in one step. */
    boolean edit(UnaryOperator<Story> change, String kind) {
        StoryHistory now = history.get();
        if (now == null || change.apply(now.present()).equals(now.present()) || !shelf.writable()) {
            return false;
        }
        put(now.to(change.apply(now.present()), kind));
        return true;
    }

    boolean edit(UnaryOperator<Story> change) {
        return edit(change, "");
    }

    /** Plans how many minutes the story may take; where nothing can be kept, for this time alone. */
    void plan(int minutes) {
        if (shelf.canWrite()) {
            edit(story -> story.lasting(minutes), "minutes");
        }
    }

    /** Changes the chosen slide. */
    boolean editSlide(UnaryOperator<Slide> change, String kind) {
        String id = chosen.get();
        return edit(story -> story.changing(id, change), kind.isEmpty() ? "" : kind + "-" + id);
    }

    /** Puts a slide behind the chosen one and chooses it. */
    void insert(Slide slide) {
        int at = story().map(s -> s.indexOf(chosen.get())).orElse(-1) + 1;
        if (edit(story -> story.adding(slide, at))) {
            story().ifPresent(story -> choose(story.slides().get(at).id()));
        }
    }

    void undo() {
        travel(StoryHistory::undo);
    }

    void redo() {
        travel(StoryHistory::redo);
    }

    private void travel(UnaryOperator<StoryHistory> way) {
        StoryHistory now = history.get();
        if (now != null && way.apply(now) != now && shelf.writable()) {
            put(way.apply(now));
        }
    }

    /** Keeps a new story and opens it. */
    boolean add(Story fresh) {
        if (!shelf.writable()) {
            return false;
        }
        Story story = fresh.withId(UUID.randomUUID().toString());
        history.set(null);
        put(StoryHistory.of(story));
        choose(story);
        return true;
    }

    /** Makes a ready-made story of the compared areas; where that cannot be, a sentence says why. */
    void make(ReadyStory ready) {
        try {
            add(ready.make(desk.areas(), desk.catalogue(), desk.state().get().areas()));
        } catch (NoSuchStory impossible) {
            desk.notices().say(String.valueOf(impossible.getMessage()));
        }
    }

    /** Takes the open story away; it can be brought back. */
    void remove() {
        StoryHistory now = history.get();
        if (now == null || !shelf.writable()) {
            return;
        }
        Story gone = now.present();
        shelf.remove(gone, () -> {
            histories.remove(gone.id());
            stories.set(stories.get().stream()
                    .filter(s -> !s.id().equals(gone.id()))
                    .toList());
            if (stories.get().isEmpty()) {
                shut();
            } else {
                choose(stories.get().get(0));
            }
            desk.notices()
                    .show(Notice.of(Strings.text("story.removed", gone.name())).with(Strings.text("top.undo"), () -> {
                        history.set(null);
                        put(now);
                        choose(gone);
                    }));
        });
    }

    /** Puts a view's slide at the end of the open story, or of a new one, and says so. */
    public void take(Slide slide) {
        boolean fresh = history.get() == null;
        if (fresh && !add(Story.named(Strings.text("story.new-name")))) {
            return;
        }
        if (!edit(story -> story.adding(slide))) {
            return;
        }
        Story story = story().orElseThrow();
        String added = story.slides().get(story.slides().size() - 1).id();
        choose(added);
        desk.notices()
                .show(Notice.of(Strings.text(
                                "story.added", story.name(), story.slides().size()))
                        .with(
                                Strings.text("top.undo"),
                                () -> edit(s -> s.id().equals(story.id()) ? s.removing(added) : s)));
    }

    /** Keeps what the story shows now, as what was presented. */
    void presented() {
        story().ifPresent(story -> since.takeDown(story, now -> {
            StoryHistory known = histories.get(story.id());
            if (known != null) {
                put(known.presenting(now));
            }
        }));
    }

    Optional<Story> story() {
        return Optional.ofNullable(history.get()).map(StoryHistory::present);
    }

    Optional<Slide> slide() {
        return story().flatMap(story -> story.slide(chosen.get()));
    }

    void slide(Consumer<Slide> use) {
        slide().ifPresent(use);
    }

    Shelf shelf() {
        return shelf;
    }

    AnsweredSlides answered() {
        return answered;
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

    SincePresented since() {
        return since;
    }
}
