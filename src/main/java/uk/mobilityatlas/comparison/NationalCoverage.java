package uk.mobilityatlas.comparison;

import java.util.Map;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaSet;
import uk.mobilityatlas.indicator.Indicator;

/** The nations over which an indicator's definition is the same. */
public final class NationalCoverage {
    /** The first letters of the codes of a coverage's areas; other coverages are of the whole UK. */
    private static final Map<String, String> LETTERS = Map.of(
            "England",
            "E",
            "Wales",
            "W",
            "Scotland",
            "S",
            "Northern Ireland",
            "N",
            "England and Wales",
            "EW",
            "Great Britain",
            "EWS");

    private NationalCoverage() {}

    /** Whether an indicator can have a figure for an area; for a user's own set where its areas have counts. */
    public static boolean covers(Indicator indicator, Area area) {
        return AreaSet.isSet(area.code()) || holds(indicator.coverage(), area);
    }

    /** Whether areas such as this have figures of it: not where their nation measures it in its own way. */
    public static boolean publishes(Indicator indicator, Area area) {
        return covers(indicator, area) && (indicator.except().isEmpty() || !holds(indicator.except(), area));
    }

    /** Whether an indicator is one nation's own measure, and that nation, other than England, is the area's. */
    public static boolean isOwn(Indicator indicator, Area area) {
        String letters = LETTERS.getOrDefault(indicator.coverage(), "");
        return letters.length() == 1 && !letters.equals("E") && holds(indicator.coverage(), area);
    }

    private static boolean holds(String nations, Area area) {
        String letters = LETTERS.getOrDefault(nations, "EWSNK");
        return letters.indexOf(area.code().value().charAt(0)) >= 0;
    }
}
