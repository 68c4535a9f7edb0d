package uk.mobilityatlas.ingest.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Succession;

/**
 * The councils that a council was made of, each with its share of the residents in mid-2020; where the sources know no
 * residents of the parts, as of councils that merged before 2021, the parts count equally.
 */
record CouncilParts(Map<AreaCode, Double> shares, boolean weighed) {
    /** The parts of a council; itself alone when it was not made by a merger. */
    static CouncilParts of(AreaCode council, Areas areas, Map<AreaCode, Long> residents) {
        Map<AreaCode, Double> shares = new TreeMap<>();
        boolean weighed = divide(council, 1, areas, residents, shares);
        return new CouncilParts(shares, weighed);
    }

    boolean merged() {
        return shares.size() > 1;
    }

    private static boolean divide(
            AreaCode council, double share, Areas areas, Map<AreaCode, Long> residents, Map<AreaCode, Double> shares) {
        List<AreaCode> parts = areas.predecessors(council).stream()
                .filter(s -> s.kind() == Succession.Kind.MERGER)
                .map(Succession::from)
                .sorted()
                .toList();
        if (parts.isEmpty()) {
            shares.merge(council, share, Double::sum);
            return true;
        }
        boolean known = parts.stream().allMatch(residents::containsKey);
        double total = known ? parts.stream().mapToLong(residents::get).sum() : parts.size();
        boolean weighed = known;
        for (AreaCode part : parts) {
            Long count = residents.get(part);
            double weight = known && count != null ? count : 1;
            weighed &= divide(part, share * weight / total, areas, residents, shares);
        }
        return weighed;
    }
}
