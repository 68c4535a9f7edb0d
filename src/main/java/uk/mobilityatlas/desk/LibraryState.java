package uk.mobilityatlas.desk;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.mobilityatlas.area.AreaSet;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Library;

/** What can be asked now, as the window sees it: it changes on the window's thread, and never in part. */
public final class LibraryState {
    private final Library library;
    private final ReadOnlyObjectWrapper<Answers> answers;

    /** @param window runs what touches the window */
    public LibraryState(Library library, Executor window) {
        this.library = library;
        this.answers = new ReadOnlyObjectWrapper<>(library.answers());
        library.follow(swapped -> window.execute(() -> answers.set(library.answers())));
        // what was swapped in before anyone followed
        answers.set(library.answers());
    }

    /** Takes a user's own sets of areas among the places, in the stead of those that it had. */
    void hold(List<AreaSet> sets) {
        library.swap(library.answers().contents().with(sets));
    }

    public Answers get() {
        return answers.get();
    }

    public ReadOnlyObjectProperty<Answers> answersProperty() {
        return answers.getReadOnlyProperty();
    }
}
