package uk.mobilityatlas.view.profile;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;

/**
 * What a profile shows and in which order.
 *
 * @param area null while none has been chosen
 */
record ProfileChoice(@Nullable Area area, Order order, Rows rows) {
    /** The orders of the rows. */
    enum Order {
        TOPIC,
        DISTANCE
    }

    /** Which rows are shown. */
    enum Rows {
        ALL,
        TESTED
    }

    static final ProfileChoice NONE = new ProfileChoice(null, Order.TOPIC, Rows.ALL);

    ProfileChoice with(Area other) {
        return new ProfileChoice(other, order, rows);
    }

    ProfileChoice with(Order other) {
        return new ProfileChoice(area, other, rows);
    }

    ProfileChoice with(Rows other) {
        return new ProfileChoice(area, order, other);
    }
}
