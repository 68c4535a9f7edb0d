package uk.mobilityatlas.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.mobilityatlas.area.Area;

/** What a place that is found is wanted for. */
public interface PlaceUse {
    /** Whether a place can be used so; others are not offered. */
    default boolean fits(Area area) {
        return true;
    }

    /** Whether it comes to anything; of places that are found alike such come first. */
    default boolean promises(Area area) {
        return true;
    }

    /** What is said of a place that is used so already, so that choosing it takes it out again; empty for all others. */
    default Optional<String> already(Area area) {
        return Optional.empty();
    }

    /** What choosing the place will do, in a few words beside it. */
    String words(Area area);

    void use(Area area);

    /** One place, of those that fit, for something that is said in the same words of all. */
    static PlaceUse of(String words, Predicate<Area> fits, Consumer<Area> use) {
        return new PlaceUse() {
            @Override
            public boolean fits(Area area) {
                return fits.test(area);
            }

            @Override
            public String words(Area area) {
                return words;
            }

            @Override
            public void use(Area area) {
                use.accept(area);
            }
        };
    }

    /** What choosing several at once will do; empty where they are used one at a time. */
    default Optional<String> words(List<Area> several) {
        return Optional.empty();
    }

    default void use(List<Area> several) {
        several.forEach(this::use);
    }
}
