package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.mobilityatlas.comparison.wording.Cash;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.Plot;
import uk.mobilityatlas.graphic.chart.TimeAxis;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.graphic.chart.TrendPanel;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;

/**
 * Places over time as a slide shows them: a small panel for each, the benchmark in grey in all of them, the newest
 * figure beside the name.
 */
public record SlideTrends(TrendLines lines, Palette palette) implements GraphicForm {
    private static final Texts TEXTS = Texts.beside(SlideTrends.class);

    private static final TypeScale TYPE = TypeScale.SLIDE;
    private static final double LINE = TYPE.leading();
    private static final int MOST_MARKED = 14;
    private static final double LEAST = 300;
    private static final double GAP = 44;
    private static final double LOWEST = 180;
    private static final double BELOW = 64;

    /** From a panel's left side to its name. */
    private static final double MARKER = 48;

    /**
     * One place's panel.
     *
     * @param box where its figures stand
     * @param first whether the scale is labelled at its left
     * @param last whether the periods are labelled below it
     */
    public record Panel(TrendLine trend, AreaStyle style, Rectangle2D box, boolean first, boolean last) {}

    /** Where the panels stand, for formats with charts of their own. */
    public record Plan(
            List<Panel> panels, Scale scale, List<Period> periods, List<SlideLabel> labels, List<SlideIcon> icons) {}

    /** The plan at a size, with intervals as uprights. */
    public Plan plan(Size size) {
        return plan(size, false);
    }

    private Plan plan(Size size, boolean bands) {
        List<SlideLabel> labels = new ArrayList<>();
        List<SlideIcon> icons = new ArrayList<>();
        if (periods().isEmpty()) {
            return new Plan(List.of(), Scale.of(0, 1, true, 2), List.of(), labels, icons);
        }
        Scale scale = scale(size);
        List<Panel> panels = panels(size, scale);
        for (Panel panel : panels) {
            title(panel, labels, icons);
            if (panel.last()) {
                periods(panel.box(), labels);
            }
        }
        List<String> key = key(size, scale, bands);
        if (!key.isEmpty()) {
            double tall = key.size() * LINE;
            SlideBlock.Setting setting = new SlideBlock.Setting(cut(size, scale), TYPE.text(), LINE, palette.ink2());
            Rectangle2D box = new Rectangle2D.Double(0, size.height() - tall, size.width(), tall);
            labels.add(new SlideLabel(new SlideBlock.Text(SlideBlock.Role.NOTE, box, key, setting, null), false));
        }
        return new Plan(panels, scale, periods(), labels, icons);
    }

    private void title(Panel panel, List<SlideLabel> labels, List<SlideIcon> icons) {
        Rectangle2D box = panel.box();
        String words = panel.trend().title();
        boolean beside = titleLines(panel.trend(), box.getWidth()) == 1;
        double middle = box.getY() - 20 - (beside ? 0.5 : 1.5) * LINE;
        double x = box.getX() + MARKER;
        double room = box.getWidth() - MARKER;
        double name = beside ? name(panel.trend()) : room;
        icons.add(new SlideIcon(panel.style(), words, box.getX() + 16, middle));
        labels.add(SlideLabel.of(words, x, middle, name, Typeface.SEMIBOLD, palette.ink(), false));
        labels.add(SlideLabel.of(
                value(panel.trend()),
                beside ? x + name + 8 : x,
                beside ? middle : middle + LINE,
                beside ? room - name - 8 : room,
                Typeface.REGULAR,
                panel.style().text(),
                false));
    }

    private void periods(Rectangle2D box, List<SlideLabel> labels) {
        String first = FigureText.label(periods().get(0));
        String last = FigureText.label(periods().get(periods().size() - 1));
        double middle = box.getMaxY() + 40;
        double width = Lettering.width(first + last, Typeface.CONDENSED.at(TYPE.text())) + 30;
        if (periods().size() > 1 && width <= box.getWidth()) {
            double half = box.getWidth() / 2 - 15;
            double right = box.getMaxX() - half;
            labels.add(SlideLabel.of(first, box.getX(), middle, half, Typeface.REGULAR, palette.ink3(), false));
            labels.add(SlideLabel.of(last, right, middle, half, Typeface.REGULAR, palette.ink3(), true));
        } else {
            double room = box.getWidth();
            labels.add(SlideLabel.of(last, box.getX(), middle, room, Typeface.REGULAR, palette.ink3(), true));
        }
    }

    private List<Period> periods() {
        TreeSet<Period> periods = new TreeSet<>();
        lines.all()
                .forEach(t -> t.points().stream().filter(p -> p.value() != null).forEach(p -> periods.add(p.period())));
        return List.copyOf(periods);
    }

    private List<TrendLine> shown() {
        return lines.trends().isEmpty() ? Stream.ofNullable(lines.benchmark()).toList() : lines.trends();
    }

    /** The finest scale whose labels stand apart in every panel. */
    private Scale scale(Size size) {
        Scale fine = lines.scale(false, 2);
        boolean fits = panels(size, fine).stream()
                .allMatch(panel -> fine.fitsUp(TYPE, panel.box().getHeight()));
        return fits ? fine : lines.scale(false, 1);
    }

    /** The room of the labels at the left. */
    private double axis(Scale scale) {
        return scale.widest(lines.indicator().unit(), TYPE) + 20;
    }

    /** The axes of a panel, without labels of the periods. */
    public Plot plot(Rectangle2D box, Scale scale) {
        return new Plot(
                TimeAxis.bare(periods(), box, TYPE),
                Axis.of(scale, lines.indicator().unit(), box.getMaxY(), box.getMinY()),
                box);
    }

    private int across(Size size, Scale scale) {
        return (int) Math.max(1, Math.min(shown().size(), (size.width() - axis(scale)) / LEAST));
    }

