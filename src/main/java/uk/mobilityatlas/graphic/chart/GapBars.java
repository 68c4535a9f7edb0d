package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Marker;
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
        implements Graphic {
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

    /** The indicator in the unit of the bars. */
    public Indicator measure() {
        return indicator.in(PEOPLE, 0);
    }

    private RowChart chart() {
        List<ValueRow> rows = new ArrayList<>();
        entries.stream()
                .sorted(Comparator.comparingDouble(Entry::gap).reversed())
                .forEach(entry -> rows.add(row(entry)));
        return new RowChart(measure(), rows, null, true, List.of(), List.of(of), palette);
    }

    private ValueRow row(Entry entry) {
        AreaStyle plain = new AreaStyle(palette.rule2(), palette.ink2(), Marker.CIRCLE, List.of());
        return new ValueRow(
                entry.area().code(),
                entry.area().name(),
                entry.position() < 0 ? plain : AreaStyle.of(entry.position(), palette),
                entry.gap(),
                null,
                null,
                null,
                entry.words(),
                entry.share(),
                entry.area().name() + ": " + entry.words() + (entry.share().isEmpty() ? "" : ", " + entry.share()));
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
    public String summary() {
        return of + " "
                + String.join("; ", chart().rows().stream().map(ValueRow::words).toList()) + ".";
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return chart().marks(fitting(size));
    }
}
