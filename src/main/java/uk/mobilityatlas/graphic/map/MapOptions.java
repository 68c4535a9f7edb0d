package uk.mobilityatlas.graphic.map;

/**
 * What stands around a map.
 *
 * @param legend whether the legend is drawn into a corner
 * @param locator whether the small map of the nations left out is drawn
 * @param inset whether London is drawn again, larger
 * @param labels whether compared areas carry chips with name and value
 * @param top pixels at the upper left that the window's own controls need
 */
public record MapOptions(boolean legend, boolean locator, boolean inset, boolean labels, double top) {
    /** Everything, as in the window and in files. */
    public static final MapOptions ALL = new MapOptions(true, true, true, true, 0);

    /** The map alone with the outlines of the compared areas. */
    public static final MapOptions BARE = new MapOptions(false, false, false, false, 0);

    /** Whether anything stands around the map, such as the nations beside it. */
    boolean surrounded() {
        return legend || locator || inset || labels;
    }

    public MapOptions withTop(double pixels) {
        return new MapOptions(legend, locator, inset, labels, pixels);
    }
}
