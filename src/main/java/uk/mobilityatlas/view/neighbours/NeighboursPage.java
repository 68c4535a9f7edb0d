package uk.mobilityatlas.view.neighbours;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.indicator.Indicator;

/**
 * What the page on one place's neighbours shows.
 *
 * @param lists the published lists and our own, side by side
 * @param picture how far our own neighbours are
 * @param variables what our own finder may measure by
 * @param coverage which areas have no distance; or empty
 */
record NeighboursPage(
        Area place, List<NeighbourList> lists, Graphic picture, List<Variable> variables, String coverage) {
    /**
     * One list.
     *
     * @param reason why it is empty; or empty
     */
    record NeighbourList(String model, String title, List<Line> lines, String reason) {}

    /**
     * One neighbour.
     *
     * @param closeness the publisher's word for how close, or the distance; or empty
     * @param lists in how many of the lists it stands
     * @param position its place in the comparison, counted from 0, or -1
     */
    record Line(Area area, String closeness, int lists, int position) {}

    /**
     * A variable.
     *
     * @param outcome whether it is what is being judged, and so left out
     */
    record Variable(Indicator indicator, boolean chosen, boolean outcome) {}
}
