package uk.mobilityatlas.indicator;

/**
 * What a rate leaves open because nothing is known of some of the counted, who stand among those without the attribute.
 *
 * @param share the id of the indicator that says how many they are; or empty
 * @param upper the id of the published rate that counts all of them as having the attribute, or, after {@code 100-}, the id
 *     of the rate of those who are known not to have it; empty for a rate that is no bound
 */
public record NotKnown(String share, String upper) {
    /** Of a rate that leaves nothing open, or of which the sources do not say how much. */
    public static final NotKnown NONE = new NotKnown("", "");

    private static final String REST = "100-";

    /** Whether the rate is the lower end of a range whose upper end is published too. */
    public boolean bounds() {
        return !upper.isEmpty();
    }

    /** The id of the indicator that gives the upper end. */
    public String upperIndicator() {
        return isRest() ? upper.substring(REST.length()) : upper;
    }

    /** Whether the upper end is 100% less that indicator's rate. */
    public boolean isRest() {
        return upper.startsWith(REST);
    }
}
