package uk.mobilityatlas.story;

import java.util.List;

/**
 * What a picture asks besides its query's one indicator.
 *
 * @param indicators ids of others: the second of a relationship, the columns of a rug, the variables that make neighbours
 * @param places which places it shows, in the picture's own words, such as the rows of a rug; or empty
 * @param colours what its colours say, in the picture's own words, such as the fifths of a rug; empty for what it says first
 */
public record PictureOptions(List<String> indicators, String places, String colours) {
    /** Nothing besides. */
    public static final PictureOptions NONE = new PictureOptions(List.of(), "");

    private static final String FIFTHS = "fifths";

    public PictureOptions {
        indicators = List.copyOf(indicators);
    }

    public PictureOptions(List<String> indicators, String places) {
        this(indicators, places, "");
    }

    public static PictureOptions of(List<String> indicators) {
        return new PictureOptions(indicators, "");
    }

    /** The same with colours that say in which fifth of all areas a figure lies. */
    public PictureOptions inFifths() {
        return new PictureOptions(indicators, places, FIFTHS);
    }

    public boolean byFifths() {
        return colours.equals(FIFTHS);
    }
}
