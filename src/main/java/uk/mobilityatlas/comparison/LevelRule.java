package uk.mobilityatlas.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;

/** At which level a question is answered, by what the indicator is published for and where the places stand. */
public final class LevelRule {
    private static final List<Geography> MOST_TO_SEE = List.of(
            Geography.UPPER_TIER, Geography.DISTRICT, Geography.COMBINED_AUTHORITY, Geography.REGION, Geography.NATION);

    /** The levels of councils. */
    static final Set<Geography> COUNCILS = EnumSet.of(Geography.UPPER_TIER, Geography.DISTRICT);

    private static final Set<Geography> MADE_OF_COUNCILS =
            EnumSet.of(Geography.COMBINED_AUTHORITY, Geography.REGION, Geography.AREA_SET);

    private LevelRule() {}

    /** The levels that a map of an indicator can show, the one with most to see first; empty where it is published for groups of nations only. */
    public static List<Geography> mapped(Indicator indicator) {
        return MOST_TO_SEE.stream().filter(indicator.geographies()::contains).toList();
    }

    /** The level asked for where the indicator has it, else the one of its levels with most to see. */
    public static Geography shown(Indicator indicator, Geography asked) {
        if (indicator.geographies().contains(asked)) {
            return asked;
        }
        return mapped(indicator).stream().findFirst().orElse(asked);
    }

    /**
     * The level at which some areas are compared: the first of the indicator's that holds any of them, else the first
     * area's own.
     *
     * @param areas at least one
     */
    public static Geography comparing(Indicator indicator, List<Area> areas) {
        return Stream.concat(mapped(indicator).stream(), MOST_TO_SEE.stream().filter(areas.get(0)::isIn))
                .filter(level -> areas.stream().anyMatch(area -> area.isIn(level)))
                .findFirst()
                .orElse(Geography.WIDER);
    }

    /** The level at which one area is held beside others on an indicator; empty where it has none of the area's. */
    public static Optional<Geography> own(Area area, Indicator indicator) {
        return Stream.concat(MOST_TO_SEE.stream(), Stream.of(Geography.WIDER, Geography.AREA_SET))
                .filter(level -> area.isIn(level)
                        && (indicator.geographies().contains(level)
                                || indicator.summed().contains(level)))
                .findFirst();
    }

    /**
     * The level at which a council's neighbours are found: the districts for a council that is only a district and for a
     * unitary council where districts are looked at, else the upper tier.
     */
    public static Geography ofNeighbours(Area council, Geography asked) {
        return council.isIn(Geography.DISTRICT) && (asked == Geography.DISTRICT || !council.isIn(Geography.UPPER_TIER))
                ? Geography.DISTRICT
                : Geography.UPPER_TIER;
    }

    /** Whether an indicator has figures of councils. */
    static boolean ofCouncils(Indicator indicator) {
        return indicator.geographies().stream().anyMatch(COUNCILS::contains);
    }

    /**
     * The level at which an area stands in its profile: where it is published, else, for an area made of councils of which
     * the indicator is published, its own; empty where neither is.
     */
    public static Optional<Geography> inProfile(Area area, Indicator indicator) {
        boolean whole = area.geographies().stream().anyMatch(MADE_OF_COUNCILS::contains);
        return own(area, indicator)
                .or(() -> whole && ofCouncils(indicator) && NationalCoverage.publishes(indicator, area)
                        ? MADE_OF_COUNCILS.stream().filter(area::isIn).findFirst()
                        : Optional.empty());
    }

    /**
     * The councils of which an area's figure is summed: those of the upper tier; of a user's own set the districts, where it
     * holds districts alone and the indicator has figures of them.
     */
    static List<Area> members(Indicator indicator, Area whole, Areas areas) {
        List<Area> upper = areas.members(whole.code(), Geography.UPPER_TIER);
        List<Area> districts = areas.members(whole.code(), Geography.DISTRICT);
        boolean lower = whole.isIn(Geography.AREA_SET)
                && indicator.geographies().contains(Geography.DISTRICT)
                && districts.size() > upper.size();
        return lower ? districts : upper;
    }
}
