package uk.mobilityatlas.deck.slide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.mobilityatlas.deck.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.Scale;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;

/**
 * Places over time as a slide shows them: a small panel for each, the benchmark in grey in all of them, the newest
 * figure beside the name.
 */
public record SlideTrends(TrendLines lines, Palette palette) implements GraphicForm {
    private static final double TEXT = SlideLayout.SIZE;
    private static final double LINE = 60;
    private static final double LEAST = 300;
    private static final double GAP = 44;
    private static final double LOWEST = 180;
    private static final double BELOW = 64;

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

    /** The plan at a size. */
    public Plan plan(Size size) {
        List<SlideLabel> labels = new ArrayList<>();
        List<SlideIcon> icons = new ArrayList<>();
        if (periods().isEmpty()) {
            return new Plan(List.of(), Scale.of(0, 1, true, 2), List.of(), labels, icons);
        }
        List<Panel> panels = panels(size);
        for (Panel panel : panels) {
            Rectangle2D box = panel.box();
            int count = titleLines(panel.trend(), box.getWidth());
            double top = box.getY() - 20 - count * LINE;
            icons.add(new SlideIcon(panel.style(), panel.trend().name(), box.getX() + 16, top + LINE / 2));
            double room = box.getWidth() - 48;
            double name = Lettering.width(panel.trend().name(), Typeface.SEMIBOLD.at(TEXT)) * 1.03 + 8;
            double x = box.getX() + 48;
            labels.add(label(panel.trend().name(), x, top, count == 1 ? name : room, Typeface.SEMIBOLD, palette.ink()));
            labels.add(label(
                    value(panel.trend()),
                    count == 1 ? x + name + 8 : x,
                    count == 1 ? top : top + LINE,
                    count == 1 ? room - name - 8 : room,
                    Typeface.REGULAR,
                    panel.style().text()));
            if (panel.last()) {
                String first = FigureText.period(periods().get(0));
                String last = FigureText.period(periods().get(periods().size() - 1));
                double y = box.getMaxY() + 10;
                double half = box.getWidth() / 2;
                labels.add(label(first, box.getX(), y, half, Typeface.REGULAR, palette.ink3()));
                SlideLabel end = label(last, box.getX() + half, y, half, Typeface.REGULAR, palette.ink3());
                labels.add(new SlideLabel(end.text(), true));
            }
        }
        List<String> key = key(size, false);
        if (!key.isEmpty()) {
            double tall = key.size() * LINE;
            SlideBlock.Setting setting = new SlideBlock.Setting(cut(size), TEXT, LINE, palette.ink2());
            Rectangle2D box = new Rectangle2D.Double(0, size.height() - tall + 6, size.width(), tall);
            labels.add(new SlideLabel(new SlideBlock.Text(SlideBlock.Role.NOTE, box, key, setting, null), false));
        }
        return new Plan(panels, scale(), periods(), labels, icons);
    }

    private static SlideLabel label(String words, double x, double y, double room, Typeface cut, Color colour) {
        Typeface narrow = Lettering.width(words, cut.at(TEXT)) <= room ? cut : Typeface.CONDENSED;
        return new SlideLabel(
                new SlideBlock.Text(
                        SlideBlock.Role.WORDS,
                        new Rectangle2D.Double(x, y, room, LINE),
                        List.of(Lettering.fit(words, narrow.at(TEXT), room)),
                        new SlideBlock.Setting(narrow, TEXT, LINE, colour),
                        null),
                false);
    }

    private List<Period> periods() {
        TreeSet<Period> periods = new TreeSet<>();
        all().forEach(t -> t.points().stream().filter(p -> p.value() != null).forEach(p -> periods.add(p.period())));
        return List.copyOf(periods);
    }

    private Stream<TrendLine> all() {
        return Stream.concat(lines.trends().stream(), Stream.ofNullable(lines.benchmark()));
    }

    private List<TrendLine> shown() {
        return lines.trends().isEmpty() ? Stream.ofNullable(lines.benchmark()).toList() : lines.trends();
    }

