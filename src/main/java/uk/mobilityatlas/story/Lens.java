package uk.mobilityatlas.story;

import java.util.List;

/**
 * What a picture asks besides its query's one indicator.
 *
 * @param indicators ids of others: the second of a relationship, the columns of a rug, the variables that make neighbours
 * @param places which places it shows, in the picture's own words, such as the rows of a rug; or empty
 */
public record Lens(List<String> indicators, String places) {
    /** Nothing besides. */
    public static final Lens NONE = new Lens(List.of(), "");

    public Lens {
        indicators = List.copyOf(indicators);
    }

    public static Lens of(List<String> indicators) {
        return new Lens(indicators, "");
    }
}
