package uk.mobilityatlas.area;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A set of areas at one level, May 2025 vintage. The level follows from the code, never from a publisher's level column. */
public enum Geography {
    DISTRICT("ltla"),
    UPPER_TIER("utla"),
    COMBINED_AUTHORITY("cauth"),
    REGION("rgn"),
    NATION("ctry"),
    /** England and Wales, Great Britain, the United Kingdom: benchmarks, never drawn as a map. */
    WIDER("wider"),
    /** The user's own sets of areas, never drawn as a map. */
    AREA_SET("set");

    private final String id;

    Geography(String id) {
        this.id = id;
    }

    /** The short name used on the command line and in files. */
    public String id() {
        return id;
    }

    /** The geography of a short name. */
    public static Optional<Geography> of(String id) {
        return Ids.among(values(), Geography::id, id);
    }

    /** The geographies that an area of this code belongs to; empty for a kind of area the atlas does not hold. */
    public static Set<Geography> of(AreaCode code) {
        return switch (code.entity()) {
            case "E06", "E08", "E09", "W06", "S12", "N09" -> EnumSet.of(DISTRICT, UPPER_TIER);
            case "E07" -> EnumSet.of(DISTRICT);
            case "E10" -> EnumSet.of(UPPER_TIER);
            case "E47" -> EnumSet.of(COMBINED_AUTHORITY);
            case "E12" -> EnumSet.of(REGION);
            case "E92", "W92", "S92", "N92" -> EnumSet.of(NATION);
            case "K02", "K03", "K04" -> EnumSet.of(WIDER);
            case "K90" -> EnumSet.of(AREA_SET);
            default -> EnumSet.noneOf(Geography.class);
        };
    }
}
