package uk.mobilityatlas.view.types;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.graphic.Graphic;

/**
 * What the page on place types shows.
 *
 * @param picture every area in a lane for all and for each type
 * @param compared the place of each row's area in the comparison, counted from 0, or -1
 * @param types what each type tells
 * @param places the compared areas beside the medians of their types
 * @param note what must be known to read the figures; or empty
 */
record TypesPage(Graphic picture, List<Integer> compared, List<TypeLine> types, List<PlaceLine> places, String note) {
    /** What one type tells: how many of its members have a figure, and the split in a sentence. */
    record TypeLine(PlaceType type, String members, String words) {}

    /**
     * One compared area.
     *
     * @param position its place in the comparison, counted from 0
     */
    record PlaceLine(Area area, int position, String words, List<PlaceTypeEvidence> evidence) {}
}
