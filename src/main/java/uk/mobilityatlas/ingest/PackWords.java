package uk.mobilityatlas.ingest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.indicator.Role;
import uk.mobilityatlas.observation.ConfidenceInterval;

/** The words that stand in the pack's cells, read as what they mean; an unknown word is an error of the pack. */
final class PackWords {
    private static final Map<String, Boolean> ANSWERS = Map.of("true", true, "false", false);

    private PackWords() {}

    static boolean yes(String text) {
        return known(Optional.ofNullable(ANSWERS.get(text)), "answer", text);
    }

    static Set<Geography> geographies(List<String> ids) {
        Set<Geography> set = EnumSet.noneOf(Geography.class);
        ids.forEach(id -> set.add(known(Geography.of(id), "geography", id)));
        return set;
    }

    /** "story:2" is the second of a role; "rug" stands as early as any. */
    static Map<Role, Integer> roles(List<String> texts) {
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        for (String text : texts) {
            int colon = text.indexOf(':');
            boolean placed = colon >= 0;
            roles.put(
                    Role.of(placed ? text.substring(0, colon) : text),
                    placed ? Integer.parseInt(text.substring(colon + 1)) : 1);
        }
        return roles;
    }

    static PlaceType type(String id) {
        return known(PlaceType.of(id), "place type", id);
    }

    static <T> T constant(Function<String, T> valueOf, String id) {
        return valueOf.apply(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <T> T known(Optional<T> found, String what, String text) {
        return found.orElseThrow(() -> new IllegalArgumentException("No such " + what + ": " + text));
    }

    static @Nullable ConfidenceInterval interval(@Nullable Double lower, @Nullable Double upper) {
        if (lower == null && upper == null) {
            return null;
        }
        if (lower == null || upper == null) {
            throw new IllegalArgumentException("One limit of an interval without the other");
        }
        return new ConfidenceInterval(lower, upper);
    }
}
