package uk.mobilityatlas.store;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;

/** The numbers under which areas are stored while a database is filled, counting from 1 in the order of the pack. */
final class AreaNumbers {
    private final Map<AreaCode, Integer> numbers = new HashMap<>();
    private final Map<AreaCode, Set<Geography>> present = new HashMap<>();

    AreaNumbers(List<Area> areas) {
        for (Area area : areas) {
            numbers.put(area.code(), numbers.size() + 1);
            if (area.current()) {
                present.put(area.code(), EnumSet.copyOf(area.geographies()));
            }
        }
    }

    int of(AreaCode code) {
        Integer number = numbers.get(code);
        if (number == null) {
            throw new IllegalArgumentException(
                    "The data pack has figures for " + code + " but does not know the area.");
        }
        return number;
    }

    /** The geographies that an area belongs to today. */
    Set<Geography> present(AreaCode code) {
        return present.getOrDefault(code, Set.of());
    }
}