    /** As many rows of panels as there are places, or as fit. */
    private int down(Size size, Scale scale) {
        int across = across(size, scale);
        int all = (shown().size() + across - 1) / across;
        return Math.min(all, Math.max(1, (int) ((size.height() - LINE - BELOW) / LOWEST)));
    }

    private List<Panel> panels(Size size, Scale scale) {
        List<TrendLine> shown = shown();
        double axis = axis(scale);
        int across = across(size, scale);
        int down = down(size, scale);
        double tall = (size.height() - key(size, scale, true).size() * LINE - BELOW) / down;
        double wide = (size.width() - axis - GAP * (across - 1)) / across;
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < Math.min(shown.size(), across * down); i++) {
            int column = i % across;
            int row = i / across;
            AreaStyle style = lines.trends().isEmpty() ? AreaStyle.benchmark(palette) : AreaStyle.of(i, palette);
            double head = titleLines(shown.get(i), wide) * LINE + 20;
            Rectangle2D box = new Rectangle2D.Double(
                    axis + column * (wide + GAP), row * tall + head, wide, Math.max(30, tall - head - 22));
            boolean last = i + across >= shown.size() || row == down - 1;
            panels.add(new Panel(shown.get(i), style, box, column == 0, last));
        }
        return panels;
    }

    private String value(TrendLine trend) {
        return trend.latest()
                .map(p -> {
                    String when = p.period().equals(periods().get(periods().size() - 1))
                            ? ""
                            : " (" + FigureText.label(p.period()) + ")";
                    Limits limits = p.limits();
                    return (lines.bounded() && limits != null
                                    ? FigureText.whole(lines.indicator(), limits)
                                    : lines.indicator().format(p.plotted()))
                            + when;
                })
                .orElse("[x]");
    }

    /** The room of a name, also in a typeface that is a little wider. */
    private static double name(TrendLine trend) {
        return Lettering.width(trend.title(), TYPE.bold()) * 1.03 + 8;
    }

    private int titleLines(TrendLine trend, double wide) {
        return MARKER + name(trend) + 8 + Lettering.width(value(trend), TYPE.plain()) <= wide ? 1 : 2;
    }

    /** What grey and bands are, in a line. */
    private String key(int leftOut, Scale scale, boolean bands) {
        List<String> parts = new ArrayList<>();
        String cash = Cash.note(lines.indicator());
        if (!cash.isEmpty()) {
            parts.add(cash);
        }
        if (leftOut > 0) {
            parts.add(TEXTS.of("trends.more", leftOut));
        }
        TrendLine benchmark = lines.benchmark();
        if (benchmark != null && !lines.trends().isEmpty()) {
            parts.add(TEXTS.of("trends.grey", benchmark.name(), value(benchmark)));
        }
        boolean banded = lines.all().anyMatch(t -> t.points().stream().anyMatch(p -> p.lower() != null));
        if (banded) {
            parts.add(TEXTS.of((lines.bounded() ? "trends.bounds" : "trends.intervals") + (bands ? "" : ".uprights")));
        }
        if (lines.all().anyMatch(t -> t.breaks().stream()
                .anyMatch(b -> b.kind() == SeriesBreak.Kind.BREAK && t.place(b).isPresent()))) {
            parts.add(TEXTS.of("trends.break"));
        }
        if (!scale.startsAtZero()) {
            parts.add(TEXTS.of("trends.start", lines.indicator().unit().format(scale.low(), scale.decimals())));
        }
        return String.join(" ", parts);
    }

    private String whole(Size size, Scale scale, boolean bands) {
        int leftOut = Math.max(0, shown().size() - across(size, scale) * down(size, scale));
        return key(leftOut, scale, bands);
    }

    private Typeface cut(Size size, Scale scale) {
        return Lettering.width(whole(size, scale, true), TYPE.plain()) <= size.width()
                ? Typeface.REGULAR
                : Typeface.CONDENSED;
    }

    private List<String> key(Size size, Scale scale, boolean bands) {
        String key = whole(size, scale, bands);
        return key.isEmpty() ? List.of() : Lettering.wrap(key, cut(size, scale).at(TYPE.text()), size.width());
    }

    @Override
    public Graphic whole() {
        return lines;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        if (periods().isEmpty()) {
            Lettering.draw(g, TEXTS.of("slide.no-figures"), 0, 50, TYPE.plain(), palette.ink2());
            return;
        }
        Plan plan = plan(size, true);
        for (Panel panel : plan.panels()) {
            Plot plot = plot(panel.box(), plan.scale());
            plot.up().paintBeside(g, panel.box(), panel.first(), TYPE, palette);
            TrendPanel inner = new TrendPanel(plot, lines.bounded(), TYPE, palette);
            inner.paint(g, List.of(panel.trend()), List.of(panel.style()), lines.benchmark(), MOST_MARKED, false);
            lines.all()
                    .filter(t -> t.equals(panel.trend()) || t.equals(lines.benchmark()))
                    .forEach(t -> inner.breaks(g, t, false));
        }
        plan.icons().forEach(icon -> icon.paint(g, palette));
        plan.labels().forEach(label -> label.paint(g, palette));
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        if (periods().isEmpty()) {
            return List.of();
        }
        Scale scale = scale(size);
        return panels(size, scale).stream()
                .flatMap(panel -> new TrendPanel(plot(panel.box(), scale), lines.bounded(), TYPE, palette)
                        .marks(panel.trend(), 22, p -> words(panel.trend(), p)).stream())
                .toList();
    }

    private String words(TrendLine trend, TrendLine.Point p) {
        return trend.title() + " " + FigureText.label(p.period()) + ": "
                + lines.indicator().format(p.plotted());
    }
}
