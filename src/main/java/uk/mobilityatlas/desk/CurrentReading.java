package uk.mobilityatlas.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Selection;

/**
 * The figures of the present selection, read in the background, and after them their details; the earlier ones stay until
 * the new are there.
 */
public final class CurrentReading {
    private static final String FIGURES = "figures";
    private static final String DETAILS = "details";

    private final ReadOnlyObjectWrapper<@Nullable Reading> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final SelectionState state;
    private final Answers answers;
    private final Background background;
    private final Notices notices;

    public CurrentReading(SelectionState state, Answers answers, Background background, Notices notices) {
        this.state = state;
        this.answers = answers;
        this.background = background;
        this.notices = notices;
        state.selectionProperty().addListener((property, before, now) -> read());
    }

    /** Begins with figures that have been read already, or reads them; the details of the former are asked for later. */
    public void begin(@Nullable Reading first) {
        if (first == null) {
            read();
        } else {
            current.set(first);
        }
    }

    /** Reads the present selection's figures. */
    public void read() {
        Selection asked = state.get();
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
                progress -> Details.of(reading, found, answers),
                details::set,
                failure -> failed(failure, this::readDetails));
    }

    private void failed(Throwable failure, Runnable again) {
        loading.set(false);
        notices.failed(Strings.text("reading.failed"), failure, Strings.text("action.again"), again);
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
