package uk.mobilityatlas.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.observation.Mark;

/** Sets of marks as small whole numbers, and the sixteen sets that all figures share. */
final class MarkBits {
    private static final List<Set<Mark>> SETS = sets();

    private MarkBits() {}

    static int of(Set<Mark> marks) {
        int bits = 0;
        for (Mark mark : marks) {
            bits |= 1 << mark.ordinal();
        }
        return bits;
    }

    static Set<Mark> marks(int bits) {
        return SETS.get(bits);
    }

    private static List<Set<Mark>> sets() {
        List<Set<Mark>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << Mark.values().length; bits++) {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            for (Mark mark : Mark.values()) {
                if ((bits & 1 << mark.ordinal()) != 0) {
                    marks.add(mark);
                }
            }
            sets.add(Collections.unmodifiableSet(marks));
        }
        return List.copyOf(sets);
    }
}
