package uk.mobilityatlas.desk.finder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many rows of each group are shown, where not all of them have room. */
final class FinderRows {
    /** So many rows are read at a glance. */
    private static final int ROOM = 9;

    /** So many of the group that somebody has turned to. */
    private static final int WIDE = 8;

    private FinderRows() {}

    /**
     * @param widened the group that is shown at more length; null for none
     * @param all whether every row is shown, however many there are
     */
    static List<FinderGroup> laid(List<Answered> answered, @Nullable FinderKind widened, boolean all) {
        int[] rows = new int[answered.size()];
        int left = ROOM;
        for (int i = 0; i < rows.length; i++) {
            Answered group = answered.get(i);
            int least = widened == null ? least(group.kind()) : group.kind() == widened ? WIDE : 1;
            rows[i] = all ? group.found().size() : Math.min(group.found().size(), least);
            left -= rows[i];
        }
        for (int i = 0; i < rows.length && left > 0; i++) {
            int more = Math.min(left, answered.get(i).found().size() - rows[i]);
            rows[i] += more;
            left -= more;
        }
        List<FinderGroup> groups = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Answered group = answered.get(i);
            groups.add(new FinderGroup(
                    group.kind(), group.found().size(), group.found().subList(0, rows[i])));
        }
        return groups;
    }

    private static int least(FinderKind kind) {
        return switch (kind) {
            case PLACES -> 3;
            case TOPICS -> 1;
            default -> 2;
        };
    }
}
