package uk.mobilityatlas.view.story;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.story.FigureChange;
import uk.mobilityatlas.story.FigureChanges;
import uk.mobilityatlas.story.Presented;
import uk.mobilityatlas.story.ShownFigures;
import uk.mobilityatlas.story.Story;

/** The figures that are not what they were when the open story was last presented; worked out in the background. */
final class PresentedChanges {
    private static final Texts TEXTS = Texts.beside(PresentedChanges.class);

    private final Desk desk;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<@Nullable List<FigureChange>> changes = new ReadOnlyObjectWrapper<>();

    PresentedChanges(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void clear() {
        changes.set(null);
    }

    /** Holds a story against what it showed then. */
    void compare(Story story) {
        clear();
        Answers answers = desk.answers();
        story.lastPresented().ifPresent(presented -> desk.background()
                .run(
                        "story-changes",
                        progress -> new FigureChanges(answers.catalogue(), answers.areas())
                                .since(presented, answers.version(), ShownFigures.of(story, answers)),
                        found -> show(story, found),
                        failure -> desk.notices().failed(TEXTS.of("slide-failed"), failure)));
    }

    private void show(Story story, List<FigureChange> found) {
        changes.set(found);
        if (!found.isEmpty()) {
            long real = found.stream()
                    .filter(change -> change.meaning() == FigureChange.Meaning.REAL)
                    .count();
            desk.notices().say(TEXTS.of("changed.notice", story.name(), found.size(), real));
        }
    }

    /** Takes down what a story shows now, as what was presented. */
    void takeDown(Story story, Consumer<Presented> keep) {
        Answers answers = desk.answers();
        desk.background()
                .run(
                        "presented",
                        progress -> ShownFigures.of(story, answers),
                        figures -> {
                            keep.accept(new Presented(answers.version(), clock.instant(), figures));
                            changes.set(List.of());
                        },
                        failure -> desk.notices().failed(TEXTS.of("slide-failed"), failure));
    }

    /** The changes; null as long as they are not worked out. */
    ReadOnlyObjectProperty<@Nullable List<FigureChange>> changesProperty() {
        return changes.getReadOnlyProperty();
    }
}
