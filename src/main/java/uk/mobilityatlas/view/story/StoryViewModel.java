package uk.mobilityatlas.view.story;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.memory.WorkspaceFiles;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.StoryHistory;

/** What is done with the stories of the workspace: made, edited, undone, taken away, each change kept at once; no controls. */
public final class StoryViewModel {
    private static final Texts TEXTS = Texts.beside(StoryViewModel.class);

    private final Desk desk;
    private final PresentedChanges since;
    private final OpenWorkspace workspace;
    private final AnsweredSlides answered;
    private final OpenStory open;
    private final ReadyStories ready;

    public StoryViewModel(Desk desk, WorkspaceFiles files, Supplier<DeckMaker> maker, Clock clock) {
        this.desk = desk;
        this.since = new PresentedChanges(desk, clock);
        this.answered = new AnsweredSlides(desk, maker);
        this.open = new OpenStory(answered, since);
        this.workspace = new OpenWorkspace(desk, files, open::show);
        this.ready = new ReadyStories(desk, this::add);
        historyProperty().addListener((property, before, now) -> desk.notices().goneOn());
    }

    /** Opens the user's own workspace. */
    public void open() {
        workspace.openDefault();
    }

    /** Whether it is known which stories there are. */
    ReadOnlyBooleanProperty readProperty() {
        return workspace.readProperty();
    }

    /** Writes what is still held and lets go of the workspace. */
    public void close() {
        workspace.close();
    }

    private void put(StoryHistory next) {
        workspace.keep(next.present());
        open.put(next);
    }

    /** Opens a story at its first slide. */
    void choose(Story story) {
        open.choose(story);
    }

    /** Chooses a slide of the open story. */
    void choose(String slide) {
        open.choose(slide);
    }

    /** Changes the open story; changes of one kind that follow one another are undone in one step. */
    boolean edit(UnaryOperator<Story> change, String kind) {
        StoryHistory now = historyProperty().get();
        if (now == null || change.apply(now.present()).equals(now.present()) || !workspace.writable()) {
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
        if (workspace.canWrite()) {
            edit(story -> story.lasting(minutes), "minutes");
        }
    }

    /** Changes the chosen slide. */
    boolean editSlide(UnaryOperator<Slide> change, String kind) {
        String id = chosenProperty().get();
        return edit(story -> story.changing(id, change), kind.isEmpty() ? "" : kind + "-" + id);
    }

    /** Puts a slide behind the chosen one and chooses it. */
    void insert(Slide slide) {
        int at = story().map(s -> s.indexOf(chosenProperty().get())).orElse(-1) + 1;
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
        StoryHistory now = historyProperty().get();
        if (now != null && way.apply(now) != now && workspace.writable()) {
            put(way.apply(now));
        }
    }

    /** Keeps a new story and opens it. */
    boolean add(Story fresh) {
        if (!workspace.writable()) {
            return false;
        }
        StoryHistory made = StoryHistory.of(fresh.withId(UUID.randomUUID().toString()));
        workspace.keep(made.present());
        open.open(made);
        return true;
    }

    /** Makes a ready-made story; where that cannot be, a sentence says why. */
    void make(ReadyStory story) {
        ready.make(story);
    }

    /** Takes the open story away; it can be brought back. */
    void remove() {
        StoryHistory now = historyProperty().get();
        if (now == null || !workspace.writable()) {
            return;
        }
        Story gone = now.present();
        workspace.remove(gone, () -> {
            open.remove(gone);
            desk.notices().show(Notice.of(TEXTS.of("removed", gone.name())).with(TEXTS.of("top.undo"), () -> {
                workspace.keep(gone);
                open.open(now);
            }));
        });
    }

    /** Puts a view's slide at the end of the open story, or of a new one, and says so. */
    public void take(Slide slide) {
        boolean fresh = historyProperty().get() == null;
        if (fresh && !add(Story.named(TEXTS.of("new-name")))) {
            return;
        }
        if (!edit(story -> story.adding(slide))) {
            return;
        }
        Story story = story().orElseThrow();
        String added = story.slides().get(story.slides().size() - 1).id();
        choose(added);
        desk.notices()
                .show(Notice.of(TEXTS.of("added", story.name(), story.slides().size()))
                        .with(
                                TEXTS.of("top.undo"),
                                () -> edit(s -> s.id().equals(story.id()) ? s.removing(added) : s)));
    }

    /** Keeps what the story shows now, as what was presented. */
    void presented() {
        story().ifPresent(story ->
                since.takeDown(story, now -> open.history(story).ifPresent(known -> put(known.presenting(now)))));
    }

    Optional<Story> story() {
        return open.story();
    }

    Optional<Slide> slide() {
        return story().flatMap(story -> story.slide(chosenProperty().get()));
    }

    OpenWorkspace workspace() {
        return workspace;
    }

    AnsweredSlides answered() {
        return answered;
    }

    ReadyStories ready() {
        return ready;
    }

    ReadOnlyObjectProperty<List<Story>> storiesProperty() {
        return open.storiesProperty();
    }

    ReadOnlyObjectProperty<@Nullable StoryHistory> historyProperty() {
        return open.historyProperty();
    }

    ReadOnlyStringProperty chosenProperty() {
        return open.chosenProperty();
    }

    PresentedChanges since() {
        return since;
    }
}
