package uk.mobilityatlas.deck.slide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.RowChart;
import uk.mobilityatlas.graphic.chart.RowPainter;
import uk.mobilityatlas.graphic.chart.RowPicture;
import uk.mobilityatlas.graphic.chart.ValueRow;
import uk.mobilityatlas.observation.Limits;

/**
 * Places one below the other as a slide shows them: the figure beside the name, the interval or the range on a line, and
 * the benchmark's behind every one, so that overlap is seen and not worked out.
 *
 * @param whole the picture that it is a form of
 */
public record SlideRows(Graphic whole, RowChart chart, Palette palette) implements GraphicForm {
    private static final Texts TEXTS = Texts.beside(SlideRows.class);

    private static final TypeScale TYPE = TypeScale.SLIDE;
    private static final double LINE = TYPE.leading();
    private static final double MOST = 190;

    /** How long lines must at least be for verdicts to stand beside them. */
    private static final double TRACK = 260;

    private static final double LEAST = 118;
    private static final double WIDE = 900;
    private static final double GAP = 36;

    /** From the left to a row's name. */
    private static final double MARKER = 48;

    /** From a place's line to the ends of the benchmark's. */
    private static final double BEYOND = 7;

    static SlideRows of(RowPicture picture, Palette palette) {
        return new SlideRows(picture, picture.chart(), palette);
    }

