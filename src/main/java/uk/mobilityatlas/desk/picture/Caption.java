package uk.mobilityatlas.desk.picture;

/**
 * The words that stand over and under a picture.
 *
 * @param headline the answer in a sentence
 * @param brief the answer in fewer words, for a window that does not hold the sentence in two lines
 * @param subtitle what is measured, where and when
 * @param briefSubtitle the same in fewer words
 * @param sources where it comes from, and its licences
 */
public record Caption(String headline, String brief, String subtitle, String briefSubtitle, String sources) {
    public static final Caption NONE = new Caption("", "", "");

    /** Words that cannot be said any shorter. */
    public Caption(String headline, String subtitle, String sources) {
        this(headline, headline, subtitle, subtitle, sources);
    }

    /** The same words over another answer. */
    public Caption withHeadline(String other, String brieflyOther) {
        return new Caption(other, brieflyOther, subtitle, briefSubtitle, sources);
    }
}
