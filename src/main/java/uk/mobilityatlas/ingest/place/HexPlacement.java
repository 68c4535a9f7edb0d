package uk.mobilityatlas.ingest.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.place.BorderPairs.Pair;

/**
 * Moves the cells of a hex layout so that areas that share a border lie together: each area in turn takes the near cell,
 * free or by exchange, that gains most, until none gains. The gain weighs neighbours kept together against moves away
 * from the first layout, so that the picture of the country stays.
 */
final class HexPlacement {
    private static final double PER_STEP_APART = 0.25;
    private static final double PER_SQUARED_MOVE = 0.05;
    private static final double LEFT_ALONE = 1;
    private static final double STRANGER = 0.5;
    private static final double GAIN = 1e-9;
    private static final int REACH = 3;
    private static final int MOST_ROUNDS = 50;

    private final List<Pair> borders;
    private final Map<AreaCode, HexCell> first;
    private final Map<AreaCode, HexCell> cells;
    private final Map<HexCell, AreaCode> taken = new HashMap<>();
    private final Set<Pair> known;

    private HexPlacement(Map<AreaCode, HexCell> first, List<Pair> borders) {
        this.first = first;
        this.cells = new TreeMap<>(first);
        this.borders = borders;
        this.known = new HashSet<>(borders);
        cells.forEach((area, cell) -> taken.put(cell, area));
    }

    /** The settled layout. */
    static Map<AreaCode, HexCell> settle(Map<AreaCode, HexCell> layout, List<Pair> borders) {
        HexPlacement settling = new HexPlacement(layout, borders);
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            moved = false;
            for (AreaCode area : layout.keySet()) {
                moved |= settling.move(area);
            }
        }
        return settling.cells;
    }

    private boolean move(AreaCode area) {
        HexCell from = place(area);
        HexCell best = from;
        double most = worth() + GAIN;
        for (int rows = -REACH; rows <= REACH; rows++) {
            for (int columns = -REACH; columns <= REACH; columns++) {
                HexCell to = from.moved(columns, rows);
                if (to.steps(from) <= REACH && !to.equals(from) && (taken.containsKey(to) || hasCompany(to, area))) {
                    exchange(from, to);
                    double worth = worth();
                    exchange(from, to);
                    if (worth > most) {
                        most = worth;
                        best = to;
                    }
                }
            }
        }
        exchange(from, best);
        return !best.equals(from);
    }

    /** Whether a free cell touches two areas besides the one that would move there. */
    private boolean hasCompany(HexCell cell, AreaCode mover) {
        return taken.entrySet().stream()
                        .filter(e ->
                                e.getKey().steps(cell) == 1 && !e.getValue().equals(mover))
                        .count()
                > 1;
    }

    private void exchange(HexCell a, HexCell b) {
        AreaCode inA = taken.remove(a);
        AreaCode inB = a.equals(b) ? null : taken.remove(b);
        put(inA, b);
        put(inB, a);
    }

    private void put(@Nullable AreaCode area, HexCell cell) {
        if (area != null) {
            cells.put(area, cell);
            taken.put(cell, area);
        }
    }

    private HexCell place(AreaCode area) {
        return Objects.requireNonNull(cells.get(area));
    }

    private double worth() {
        double worth = 0;
        Map<AreaCode, Boolean> together = new HashMap<>();
        for (Pair pair : borders) {
            int steps = place(pair.first()).steps(place(pair.second()));
            worth += steps == 1 ? 1 : -PER_STEP_APART * (steps - 2);
            together.merge(pair.first(), steps == 1, Boolean::logicalOr);
            together.merge(pair.second(), steps == 1, Boolean::logicalOr);
        }
        worth -= LEFT_ALONE * together.values().stream().filter(t -> !t).count();
        for (Map.Entry<AreaCode, HexCell> entry : cells.entrySet()) {
            int steps = entry.getValue().steps(Objects.requireNonNull(first.get(entry.getKey())));
            worth -= PER_SQUARED_MOVE * steps * steps + STRANGER * strangers(entry.getKey(), entry.getValue());
        }
        return worth;
    }

    /** Areas of other nations to the right of and above a cell that share no border with its area. */
    private int strangers(AreaCode area, HexCell cell) {
        int right = Math.floorMod(cell.row(), 2);
        int strangers = 0;
        for (HexCell beside : List.of(cell.moved(1, 0), cell.moved(right, 1), cell.moved(right - 1, 1))) {
            AreaCode other = taken.get(beside);
            if (other != null
                    && other.value().charAt(0) != area.value().charAt(0)
                    && !known.contains(area.compareTo(other) < 0 ? new Pair(area, other) : new Pair(other, area))) {
                strangers++;
            }
        }
        return strangers;
    }
}
