package uk.mobilityatlas.desk.picture;

/**
 * The words that stand over and under a picture.
 *
 * @param headline the answer in a sentence
 * @param subtitle what is measured, where and when
 * @param sources where it comes from, and its licences
 */
public record Caption(String headline, String subtitle, String sources) {
    public static final Caption NONE = new Caption("", "", "");
}
