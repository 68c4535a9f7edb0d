package uk.mobilityatlas.deck.slide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.chart.GapBars;
import uk.mobilityatlas.graphic.chart.IntervalPlot;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.indicator.Indicator;

/**
 * Places one below the other as a slide shows them: the figure beside the name, the interval or the range on a line, and
 * the benchmark's behind every one, so that overlap is seen and not worked out.
 *
 * @param whole the picture that it is a form of
 * @param bars whether rows are bars from zero
 * @param ranges whether ranges are those of the not known
 */
public record SlideRows(
        Graphic whole, Indicator indicator, List<SlideRow> rows, boolean bars, boolean ranges, Palette palette)
        implements GraphicForm {
    private static final Texts TEXTS = Texts.beside(SlideRows.class);

    private static final double TEXT = SlideLayout.SIZE;
    private static final double LINE = 60;
    private static final double MOST = 190;
    /** How long lines must at least be for verdicts to stand beside them. */
    private static final double TRACK = 260;

    private static final double LEAST = 118;
    private static final double WIDE = 900;
    private static final double GAP = 36;

    public SlideRows {
        rows = List.copyOf(rows);
    }

    static SlideRows of(IntervalPlot plot, Palette palette) {
        return new SlideRows(
                plot,
                plot.comparison().indicator(),
                SlideRow.of(plot.comparison(), palette),
                false,
                plot.comparison().bounded(),
                palette);
    }

    static SlideRows of(RankedBars bars, Palette palette) {
        return new SlideRows(bars, bars.indicator(), SlideRow.of(bars, palette), true, bars.bounded(), palette);
    }

    static SlideRows of(GapBars bars, Palette palette) {
        return new SlideRows(bars, bars.measure(), SlideRow.of(bars, palette), true, false, palette);
    }

    static SlideRows of(NeighbourBars bars, Palette palette) {
        return new SlideRows(bars, bars.measure(), SlideRow.of(bars, palette), true, false, palette);
    }

    /**
     * Where the rows stand, for formats with charts of their own.
     *
     * @param track where figures stand; each row takes an equal part of its height
     * @param axis whether the scale is labelled below
     * @param rows those there is room for, from above
     */
    public record Plan(
            Rectangle2D track,
            boolean axis,
            Scale scale,
            List<SlideRow> rows,
            List<SlideLabel> labels,
            List<SlideIcon> icons) {}

    /** The plan at a size. */
    public Plan plan(Size size) {
        Frame frame = frame(size);
        double each = frame.each();
        double tall = Math.min(44, each - LINE - 16);
        double top = frame.flat() ? 0 : LINE + 6 + tall / 2 - each / 2;
        List<SlideRow> shown = new ArrayList<>();
        List<SlideLabel> labels = new ArrayList<>();
        List<SlideIcon> icons = new ArrayList<>();
        for (int i = 0; i < frame.shown(); i++) {
            SlideRow row = row(i, frame.shown());
            shown.add(row);
            double line = frame.flat() ? (i + 0.5) * each : i * each + LINE / 2;
            icons.add(new SlideIcon(row.style(), row.name(), 16, line));
            double figure = Lettering.width(row.text(), Typeface.REGULAR.at(TEXT)) * 1.08;
            double nameRoom = (frame.flat() ? frame.left() - GAP : size.width() - figure - 20) - 48;
            labels.add(label(row.name(), 48, line, nameRoom, Typeface.SEMIBOLD, row, null, false));
            labels.add(
                    frame.flat()
                            ? label(row.text(), frame.right() + GAP, line, figure, Typeface.REGULAR, row, null, false)
                            : label(
                                    row.text(),
                                    size.width() - figure,
                                    line,
                                    figure,
                                    Typeface.REGULAR,
                                    row,
                                    null,
                                    true));
            if (row.mark() != null && frame.words() < size.width()) {
                double room = size.width() - frame.words();
                labels.add(
                        label(row.verdict(), frame.words() - 6, line, room, Typeface.SEMIBOLD, row, row.mark(), false));
            }
        }
        if (frame.shown() < rows.size()) {
            labels.add(label(
                    TEXTS.of("rows.more", rows.size() - frame.shown()),
                    0,
                    size.height() - LINE / 2,
                    size.width(),
                    Typeface.REGULAR,
                    null,
                    null,
                    false));
        }
        Rectangle2D track =
                new Rectangle2D.Double(frame.left(), top, frame.right() - frame.left(), each * frame.shown());
        return new Plan(track, frame.flat(), scale(), shown, labels, icons);
    }

    private SlideLabel label(
            String words,
            double x,
            double middle,
            double room,
            Typeface cut,
            @Nullable SlideRow row,
            @Nullable VerdictMark mark,
            boolean right) {
        Typeface narrow = Lettering.width(words, cut.at(TEXT)) <= room ? cut : Typeface.CONDENSED;
        Color colour = row == null || row.area() == null ? palette.ink2() : palette.ink();
        SlideBlock.Text text = new SlideBlock.Text(
                SlideBlock.Role.WORDS,
                new Rectangle2D.Double(x, middle - LINE / 2, room, LINE),
                List.of(Lettering.fit(words, narrow.at(TEXT), room)),
                new SlideBlock.Setting(narrow, TEXT, LINE, colour),
                mark);
        return new SlideLabel(text, right);
    }

    private Scale scale() {
        double least = rows.stream().mapToDouble(SlideRow::least).min().orElse(0);
        double most = rows.stream().mapToDouble(SlideRow::most).max().orElse(1);
        boolean none = Double.isInfinite(least) || Double.isInfinite(most);
        boolean fromZero = bars || ranges && least < most / 2;
        return Scale.of(none ? 0 : least, none ? 1 : most, fromZero, 3);
    }

    /** Whether name, line and figure share one line. */
    private boolean flat(Size size) {
        return size.width() >= WIDE || size.height() / rows.size() < LEAST && size.width() >= 640;
    }

    private boolean worded(Size size) {
        return size.width() >= 1250 && rows.stream().anyMatch(r -> r.mark() != null);
    }

    /** Where rows stand and how many there is room for. */
    private record Frame(boolean flat, double each, int shown, double left, double right, double words) {}

    private Frame frame(Size size) {
        boolean flat = flat(size);
        double axis = flat ? LINE : 0;
        double least = flat ? LINE : LEAST;
        double room = size.height() - axis;
        int shown = rows.size();
        if (shown * least > room) {
            shown = (int) Math.max(1, Math.floor((room - LINE) / least));
            room -= LINE;
        }
        double each = Math.min(flat ? 150 : MOST, room / Math.max(1, shown));
        if (!flat) {
            return new Frame(false, each, shown, 0, size.width(), size.width());
        }
        double name = rows.stream()
                .mapToDouble(r -> Lettering.width(r.name(), Typeface.SEMIBOLD.at(TEXT)))
                .max()
                .orElse(0);
        double figure = rows.stream()
                .mapToDouble(r -> Lettering.width(r.text(), Typeface.REGULAR.at(TEXT)))
                .max()
                .orElse(0);
        double verdict = !worded(size)
                ? 0
                : 54
                        + rows.stream()
                                .mapToDouble(r -> Lettering.width(r.verdict(), Typeface.SEMIBOLD.at(TEXT)))
                                .max()
                                .orElse(0);
        double left = Math.min(LINE + name, size.width() * 0.42) + GAP;
        // the lines are what is shown; the verdicts stand at the foot as well
        boolean beside = verdict > 0 && size.width() - verdict - 40 - figure - GAP - left >= TRACK;
        double words = size.width() - (beside ? verdict : 0);
        double right = words - (beside ? 40 : 0) - figure - GAP;
        return new Frame(true, each, shown, left, right, words);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Frame frame = frame(size);
        Scale scale = scale();
        if (frame.flat()) {
            axis(g, frame, scale);
        }
        SlideRowBrush brush = new SlideRowBrush(g, scale, frame.left(), frame.right(), bars, ranges, palette);
        for (int i = 0; i < frame.shown(); i++) {
            SlideRow row = row(i, frame.shown());
            double y = i * frame.each();
            if (frame.flat()) {
                double middle = y + frame.each() / 2;
                brush.line(row, middle, Math.min(48, frame.each() * 0.62));
                brush.name(row, 0, middle, frame.left() - GAP);
                words(g, row, frame, size, middle);
            } else {
                stacked(g, brush, row, y, frame.each(), size.width());
            }
        }
        if (frame.shown() < rows.size()) {
            Lettering.draw(
                    g,
                    TEXTS.of("rows.more", rows.size() - frame.shown()),
                    0,
                    size.height() - 14,
                    Typeface.REGULAR.at(TEXT),
                    palette.ink2());
        }
    }

    /** The benchmark keeps its row however many places are left out. */
    private SlideRow row(int at, int shown) {
        boolean last = at == shown - 1 && rows.get(rows.size() - 1).area() == null;
        return last ? rows.get(rows.size() - 1) : rows.get(at);
    }

    private void stacked(Graphics2D g, SlideRowBrush brush, SlideRow row, double y, double each, double width) {
        double figure = Lettering.width(row.text(), Typeface.REGULAR.at(TEXT));
        brush.name(row, 0, y + LINE / 2, width - figure - 20);
        Lettering.draw(
                g,
                row.text(),
                width,
                y + LINE / 2 + 18,
                Typeface.REGULAR.at(TEXT),
                row.area() == null ? palette.ink2() : palette.ink(),
                Lettering.Align.RIGHT);
        double tall = Math.min(44, each - LINE - 16);
        brush.line(row, y + LINE + 6 + tall / 2, tall);
    }

    private void words(Graphics2D g, SlideRow row, Frame frame, Size size, double middle) {
        Lettering.draw(
                g,
                row.text(),
                frame.right() + GAP,
                middle + 18,
                Typeface.REGULAR.at(TEXT),
                row.area() == null ? palette.ink2() : palette.ink());
        VerdictMark mark = row.mark();
        if (mark != null && frame.words() < size.width()) {
            SlideRowBrush.mark(g, mark, frame.words() + 20, middle, palette);
            Lettering.draw(
                    g, row.verdict(), frame.words() + 54, middle + 18, Typeface.SEMIBOLD.at(TEXT), palette.ink());
        }
    }

    private void axis(Graphics2D g, Frame frame, Scale scale) {
        double foot = frame.shown() * frame.each();
        SlideAxis.across(g, scale, indicator, frame.left(), frame.right(), 0, foot, palette);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        Frame frame = frame(size);
        List<GraphicMark> marks = new ArrayList<>();
        for (int i = 0; i < frame.shown(); i++) {
            SlideRow row = row(i, frame.shown());
            marks.add(new GraphicMark(
                    row.area(), new Rectangle2D.Double(0, i * frame.each(), size.width(), frame.each()), row.words()));
        }
        return marks;
    }
}
