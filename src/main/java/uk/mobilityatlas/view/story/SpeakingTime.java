package uk.mobilityatlas.view.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import uk.mobilityatlas.story.Story;

/** The time of a presentation: how much is used, how much is planned, and the time of day. */
final class SpeakingTime {
    private static final int STEP = 5;

    private final Clock clock;
    private final Instant began;
    private final ReadOnlyIntegerWrapper planned;

    /** @param minutes how many are planned */
    SpeakingTime(Clock clock, int minutes) {
        this.clock = clock;
        this.began = clock.instant();
        this.planned = new ReadOnlyIntegerWrapper(minutes);
    }

    /** Plans some minutes more, or fewer. */
    void plan(int steps) {
        planned.set(Math.max(Story.LEAST_MINUTES, Math.min(Story.MOST_MINUTES, planned.get() + steps * STEP)));
    }

    /** The minutes planned. */
    ReadOnlyIntegerProperty plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /** The time planned, as minutes and seconds. */
    String planned() {
        return time(Duration.ofMinutes(planned.get()));
    }

    /** The share of the time planned that is used; over 1 when it is over. */
    double spent() {
        return Duration.between(began, clock.instant()).toSeconds() / (planned.get() * 60.0);
    }

    /** The time used, as minutes and seconds, or with hours. */
    String used() {
        return time(Duration.between(began, clock.instant()));
    }

    private static String time(Duration used) {
        String end = String.format("%02d:%02d", used.toMinutesPart(), used.toSecondsPart());
        return used.toHours() == 0 ? end : used.toHours() + ":" + end;
    }

    /** The time of day. */
    String clock() {
        LocalTime now = LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        return String.format("%02d:%02d", now.getHour(), now.getMinute());
    }
}
