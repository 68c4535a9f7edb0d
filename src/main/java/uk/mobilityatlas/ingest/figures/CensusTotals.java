package uk.mobilityatlas.ingest.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;

/** Which districts of the Census make up which larger area, so that counts can be summed. */
final class CensusTotals {
    private static final AreaCode ENGLAND_AND_WALES = new AreaCode("K04000001");

    private CensusTotals() {}

    /**
     * The larger areas, each with the Census districts that it is made of: councils merged since, counties, combined
     * authorities, regions, nations, and England and Wales. An area with a district missing is left out.
     */
    static Map<AreaCode, List<AreaCode>> of(Set<AreaCode> districts, Areas areas) {
        Map<AreaCode, AreaCode> today = new HashMap<>();
        districts.forEach(district -> today.put(district, today(district, areas)));
        Set<AreaCode> covered = new HashSet<>(today.values());
        Map<AreaCode, List<AreaCode>> totals = new TreeMap<>();
        for (Area larger : larger(areas)) {
            List<Area> members = larger.isIn(Geography.DISTRICT)
                    ? List.of(larger)
                    : areas.members(larger.code(), Geography.DISTRICT);
            Set<AreaCode> codes = new HashSet<>();
            members.forEach(member -> codes.add(member.code()));
            List<AreaCode> parts = districts.stream()
                    .filter(district -> codes.contains(today.get(district)))
                    .sorted()
                    .toList();
            if (!codes.isEmpty() && covered.containsAll(codes) && !districts.contains(larger.code())) {
                totals.put(larger.code(), parts);
            }
        }
        return totals;
    }

    private static List<Area> larger(Areas areas) {
        List<Area> larger = new ArrayList<>();
        for (Geography geography : List.of(
                Geography.DISTRICT,
                Geography.UPPER_TIER,
                Geography.COMBINED_AUTHORITY,
                Geography.REGION,
                Geography.NATION)) {
            areas.of(geography).stream().filter(area -> !larger.contains(area)).forEach(larger::add);
        }
        areas.find(ENGLAND_AND_WALES).ifPresent(larger::add);
        return larger;
    }

    /** The council that a district is, or has become a part of. */
    private static AreaCode today(AreaCode district, Areas areas) {
        AreaCode at = areas.current(district);
        while (true) {
            AreaCode here = at;
            AreaCode next = areas.successions().stream()
                    .filter(s -> s.kind() == Succession.Kind.MERGER && s.from().equals(here))
                    .map(s -> areas.current(s.to()))
                    .findFirst()
                    .orElse(here);
            if (next.equals(here)) {
                return here;
            }
            at = next;
        }
    }
}
