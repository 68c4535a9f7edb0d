package uk.mobilityatlas.ingest.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;

/** The pairs of areas that share a line, each once, the lesser code first. */
final class BorderPairs {
    /** Two areas that share a line. */
    record Pair(AreaCode first, AreaCode second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst != 0 ? byFirst : second.compareTo(other.second);
        }
    }

    private BorderPairs() {}

    static List<Pair> of(Boundaries boundaries) {
        Map<Integer, AreaCode> sides = new HashMap<>();
        TreeSet<Pair> pairs = new TreeSet<>();
        for (Boundary outline : boundaries.outlines()) {
            for (List<int[]> polygon : outline.polygons()) {
                for (int[] ring : polygon) {
                    for (int reference : ring) {
                        AreaCode other = sides.put(reference >= 0 ? reference : ~reference, outline.area());
                        if (other != null && !other.equals(outline.area())) {
                            boolean inOrder = other.compareTo(outline.area()) < 0;
                            pairs.add(inOrder ? new Pair(other, outline.area()) : new Pair(outline.area(), other));
                        }
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }
}
