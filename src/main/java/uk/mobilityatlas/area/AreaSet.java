package uk.mobilityatlas.area;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A user's own set of areas under a name, of any size: an area of interest, and a place among others once the register holds it.
 *
 * @param code its own code, of the letters and digits that no published area has: {@code K9} and seven digits
 * @param name what the user calls it; not blank
 * @param members the codes of its areas, in the order in which they were put in
 */
public record AreaSet(AreaCode code, String name, List<AreaCode> members) {
    private static final String ENTITY = "K90";
    private static final int FIRST = 1;

    public AreaSet {
        name = name.strip();
        members = members.stream().distinct().toList();
        if (!isSet(code) || name.isEmpty()) {
            throw new IllegalArgumentException("Not an area set: " + code + " " + name);
        }
    }

    /** Whether a code is one of a set. */
    public static boolean isSet(AreaCode code) {
        return code.entity().equals(ENTITY);
    }

    /** A set under the first code that none of the others has. */
    public static AreaSet fresh(String name, List<AreaCode> members, List<AreaSet> others) {
        int number = FIRST;
        while (named(others, code(number)).isPresent()) {
            number++;
        }
        return new AreaSet(code(number), name, members);
    }

    private static AreaCode code(int number) {
        return new AreaCode(String.format(Locale.ROOT, "%s%06d", ENTITY, number));
    }

    private static Optional<AreaSet> named(List<AreaSet> sets, AreaCode code) {
        return sets.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /** The set of a name, letter case aside. */
    public static Optional<AreaSet> named(List<AreaSet> sets, String name) {
        return sets.stream()
                .filter(s -> s.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The same set with other areas. */
    public AreaSet with(List<AreaCode> others) {
        return new AreaSet(code, name, others);
    }

    /** The same set under another name. */
    public AreaSet called(String other) {
        return new AreaSet(code, other, members);
    }

    /** The set as an area, which lies in no larger one. */
    Area area() {
        return new Area(code, name, EnumSet.of(Geography.AREA_SET), null, null, null, null, Set.of(), null, null, "");
    }
}
