package uk.mobilityatlas.indicator;

/**
 * Where figures or shapes come from.
 *
 * @param dataset the publication's title
 * @param licence the licence's name
 * @param attribution the sentence that the licence asks for
 * @param page the publisher's page
 * @param released the release date as stated by the publisher (ISO date or month), or empty when it states none
 * @param retrieved the date of the copy that the pack was made from (ISO date)
 */
public record Source(
        String id,
        String publisher,
        String dataset,
        String licence,
        String attribution,
        String page,
        String released,
        String retrieved) {}
