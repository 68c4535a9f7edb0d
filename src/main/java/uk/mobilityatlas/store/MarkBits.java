package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Writes what each number stands for in letters, joined by a semicolon. */
    static void write(Connection connection) throws SQLException {
        try (Insert insert = new Insert(connection, "mark", "id", "letters")) {
            for (int bits = 0; bits < SETS.size(); bits++) {
                insert.row(
                        bits,
                        SETS.get(bits).stream()
                                .map(mark -> String.valueOf(mark.symbol()))
                                .collect(Collectors.joining(";")));
            }
        }
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
