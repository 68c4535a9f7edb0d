package uk.mobilityatlas.area;

/**
 * Why an area is, or is not, of a place type.
 *
 * @param measure what was measured, in words
 * @param value the measure's value as text, with its unit
 * @param rule the rule that decides, with its threshold
 * @param source the source's id
 * @param note what a reader must know besides, or empty
 */
public record PlaceTypeEvidence(
        AreaCode area,
        PlaceType type,
        boolean member,
        String measure,
        String value,
        String rule,
        String source,
        String note) {}
