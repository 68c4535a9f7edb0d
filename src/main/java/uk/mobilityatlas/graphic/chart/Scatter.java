package uk.mobilityatlas.graphic.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.ChipLabels;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Unit;

/**
 * Two indicators of the same areas against each other, a dot an area; the compared ones carry their markers and names.
 *
 * @param across the indicator on the axis below; its compared areas are marked
 * @param up the indicator on the axis at the left
 * @param brushed areas picked out here or in another picture
 * @param notes sentences below, such as the correlation and what it cannot say
 */
public record Scatter(
        AreaFigures across, AreaFigures up, Set<AreaCode> brushed, List<String> notes, Palette palette, String headline)
        implements Graphic {
    private static final Texts TEXTS = Texts.beside(Scatter.class);

    private static final double ABOVE = 30;
    private static final double BELOW = 48;
    private static final double RIGHT = 24;
    private static final TypeScale TYPE = TypeScale.SCREEN;
    private static final Font TITLE = Typeface.SEMIBOLD.at(12);
    private static final double LINE = TYPE.leading();

    /** An area's place. */
    public record Dot(Area area, Point2D at) {}

    public Scatter {
        brushed = Set.copyOf(brushed);
        notes = List.copyOf(notes);
    }

    /** The visible areas that have both figures. */
    public List<Area> both() {
        return across.visible().stream()
                .filter(a ->
                        across.value(a.code()).isPresent() && up.value(a.code()).isPresent())
                .toList();
    }

    private List<String> foot(double width) {
        return notes.isEmpty() ? List.of() : Lettering.wrap(String.join(" ", notes), TYPE.plain(), width);
    }

    private Plot plot(Size size) {
        double foot = foot(size.width()).size() * LINE;
        double tall = Math.max(20, size.height() - ABOVE - BELOW - foot);
        Scale vertical = vertical(tall / 55);
        double left = Math.max(34, Math.ceil(vertical.widest(up.indicator().unit(), TYPE)) + 12);
        double room = size.width() - left - RIGHT;
        Scale horizontal = horizontal(room / 80, TYPE, room);
        double right = Math.max(RIGHT, horizontal.overHigh(across.indicator().unit(), TYPE));
        Rectangle2D data = new Rectangle2D.Double(left, ABOVE, Math.max(20, size.width() - left - right), tall);
        return plot(data, vertical, horizontal);
    }

    /** The two scales laid along a frame. */
    public Plot plot(Rectangle2D data, Scale vertical, Scale horizontal) {
        return new Plot(
                Axis.of(horizontal, across.indicator().unit(), data.getMinX(), data.getMaxX()),
                Axis.of(vertical, up.indicator().unit(), data.getMaxY(), data.getMinY()),
                data);
    }

    /** The scale that rises, with about so many steps, two to eight. */
    public Scale vertical(double steps) {
        double[] values = values(up);
        return Scale.of(least(values), most(values), false, steps(steps));
    }

    /** The scale below with about so many steps, two to eight, or with as many as there is room for along some pixels. */
    public Scale horizontal(double steps, TypeScale type, double pixels) {
        double[] values = values(across);
        Unit unit = across.indicator().unit();
        // the axis ends where its last label still fits
        double room = pixels - type.text();
        return Scale.across(least(values), most(values), false, steps(steps), unit, type, room);
    }

    private static int steps(double steps) {
        return (int) Math.max(2, Math.min(8, steps));
    }

    private double[] values(AreaFigures figures) {
        return both().stream()
                .mapToDouble(a -> figures.value(a.code()).orElseThrow())
                .toArray();
    }

    private static double least(double[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElse(1);
    }

    /** Every area's place on a plot. */
    public List<Dot> dots(Plot plot) {
        return both().stream()
                .map(a -> new Dot(
                        a,
                        plot.at(
                                across.value(a.code()).orElseThrow(),
                                up.value(a.code()).orElseThrow())))
                .toList();
    }

    /** Paints the grid, the dots and the lines of the benchmarks. */
    public void paint(Graphics2D g, Plot plot, double radius, TypeScale type, Palette in) {
        plot.up().paintBeside(g, plot.data(), true, type, in);
        plot.across().paintBelow(g, plot.data(), true, type, in);
        List<Dot> dots = dots(plot);
        g.setColor(Palette.alpha(in.rule2(), brushed.isEmpty() ? 0.75 : 0.4));
        dots.stream().filter(d -> !brushed.contains(d.area().code())).forEach(d -> g.fill(circle(d, radius)));
        g.setColor(in.focus());
        dots.stream().filter(d -> brushed.contains(d.area().code())).forEach(d -> g.fill(circle(d, radius * 1.18)));
        benchmarkLines(plot).forEach(line -> type.reference(g, line, in.benchmark()));
    }

    private static Shape circle(Dot dot, double radius) {
        return Marker.CIRCLE.at(dot.at().getX(), dot.at().getY(), radius);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Plot plot = plot(size);
        List<Dot> dots = dots(plot);
        paint(g, plot, 3.4, TYPE, palette);
        List<ReferenceNames.Placed> names = benchmarkNames(plot);
        names.forEach(name -> name.paint(g, TYPE, palette));
        List<Rectangle2D> written = new ArrayList<>();
        names.forEach(name -> written.add(name.box()));
        written.addAll(compared(g, dots, plot, size, List.copyOf(written)));
        OutlierNames.paint(
                g,
                plot.data(),
                dots.stream()
                        .map(d -> new OutlierNames.Point(
                                d.area().name(),
                                d.at(),
                                across.position(d.area().code()) >= 0))
                        .toList(),
                written,
                benchmarkLines(plot),
                palette);
        titles(g, plot, size);
    }

    /** The names of the benchmarks, each beside its line. */
    private List<ReferenceNames.Placed> benchmarkNames(Plot plot) {
        Rectangle2D title = new Rectangle2D.Double(0, 0, Lettering.width(upTitle(), TITLE) + 10, ABOVE - LINE / 2);
        List<ReferenceNames.Placed> names = new ArrayList<>();
        BenchmarkFigure below = across.benchmark();
        if (below != null) {
            names.add(names(plot, ABOVE, List.of(title), TYPE).upright(words(below, across), plot.x(below.value())));
        }
        BenchmarkFigure beside = up.benchmark();
        if (beside != null) {
            List<Rectangle2D> taken =
                    names.stream().map(ReferenceNames.Placed::box).toList();
            names.add(names(plot, 0, taken, TYPE).level(words(beside, up), plot.y(beside.value())));
        }
        return names;
    }

    /** What names a plot's reference lines, so far over it at most, and not where something is written. */
    public ReferenceNames names(Plot plot, double above, List<Rectangle2D> taken, TypeScale type) {
        List<Point2D> others = new ArrayList<>();
        List<Point2D> marked = new ArrayList<>();
        dots(plot).forEach(dot -> (across.position(dot.area().code()) >= 0 ? marked : others).add(dot.at()));
        return new ReferenceNames(plot.data(), above, others, marked, taken, benchmarkLines(plot), type);
    }

    private static String words(BenchmarkFigure benchmark, AreaFigures figures) {
        return benchmark.name() + " " + FigureText.brief(figures.indicator(), benchmark.value());
    }

    private List<Line2D> benchmarkLines(Plot plot) {
        List<Line2D> lines = new ArrayList<>();
        Rectangle2D data = plot.data();
        BenchmarkFigure below = across.benchmark();
        if (below != null) {
            double x = plot.x(below.value());
            lines.add(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
        }
        BenchmarkFigure beside = up.benchmark();
        if (beside != null) {
            double y = plot.y(beside.value());
            lines.add(new Line2D.Double(data.getMinX(), y, data.getMaxX(), y));
        }
        return lines;
    }

    /** The compared areas with their labels; returns where the labels stand. */
    private List<Rectangle2D> compared(Graphics2D g, List<Dot> dots, Plot plot, Size size, List<Rectangle2D> written) {
        List<ChipLabels.Chip> chips = new ArrayList<>();
        for (AreaCode code : across.compared()) {
            dots.stream()
                    .filter(d -> d.area().code().equals(code))
                    .forEach(d -> chips.add(new ChipLabels.Chip(
                            d.area().name(), "", AreaStyle.of(across.position(code), palette), d.at(), 0)));
        }
        Rectangle2D data = plot.data();
        List<Rectangle2D> taken = new ArrayList<>(written);
        taken.add(new Rectangle2D.Double(0, data.getMaxY(), size.width(), size.height()));
        taken.add(new Rectangle2D.Double(0, 0, data.getMinX(), size.height()));
        taken.add(new Rectangle2D.Double(0, 0, Lettering.width(upTitle(), TITLE) + 4, LINE));
        List<Line2D> lines = benchmarkLines(plot);
        List<ChipLabels.Placed> placed = ChipLabels.place(
                chips, box -> covered(box, dots, lines), taken, new Size(size.width(), data.getMaxY()));
        ChipLabels.paint(g, chips, placed, palette);
        return placed.stream().map(ChipLabels.Placed::box).toList();
    }

    /** What a label would hide: the dots below it, and the lines of the benchmarks. */
    private static double covered(Rectangle2D box, List<Dot> dots, List<Line2D> lines) {
        long hidden = dots.stream().filter(d -> box.contains(d.at())).count();
        long crossed = lines.stream().filter(line -> line.intersects(box)).count();
        return Math.min(1, hidden * 0.08 + crossed * 0.25);
    }

    private String upTitle() {
        return FigureText.titled(up.indicator()) + ", " + FigureText.label(up.period());
    }

    private void titles(Graphics2D g, Plot plot, Size size) {
        Rectangle2D data = plot.data();
        Lettering.draw(g, upTitle(), 0, 13, TITLE, palette.ink2());
        Lettering.draw(
                g,
                FigureText.titled(across.indicator()) + ", " + FigureText.label(across.period()),
                data.getMaxX(),
                data.getMaxY() + 38,
                TITLE,
                palette.ink2(),
                Align.RIGHT);
        Lettering.lines(g, foot(size.width()), 0, data.getMaxY() + BELOW, LINE, TYPE.plain(), palette.ink3());
    }

    @Override
    public String summary() {
        return TEXTS.of("scatter.summary", title(), both().size(), FigureText.areas(across.geography(), both().size()))
                + " " + String.join(" ", notes);
    }

    private String title() {
        return TEXTS.of("scatter.title", FigureText.title(across.indicator()), FigureText.title(up.indicator()));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Area area : both()) {
            rows.add(List.of(
                    Cell.of(area.name()),
                    Cell.of(across.indicator(), across.value(area.code()).orElseThrow()),
                    Cell.of(up.indicator(), up.value(area.code()).orElseThrow())));
        }
        return new Table(
                title(),
                List.of(
                        new Column(TEXTS.of("column.area"), false),
                        new Column(FigureText.titled(across.indicator()), true),
                        new Column(FigureText.titled(up.indicator()), true)),
                rows);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return marks(plot(size), 5);
    }

    /** The dots of a plot as what can be pointed at, so far around. */
    public List<GraphicMark> marks(Plot plot, double radius) {
        return dots(plot).stream()
                .map(d -> new GraphicMark(
                        d.area().code(),
                        circle(d, radius),
                        d.area().name() + ": " + figure(across, d.area()) + ", " + figure(up, d.area())))
                .toList();
    }

    private static String figure(AreaFigures figures, Area area) {
        return figures.indicator().format(figures.value(area.code()).orElseThrow());
    }
}
