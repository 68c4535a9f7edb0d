package uk.mobilityatlas.indicator;

/**
 * What an indicator is called: over a picture, over a column, within a sentence.
 *
 * @param title its name for headings, such as "NEET, age 16-17"
 * @param shortTitle its name for the narrow head of a column, such as "NEET 16–17"; empty where the title does
 * @param phrase its name within a sentence, such as "NEET rate" or "economic inactivity"
 * @param plural the phrase for several owners, such as "NEET rates"; empty where it has no plural, as "economic inactivity" has none
 * @param people what one of the counted is called in the plural ("young people", "adults", "households"), or empty
 * @param counted the people with what is counted, such as "young people known to be NEET"; empty where no number of them is given
 * @param knownPart what the published rate is called where it is only the part that is known, such as "known NEET"; or empty
 */
public record Naming(
        String title,
        String shortTitle,
        String phrase,
        String plural,
        String people,
        String counted,
        String knownPart) {

    /** An indicator that has a title and a phrase without a plural. */
    public static Naming of(String title, String phrase) {
        return new Naming(title, "", phrase, "", "", "", "");
    }
}