    /**
     * The places, and the benchmark as the last row where all share one. Where each has its own, that follows the place, or
     * several places that share it; all of these, or where lines would become short or there is no room for all, none.
     */
    private List<ValueRow> rows(Size size) {
        List<ValueRow> places = chart.rows();
        BenchmarkFigure shared = chart.benchmark();
        List<ValueRow> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            rows.add(places.get(i));
            boolean last = i == places.size() - 1;
            BenchmarkFigure against =
                    chart.own().isEmpty() ? last ? shared : null : places.get(i).against();
            if (against != null && (last || !against.equals(places.get(i + 1).against()))) {
                rows.add(benchmark(against));
            }
        }
        boolean room = size.width() >= WIDE && frame(size, rows).shown() == rows.size();
        return shared != null || room ? rows : places;
    }

    private ValueRow benchmark(BenchmarkFigure against) {
        Limits limits = chart.bars() && !chart.ranged() ? null : against.limits();
        String text = limits == null
                ? chart.indicator().format(against.value())
                : FigureText.whole(chart.indicator(), limits);
        return new ValueRow(
                null,
                against.title(),
                AreaStyle.benchmark(palette),
                against.value(),
                limits,
                new BenchmarkFigure(against.name(), against.value(), limits),
                null,
                new ValueRow.Said(text, "", text, "", against.title() + ": " + text));
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
            List<ValueRow> rows,
            List<SlideLabel> labels,
            List<SlideIcon> icons) {
        private double each() {
            return track.getHeight() / rows.size();
        }

        /** The middle of a row's line. */
        private double line(int row) {
            return track.getY() + (row + 0.5) * each();
        }
    }

    /** The plan at a size. */
    public Plan plan(Size size) {
        List<ValueRow> rows = rows(size);
        Frame frame = frame(size, rows);
        double each = frame.each();
        double top = frame.flat() ? 0 : LINE + 6 + stacked(each) / 2 - each / 2;
        List<ValueRow> shown = new ArrayList<>();
        List<SlideLabel> labels = new ArrayList<>();
        List<SlideIcon> icons = new ArrayList<>();
        for (int i = 0; i < frame.shown(); i++) {
            ValueRow row = row(rows, i, frame.shown());
            Color colour = row.area() == null ? palette.ink2() : palette.ink();
            shown.add(row);
            double line = frame.flat() ? (i + 0.5) * each : i * each + LINE / 2;
            icons.add(new SlideIcon(row.style(), row.name(), 16, line));
            double figure = Lettering.width(row.said().figure(), TYPE.plain()) * 1.08;
            double room = (frame.flat() ? frame.left() - GAP : size.width() - figure - 20) - MARKER;
            double x = frame.flat() ? frame.right() + GAP : size.width() - figure;
            labels.add(SlideLabel.of(row.name(), MARKER, line, room, Typeface.SEMIBOLD, colour, false));
            labels.add(SlideLabel.of(row.said().figure(), x, line, figure, Typeface.REGULAR, colour, !frame.flat()));
            if (row.verdict() != null && frame.words() < size.width()) {
                double words = frame.words() - 6;
                String judgement = row.said().judgement();
                labels.add(SlideLabel.of(
                        judgement, words, line, size.width() - words, Typeface.SEMIBOLD, colour, false, row.verdict()));
            }
        }
        String more = frame.shown() < rows.size() ? TEXTS.of("rows.more", rows.size() - frame.shown()) : "";
        String foot = more.isEmpty() || chart.own().isEmpty() ? more + chart.own() : more + ". " + chart.own();
        if (!foot.isEmpty()) {
            double middle =
                    Math.min(size.height() - LINE / 2, frame.shown() * each + (frame.flat() ? LINE : 0) + LINE * 0.8);
            labels.add(SlideLabel.of(foot, 0, middle, size.width(), Typeface.REGULAR, palette.ink2(), false));
        }
        Rectangle2D track =
                new Rectangle2D.Double(frame.left(), top, frame.right() - frame.left(), each * frame.shown());
        Scale scale = chart.scale(3, TYPE, frame.flat() ? track.getWidth() : Double.MAX_VALUE);
        return new Plan(track, frame.flat(), scale, shown, labels, icons);
    }

    /** How high a line is below its name. */
    private static double stacked(double each) {
        return Math.min(44, each - LINE - 16);
    }

    /** Whether name, line and figure share one line. */
    private static boolean flat(Size size, int count) {
        return size.width() >= WIDE || size.height() / count < LEAST && size.width() >= 640;
    }

    private static boolean worded(Size size, List<ValueRow> rows) {
        return size.width() >= 1250 && rows.stream().anyMatch(r -> r.verdict() != null);
    }

    /** Where rows stand and how many there is room for. */
    private record Frame(boolean flat, double each, int shown, double left, double right, double words) {}

    private Frame frame(Size size, List<ValueRow> rows) {
        boolean flat = flat(size, rows.size());
        double axis = flat ? LINE : 0;
        double least = flat ? LINE : LEAST;
        double room = size.height() - axis - (chart.own().isEmpty() ? 0 : LINE);
        int shown = rows.size();
        if (shown * least > room) {
            room = size.height() - axis - LINE;
            shown = (int) Math.max(1, Math.floor(room / least));
        }
        double each = Math.min(flat ? 150 : MOST, room / Math.max(1, shown));
        if (!flat) {
            return new Frame(false, each, shown, 0, size.width(), size.width());
        }
        double name = Lettering.widest(rows.stream().map(r -> r.name()), TYPE.bold());
        double figure = Lettering.widest(rows.stream().map(r -> r.said().figure()), TYPE.plain());
        double verdict = !worded(size, rows)
                ? 0
                : 58 + Lettering.widest(rows.stream().map(r -> r.said().judgement()), TYPE.bold());
        double left = Math.min(LINE + name, size.width() * 0.42) + GAP;
        // the lines are what is shown; the verdicts stand at the foot as well
        boolean beside = verdict > 0 && size.width() - verdict - 40 - figure - GAP - left >= TRACK;
        double words = size.width() - (beside ? verdict : 0);
        double right = words - (beside ? 40 : 0) - figure - GAP;
        return new Frame(true, each, shown, left, right, words);
    }

    /** The benchmark keeps its row however many places are left out. */
    private static ValueRow row(List<ValueRow> rows, int at, int shown) {
        ValueRow last = rows.get(rows.size() - 1);
        return at == shown - 1 && last.area() == null ? last : rows.get(at);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Plan plan = plan(size);
        Rectangle2D track = plan.track();
        Axis across = Axis.of(plan.scale(), chart.indicator().unit(), track.getMinX(), track.getMaxX());
        if (plan.axis()) {
            across.paintBelow(g, track, true, TYPE, palette);
        }
        RowPainter painter = new RowPainter(across, chart.bars(), TYPE, palette);
        double tall = plan.axis() ? Math.min(48, plan.each() * 0.62) : stacked(plan.each());
        for (int i = 0; i < plan.rows().size(); i++) {
            ValueRow row = plan.rows().get(i);
            double y = plan.line(i);
            Painting.draw(
                    g, new Line2D.Double(track.getMinX(), y, track.getMaxX(), y), palette.rule(), TYPE.hairline());
            BenchmarkFigure against = row.against();
            if (against != null && !(chart.bars() && row.area() == null)) {
                double top = y - tall / 2 - BEYOND;
                double foot = y + tall / 2 + BEYOND;
                painter.against(g, against.limits(), 0.24, top, foot - top);
                if (!chart.ranged()) {
                    double x = across.at(against.value());
                    TYPE.reference(g, new Line2D.Double(x, top, x, foot), palette.benchmark());
                }
            }
            painter.paint(g, row, y, tall * 0.8);
        }
        plan.icons().forEach(icon -> icon.paint(g, palette));
        plan.labels().forEach(label -> label.paint(g, palette));
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<ValueRow> rows = rows(size);
        Frame frame = frame(size, rows);
        List<GraphicMark> marks = new ArrayList<>();
        for (int i = 0; i < frame.shown(); i++) {
            ValueRow row = row(rows, i, frame.shown());
            Rectangle2D box = new Rectangle2D.Double(0, i * frame.each(), size.width(), frame.each());
            marks.add(new GraphicMark(row.area(), box, row.said().words()));
        }
        return marks;
    }
}
