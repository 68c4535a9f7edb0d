package uk.mobilityatlas.indicator;

import java.util.List;

/**
 * Where figures or shapes come from.
 *
 * @param dataset the publication's title
 * @param licence the licence's name
 * @param attribution the sentence that the licence asks for
 * @param page the publisher's page
 * @param released the release date as stated by the publisher (ISO date or month), or empty when it states none
 * @param retrieved the date of the copy that the pack was made from (ISO date)
 * @param releases the files that came after the others or take the place of one, each with its day; most have none
 */
public record Source(
        String id,
        String publisher,
        String dataset,
        String licence,
        String attribution,
        String page,
        String released,
        String retrieved,
        List<String> releases) {
    public Source {
        releases = List.copyOf(releases);
    }
}