    private Scale scale() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (TrendLine trend : all().toList()) {
            for (TrendLine.Point p : trend.points()) {
                Double value = p.value();
                if (value != null) {
                    least = Math.min(least, p.lower() == null ? value : p.lower());
                    most = Math.max(most, p.upper() == null ? value : p.upper());
                }
            }
        }
        return Scale.of(least, most, false, 2);
    }

    private int across(Size size) {
        double axis = SlideAxis.width(scale(), lines.indicator()) + 20;
        return (int) Math.max(1, Math.min(shown().size(), (size.width() - axis) / LEAST));
    }

    /** As many rows of panels as there are places, or as fit. */
    private int down(Size size) {
        int all = (shown().size() + across(size) - 1) / across(size);
        return Math.min(all, Math.max(1, (int) ((size.height() - LINE - BELOW) / LOWEST)));
    }

    private List<Panel> panels(Size size) {
        List<TrendLine> shown = shown();
        double axis = SlideAxis.width(scale(), lines.indicator()) + 20;
        int across = across(size);
        int down = down(size);
        double tall = (size.height() - key(size, true).size() * LINE - BELOW) / down;
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
                            : " (" + FigureText.period(p.period()) + ")";
                    Limits limits = p.limits();
                    return (lines.bounded() && limits != null
                                    ? FigureText.range(lines.indicator(), limits)
                                            + lines.indicator().unit().suffix()
                                    : lines.indicator().format(p.value()))
                            + when;
                })
                .orElse("[x]");
    }

    private int titleLines(TrendLine trend, double wide) {
        double both = 48
                + Lettering.width(trend.name() + "  ", Typeface.SEMIBOLD.at(TEXT))
                + Lettering.width(value(trend), Typeface.REGULAR.at(TEXT));
        return both <= wide ? 1 : 2;
    }

    /** What grey and bands are, in a line. */
    private String key(int leftOut, boolean bands) {
        List<String> parts = new ArrayList<>();
        if (leftOut > 0) {
            parts.add(Texts.of("trends.more", leftOut));
        }
        TrendLine benchmark = lines.benchmark();
        if (benchmark != null && !lines.trends().isEmpty()) {
            parts.add(Texts.of("trends.grey", benchmark.name(), value(benchmark)));
        }
        boolean banded = all().anyMatch(t -> t.points().stream().anyMatch(p -> p.lower() != null));
        if (banded) {
            parts.add(Texts.of((lines.bounded() ? "trends.bounds" : "trends.intervals") + (bands ? "" : ".uprights")));
        }
        if (all().anyMatch(t -> t.breaks().stream()
                .anyMatch(b -> b.kind() == SeriesBreak.Kind.BREAK && t.place(b).isPresent()))) {
            parts.add(Texts.of("trends.break"));
        }
        if (!scale().startsAtZero()) {
            parts.add(Texts.of("trends.start", lines.indicator().unit().format(scale().low(), scale().decimals())));
        }
        return String.join(" ", parts);
    }

    private String whole(Size size, boolean bands) {
        return key(Math.max(0, shown().size() - across(size) * down(size)), bands);
    }

    private Typeface cut(Size size) {
        return Lettering.width(whole(size, true), Typeface.REGULAR.at(TEXT)) <= size.width()
                ? Typeface.REGULAR
                : Typeface.CONDENSED;
    }

    private List<String> key(Size size, boolean bands) {
        String key = whole(size, bands);
        return key.isEmpty() ? List.of() : Lettering.wrap(key, cut(size).at(TEXT), size.width());
    }

    @Override
    public Graphic whole() {
        return lines;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        if (periods().isEmpty()) {
            Lettering.draw(g, Texts.of("slide.no-figures"), 0, 50, Typeface.REGULAR.at(TEXT), palette.ink2());
            return;
        }
        Scale scale = scale();
        for (Panel panel : panels(size)) {
            title(g, panel);
            SlideTrendPanel inner = new SlideTrendPanel(panel.box(), scale, periods(), palette);
            SlideAxis.up(
                    g,
                    scale,
                    lines.indicator(),
                    panel.box().getX(),
                    panel.box().getMaxX(),
                    panel.box().getY(),
                    panel.box().getMaxY(),
                    panel.first(),
                    palette);
            TrendLine benchmark = lines.benchmark();
            if (benchmark != null) {
                inner.trend(g, benchmark, palette.benchmark(), null, false);
            }
            inner.trend(g, panel.trend(), panel.style().colour(), panel.style().marker(), lines.bounded());
            if (panel.last()) {
                inner.periods(g);
            }
        }
        List<String> key = key(size, true);
        for (int i = 0; i < key.size(); i++) {
            double y = size.height() - 12 - (key.size() - 1 - i) * LINE;
            Lettering.draw(g, key.get(i), 0, y, cut(size).at(TEXT), palette.ink2());
        }
    }

    private void title(Graphics2D g, Panel panel) {
        Rectangle2D box = panel.box();
        int count = titleLines(panel.trend(), box.getWidth());
        double middle = box.getY() - 20 - count * LINE + LINE / 2;
        panel.style()
                .marker()
                .paint(g, box.getX() + 16, middle, 15.5, panel.style().colour(), palette.paper());
        double room = box.getWidth() - 48;
        Typeface cut = Lettering.width(panel.trend().name(), Typeface.SEMIBOLD.at(TEXT)) <= room
                ? Typeface.SEMIBOLD
                : Typeface.CONDENSED;
        String name = Lettering.fit(panel.trend().name(), cut.at(TEXT), room);
        Lettering.draw(g, name, box.getX() + 48, middle + 18, cut.at(TEXT), palette.ink());
        double x = count == 1 ? box.getX() + 48 + Lettering.width(name + "  ", cut.at(TEXT)) : box.getX() + 48;
        double y = count == 1 ? middle : middle + LINE;
        Lettering.draw(
                g,
                value(panel.trend()),
                x,
                y + 18,
                Typeface.REGULAR.at(TEXT),
                panel.style().text());
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        if (periods().isEmpty()) {
            return marks;
        }
        for (Panel panel : panels(size)) {
            SlideTrendPanel inner = new SlideTrendPanel(panel.box(), scale(), periods(), palette);
            for (TrendLine.Point p : panel.trend().points()) {
                Double value = p.value();
                if (value != null) {
                    String words = panel.trend().name() + " " + FigureText.period(p.period()) + ": "
                            + lines.indicator().format(value);
                    marks.add(new GraphicMark(
                            panel.trend().area(),
                            new Rectangle2D.Double(inner.x(p) - 22, inner.y(value) - 22, 44, 44),
                            words));
                }
            }
        }
        return marks;
    }
}
