package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.stats.RankInterval;

/**
 * All areas of a level in the order of their ranks, each rank on a line with the places that chance allows. Where not all
 * have room, the compared ones are shown with those next to them in rank, and what is left out is counted between.
 *
 * @param entries the ranked areas in their order
 * @param note what rank 1 is, and what must be known to read the ranks
 * @param table every area with its rank, those without one last
 */
public record RankedList(List<Entry> entries, String note, Table table, Palette palette, String headline)
        implements Graphic {
    /**
     * One area.
     *
     * @param rank its rank with the places that chance allows
     * @param words the same as printed, which never leaves out the places
     * @param figure its figure as printed
     * @param spoken what a screen reader says
     * @param position its place in the comparison, counted from 0, or -1
     */
    public record Entry(Area area, RankInterval rank, String words, String figure, String spoken, int position) {}

    private static final double ROW = 15;
    private static final double NOTE = 16;
    private static final double GAP = 10;
    private static final double MARKER = 16;
    private static final double NAMES = 0.42;

    public RankedList {
        entries = List.copyOf(entries);
    }

    private List<String> notes(double width) {
        return Lettering.wrap(note, Typeface.REGULAR.at(12), width);
    }

    private List<RankedRows.Row> rows(Size size) {
        double room = size.height() - notes(size.width()).size() * NOTE;
        return RankedRows.of(entries.stream().map(Entry::position).toList(), (int) Math.max(1, room / ROW));
    }

    /** The columns: names, the line of ranks, the figure and the rank in words. */
    private record Frame(double left, double right, double figure, double width) {}

    private Frame frame(List<Entry> shown, double width) {
        double name = widest(shown.stream().map(e -> e.area().name()).toList(), Typeface.SEMIBOLD);
        double figure = widest(shown.stream().map(Entry::figure).toList(), Typeface.REGULAR);
        double rank = widest(shown.stream().map(Entry::words).toList(), Typeface.SEMIBOLD);
        double left = Math.min(MARKER + name, width * NAMES) + GAP;
        double end = width - rank - GAP;
        return new Frame(left, Math.max(left + 1, end - figure - GAP), end, width);
    }

    private static double widest(List<String> texts, Typeface cut) {
        return Lettering.widest(texts.stream(), cut.at(12));
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        List<RankedRows.Row> rows = rows(size);
        List<Entry> shown = rows.stream()
                .filter(r -> r.at() >= 0)
                .map(r -> entries.get(r.at()))
                .toList();
        Frame frame = frame(shown, size.width());
        double y = 0;
        for (RankedRows.Row row : rows) {
            if (row.at() < 0) {
                Lettering.draw(g, row.words(), MARKER, y + ROW * 0.8, Typeface.REGULAR.at(12), palette.ink3());
            } else {
                line(g, entries.get(row.at()), frame, y + ROW / 2);
            }
            y += ROW;
        }
        Lettering.lines(g, notes(size.width()), 0, y, NOTE, Typeface.REGULAR.at(12), palette.ink3());
    }

    private void line(Graphics2D g, Entry entry, Frame frame, double middle) {
        RankInterval rank = entry.rank();
        boolean compared = entry.position() >= 0;
        AreaStyle style = AreaStyle.of(entry.position(), palette);
        Typeface cut = compared ? Typeface.SEMIBOLD : Typeface.REGULAR;
        double base = middle + 4;
        if (compared) {
            style.marker().paint(g, 6, middle, 4.5, style.colour(), palette.paper());
        }
        Lettering.draw(
                g,
                Lettering.fit(entry.area().name(), cut.at(12), frame.left() - MARKER - GAP),
                MARKER,
                base,
                cut.at(12),
                compared ? palette.ink() : palette.ink2());
        Painting.draw(g, new Line2D.Double(frame.left(), middle, frame.right(), middle), palette.rule(), 0.8);
        Axis ranks = Axis.bare(1, rank.of(), frame.left(), frame.right());
        double low = ranks.at(rank.low());
        double high = ranks.at(rank.high());
        Painting.fill(g, new Rectangle2D.Double(low, middle - 2, Math.max(1.5, high - low), 4), style.colour());
        g.fill(style.marker().at(ranks.at(rank.rank()), middle, 3.4));
        Lettering.draw(
                g,
                entry.figure(),
                frame.figure(),
                base,
                Typeface.REGULAR.at(12),
                palette.ink2(),
                Lettering.Align.RIGHT);
        Lettering.draw(g, entry.words(), frame.width(), base, cut.at(12), palette.ink(), Lettering.Align.RIGHT);
    }

    @Override
    public String summary() {
        String compared = entries.stream()
                .filter(e -> e.position() >= 0)
                .sorted(Comparator.comparingInt(Entry::position))
                .map(Entry::spoken)
                .collect(Collectors.joining("; "));
        return table.caption() + ". " + (compared.isEmpty() ? "" : compared + ". ") + note;
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<RankedRows.Row> rows = rows(size);
        List<GraphicMark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int at = rows.get(i).at();
            if (at >= 0) {
                marks.add(new GraphicMark(
                        entries.get(at).area().code(),
                        new Rectangle2D.Double(0, i * ROW, size.width(), ROW),
                        entries.get(at).spoken()));
            }
        }
        return marks;
    }
}
