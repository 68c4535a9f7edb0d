package uk.mobilityatlas.desk;

import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;

/** What a place that is found is wanted for. */
public interface PlaceUse {
    /** Whether a place can be used so; others are not offered. */
    default boolean fits(Area area) {
        return true;
    }

    /** What choosing the place will do, in a few words beside it. */
    String words(Area area);

    void use(Area area);

    /** What choosing several at once will do; empty where they are used one at a time. */
    default Optional<String> words(List<Area> several) {
        return Optional.empty();
    }

    default void use(List<Area> several) {
        several.forEach(this::use);
    }
}
