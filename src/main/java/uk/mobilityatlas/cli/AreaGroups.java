package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;

/**
 * Words that name several areas at once: what stands before the colon says how they belong together, what stands behind it
 * which they are. Another way of belonging together is one more constant of {@link Kind} and its areas.
 */
final class AreaGroups {
    /** How an option's help says what is understood beside one area. */
    static final String HELP =
            "members-of:CODE_OR_NAME means the councils of a combined authority, region, nation or county.";

    /** How areas belong together. */
    enum Kind {
        /** The councils of a larger area. */
        MEMBERS("members-of:");

        private final String beginning;

        Kind(String beginning) {
            this.beginning = beginning;
        }
    }

    private static final Set<Geography> COUNCILS = Set.of(Geography.UPPER_TIER, Geography.DISTRICT);

    private final Areas areas;
    private final Function<String, Area> whole;

    /** @param whole the one larger area of a name or code */
    AreaGroups(Areas areas, Function<String, Area> whole) {
        this.areas = areas;
        this.whole = whole;
    }

    /** Whether a word names several areas. */
    static boolean names(String word) {
        return kind(word).isPresent();
    }

    private static Optional<Kind> kind(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT);
        return List.of(Kind.values()).stream()
                .filter(k -> lower.startsWith(k.beginning))
                .findFirst();
    }

    /**
     * The areas that a word names, by name.
     *
     * @param levels those that are wanted; where none is, councils: of a county its districts, else those of the upper tier
     * @param published the levels that are of use; where the upper tier is not among them, districts stand in
     */
    List<Area> of(String word, List<Geography> levels, Set<Geography> published) {
        Kind kind = kind(word).orElseThrow();
        String named = word.strip().substring(kind.beginning.length()).strip();
        if (named.isEmpty()) {
            throw CommandFailure.ofWords("Say whose members: " + kind.beginning + " and a code or name.");
        }
        Area larger = whole.apply(named);
        List<Area> found = new ArrayList<>();
        for (Geography level : levels.isEmpty() ? List.of(councils(larger, published)) : levels) {
            areas.members(larger.code(), level).stream()
                    .filter(a -> !found.contains(a))
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            throw new CommandFailure(larger.name() + " has no member councils"
                    + (levels.isEmpty() || COUNCILS.containsAll(levels) ? "." : " or areas of that level."));
        }
        return found;
    }

    private Geography councils(Area larger, Set<Geography> published) {
        boolean upper = published.isEmpty()
                || published.contains(Geography.UPPER_TIER)
                || !published.contains(Geography.DISTRICT);
        return upper && !areas.members(larger.code(), Geography.UPPER_TIER).isEmpty()
                ? Geography.UPPER_TIER
                : Geography.DISTRICT;
    }
}
