package uk.mobilityatlas.graphic.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import uk.mobilityatlas.comparison.wording.Texts;

/** Which rows of a long list are shown: all where there is room, else the marked ones with as many neighbours as fit. */
final class RankedRows {
    private static final Texts TEXTS = Texts.beside(RankedRows.class);

    /**
     * One line.
     *
     * @param at which of the list's rows it shows; -1 for a line that says what is left out
     * @param words what is left out; empty for a row
     */
    record Row(int at, String words) {}

    private RankedRows() {}

    /**
     * The lines of a list.
     *
     * @param positions for each row its place among the marked ones, or -1
     * @param room how many lines there is room for
     */
    static List<Row> of(List<Integer> positions, int room) {
        if (positions.size() <= room) {
            return lines(
                    new TreeSet<>(IntStream.range(0, positions.size()).boxed().toList()), positions.size());
        }
        List<Integer> marked = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            if (positions.get(i) >= 0) {
                marked.add(i);
            }
        }
        List<Integer> around = marked.isEmpty() ? List.of(0) : marked;
        List<Row> best = List.of();
        for (int reach = 0; reach < positions.size(); reach++) {
            List<Row> rows = around(around, reach, positions.size());
            if (rows.size() > room) {
                return best.isEmpty() ? first(around, positions, room) : best;
            }
            best = rows;
        }
        return best;
    }

    /** Rows within a reach of the marked ones, and lines that count what lies between. */
    private static List<Row> around(List<Integer> marked, int reach, int count) {
        TreeSet<Integer> shown = new TreeSet<>();
        marked.forEach(at -> {
            for (int i = Math.max(0, at - reach); i <= Math.min(count - 1, at + reach); i++) {
                shown.add(i);
            }
        });
        return lines(shown, count);
    }

    private static List<Row> lines(TreeSet<Integer> shown, int count) {
        List<Row> rows = new ArrayList<>();
        int before = -1;
        for (int at : shown) {
            leaveOut(rows, at - before - 1);
            rows.add(new Row(at, ""));
            before = at;
        }
        leaveOut(rows, count - 1 - before);
        return rows;
    }

    private static void leaveOut(List<Row> rows, int count) {
        if (count > 0) {
            rows.add(new Row(-1, leftOut(count)));
        }
    }

    private static String leftOut(int count) {
        return TEXTS.of("rows.left-out", count);
    }

    /** As many of the marked ones as there is room for, in the order in which they were marked. */
    private static List<Row> first(List<Integer> marked, List<Integer> positions, int room) {
        TreeSet<Integer> shown = new TreeSet<>();
        List<Row> best = List.of(new Row(-1, leftOut(positions.size())));
        for (int at : marked.stream()
                .sorted((a, b) -> Integer.compare(positions.get(a), positions.get(b)))
                .toList()) {
            shown.add(at);
            List<Row> rows = lines(shown, positions.size());
            if (rows.size() > room) {
                return best;
            }
            best = rows;
        }
        return best;
    }
}
