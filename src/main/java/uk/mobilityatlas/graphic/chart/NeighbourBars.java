package uk.mobilityatlas.graphic.chart;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;

/**
 * How far an area's nearest areas are from it, as bars from zero, nearest first.
 *
 * @param indicator the outcome that is judged, which takes no part in the distances
 * @param note what the distance is
 * @param table the same with what each variable makes of a distance
 */
public record NeighbourBars(
        Indicator indicator, List<Entry> entries, String note, Table table, Palette palette, String headline)
        implements RowPicture {
    /** How high a row of two lines is, axis and note shared among them. */
    public static final double ROW = 38;

    private static final int DECIMALS = 2;
    private static final Unit DISTANCE = new Unit("distance", "", "", "");

    /**
     * One near area.
     *
     * @param distance 0 to 1
     * @param closer how close that is among all pairs, in words
     * @param why what sets it apart, in words
     * @param position its place in the comparison, counted from 0, or -1
     */
    public record Entry(Area area, double distance, String closer, String why, int position) {}

    public NeighbourBars {
        entries = List.copyOf(entries);
    }

    @Override
    public RowChart chart() {
        List<ValueRow> rows = entries.stream().map(this::row).toList();
        return new RowChart(indicator.in(DISTANCE, DECIMALS), rows, null, "", true, List.of(), List.of(note), palette);
    }

    private ValueRow row(Entry entry) {
        String distance = Unit.number(entry.distance(), DECIMALS);
        String right = distance + (entry.closer().isEmpty() ? "" : ", " + entry.closer());
        String words = entry.area().name() + ": " + distance + ", " + entry.closer() + ", " + entry.why();
        return new ValueRow(
                entry.area(),
                AreaStyle.of(entry.position(), palette),
                entry.distance(),
                new ValueRow.Said(right, entry.why(), distance, "", words));
    }
}
