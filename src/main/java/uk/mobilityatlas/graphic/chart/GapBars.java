package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;

/**
 * How many people stand between each council and the benchmark, as bars from zero, largest first: which councils make the
 * gap of a whole, and which pull the other way.
 *
 * @param of what is counted, such as "young people NEET"
 * @param table the same councils with their counts
 */
public record GapBars(
        Indicator indicator, String of, List<Entry> entries, Table table, Palette palette, String headline)
        implements RowPicture {
    /**
     * One council.
     *
     * @param gap how many more people than at the benchmark's rate; below zero for fewer
     * @param words the gap as it is printed
     * @param share its part in the whole gap, in words; or empty
     * @param position its place in the comparison, counted from 0, or -1
     */
    public record Entry(Area area, double gap, String words, String share, int position) {}

    private static final double AROUND = 60;
    private static final double TALLEST = 72;
    private static final Unit PEOPLE = new Unit("count", "", "", "people");

    public GapBars {
        entries = List.copyOf(entries);
    }

    @Override
    public RowChart chart() {
        List<ValueRow> rows = entries.stream()
                .sorted(Comparator.comparingDouble(Entry::gap).reversed())
                .map(this::row)
                .toList();
        return new RowChart(indicator.in(PEOPLE, 0), rows, null, "", true, List.of(), List.of(of), palette);
    }

    private ValueRow row(Entry entry) {
        String share = entry.share();
        String figure = share.isEmpty() ? entry.words() : entry.words() + " (" + share + ")";
        String words = entry.area().name() + ": " + entry.words() + (share.isEmpty() ? "" : ", " + share);
        return new ValueRow(
                entry.area(),
                AreaStyle.of(entry.position(), palette),
                entry.gap(),
                new ValueRow.Said(entry.words(), share, figure, "", words));
    }

    /** Few councils do not spread over a tall page. */
    private Size fitting(Size size) {
        return new Size(size.width(), Math.min(size.height(), AROUND + TALLEST * Math.max(1, entries.size())));
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        chart().paint(g, fitting(size));
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return chart().marks(fitting(size));
    }
}
