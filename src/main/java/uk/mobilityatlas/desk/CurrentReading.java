package uk.mobilityatlas.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Texts;

/**
 * The figures of the present selection, read in the background, and after them their details; the earlier ones stay until
 * the new are there.
 */
public final class CurrentReading {
    private static final Texts TEXTS = Texts.beside(CurrentReading.class);

    private static final String FIGURES = "figures";
    private static final String DETAILS = "details";

    private final ReadOnlyObjectWrapper<@Nullable Reading> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final SelectionState state;
    private final LibraryState library;
    private final Background background;
    private final Notices notices;

    public CurrentReading(SelectionState state, LibraryState library, Background background, Notices notices) {
        this.state = state;
        this.library = library;
        this.background = background;
        this.notices = notices;
        state.selectionProperty().addListener((property, before, now) -> read());
        library.answersProperty().addListener((property, before, now) -> follow());
    }

    /** Begins with figures that have been read already, or reads them; the details of the former are asked for later. */
    public void begin(@Nullable Reading first) {
        if (first == null) {
            read();
        } else {
            current.set(first);
        }
    }

    /** Asks anew after the library has been swapped; what it does not hold leaves the selection. */
    private void follow() {
        Selection asked = state.get();
        Selection fitting = library.get().fitting(asked);
        if (fitting.equals(asked) || !fitting.indicator().equals(asked.indicator())) {
            read();
        } else {
            state.publish(fitting);
        }
    }

    /** Goes over to an indicator that is there, and says so. */
    private void fallBack(Selection asked, Answers answers) {
        Reading before = current.get();
        String gone = before != null && before.indicator().id().equals(asked.indicator())
                ? before.indicator().title()
                : asked.indicator();
        Selection fitting = answers.fitting(asked);
        state.publish(fitting);
        notices.remark(TEXTS.of(
                "reading.gone",
                gone,
                answers.catalogue().get(fitting.indicator()).title()));
    }

    /** Reads the present selection's figures, or those of another where its indicator is no longer there. */
    public void read() {
        Selection asked = state.get();
        Answers answers = library.get();
        if (answers.catalogue().find(asked.indicator()).isEmpty()) {
            fallBack(asked, answers);
            return;
        }
        loading.set(true);
        background.cancel(DETAILS);
        background.run(
                FIGURES, progress -> Reading.of(asked, answers), this::show, failure -> failed(failure, this::read));
    }

    private void show(Reading reading) {
        loading.set(false);
        current.set(reading);
        readDetails();
    }

    /** Reads the details of the present figures. */
    public void readDetails() {
        Reading reading = current.get();
        Reading.Found found = reading == null ? null : reading.found();
        if (reading == null || found == null) {
            details.set(null);
            return;
        }
        background.run(
                DETAILS,
                progress -> Details.of(reading, found),
                details::set,
                failure -> failed(failure, this::readDetails));
    }

    private void failed(Throwable failure, Runnable again) {
        loading.set(false);
        notices.failed(TEXTS.of("reading.failed"), failure, TEXTS.of("action.again"), again);
    }

    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return current.getReadOnlyProperty();
    }

    /** The details of the present reading; of an earlier one until they are there. */
    public ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }
}
