package uk.mobilityatlas.deck.slide;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.Scale;
import uk.mobilityatlas.graphic.chart.Scatter;

/** Two indicators against each other as a slide shows them: a dot an area, the compared ones marked and named. */
public record SlideScatter(Scatter scatter, Palette palette) implements GraphicForm {
    private static final double TEXT = SlideLayout.SIZE;
    private static final double TITLE = 64;
    private static final double AXIS = 60;
    private static final double DOT = 8;

    private record Dot(Area area, double x, double y) {}

    private record Frame(Rectangle2D box, Scale across, Scale up) {
        double x(double value) {
            return box.getX() + (value - across.low()) / (across.high() - across.low()) * box.getWidth();
        }

        double y(double value) {
            return box.getMaxY() - (value - up.low()) / (up.high() - up.low()) * box.getHeight();
        }
    }

    private List<Area> both() {
        return scatter.across().visible().stream()
                .filter(a -> scatter.across().value(a.code()).isPresent()
                        && scatter.up().value(a.code()).isPresent())
                .toList();
    }

    /**
     * Where the figures stand, for formats with charts of their own.
     *
     * @param areas those that have both figures
     * @param labels what the axes measure
     */
    public record Plan(Rectangle2D box, Scale across, Scale up, List<Area> areas, List<SlideLabel> labels) {}

    /** The plan at a size. */
    public Plan plan(Size size) {
        Frame frame = frame(size);
        return new Plan(
                frame.box(),
                frame.across(),
                frame.up(),
                both(),
                List.of(label(scatter.up(), 0, size, false), label(scatter.across(), size.height() - 60, size, true)));
    }

    private SlideLabel label(AreaFigures figures, double y, Size size, boolean right) {
        String text = FigureText.titled(figures.indicator());
        Typeface cut = Lettering.width(text, Typeface.SEMIBOLD.at(TEXT)) * 1.05 <= size.width()
                ? Typeface.SEMIBOLD
                : Typeface.CONDENSED;
        SlideBlock.Setting setting = new SlideBlock.Setting(cut, TEXT, 60, palette.ink2());
        return new SlideLabel(
                new SlideBlock.Text(
                        SlideBlock.Role.NOTE,
                        new Rectangle2D.Double(0, y, size.width(), 60),
                        List.of(Lettering.fit(text, cut.at(TEXT), size.width())),
                        setting,
                        null),
                right);
    }

    private Scale scale(AreaFigures figures, int steps) {
        double[] values = both().stream()
                .mapToDouble(a -> figures.value(a.code()).orElseThrow())
                .toArray();
        return Scale.of(
                Arrays.stream(values).min().orElse(0),
                Arrays.stream(values).max().orElse(1),
                false,
                steps);
    }

    private Frame frame(Size size) {
        Scale up = scale(scatter.up(), 3);
        double left = SlideAxis.width(up, scatter.up().indicator()) + 24;
        double tall = Math.max(40, size.height() - TITLE - AXIS - TITLE);
        return new Frame(
                new Rectangle2D.Double(left, TITLE + 8, Math.max(40, size.width() - left - 70), tall - 8),
                scale(scatter.across(), 5),
                up);
    }

    private List<Dot> dots(Frame frame) {
        return both().stream()
                .map(a -> new Dot(
                        a,
                        frame.x(scatter.across().value(a.code()).orElseThrow()),
                        frame.y(scatter.up().value(a.code()).orElseThrow())))
                .toList();
    }

    @Override
    public Graphic whole() {
        return scatter;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Frame frame = frame(size);
        Rectangle2D box = frame.box();
        SlideAxis.up(
                g,
                frame.up(),
                scatter.up().indicator(),
                box.getX(),
                box.getMaxX(),
                box.getY(),
                box.getMaxY(),
                true,
                palette);
        SlideAxis.across(
                g,
                frame.across(),
                scatter.across().indicator(),
                box.getX(),
                box.getMaxX(),
                box.getY(),
                box.getMaxY(),
                palette);
        List<Dot> dots = dots(frame);
        g.setColor(Palette.alpha(palette.rule2(), 0.75));
        dots.forEach(d -> g.fill(new Ellipse2D.Double(d.x() - DOT, d.y() - DOT, 2 * DOT, 2 * DOT)));
        benchmarks(g, frame);
        compared(g, dots, box, size);
        title(g, scatter.up(), 0, 42, size.width(), false);
        title(g, scatter.across(), size.width(), size.height() - 14, size.width(), true);
    }

    private void title(Graphics2D g, AreaFigures figures, double x, double y, double room, boolean right) {
        String text = FigureText.titled(figures.indicator());
        Typeface cut =
                Lettering.width(text, Typeface.SEMIBOLD.at(TEXT)) <= room ? Typeface.SEMIBOLD : Typeface.CONDENSED;
        Lettering.draw(
                g,
                Lettering.fit(text, cut.at(TEXT), room),
                x,
                y,
                cut.at(TEXT),
                palette.ink2(),
                right ? Lettering.Align.RIGHT : Lettering.Align.LEFT);
    }

    private void benchmarks(Graphics2D g, Frame frame) {
        Rectangle2D box = frame.box();
        g.setColor(palette.benchmark());
        g.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {10, 8}, 0));
        BenchmarkFigure below = scatter.across().benchmark();
        if (below != null) {
            double x = frame.x(below.value());
            g.draw(new Line2D.Double(x, box.getY(), x, box.getMaxY()));
            Lettering.haloed(
                    g,
                    below.name(),
                    x + 14,
                    box.getY() + 44,
                    Typeface.REGULAR.at(TEXT),
                    palette.ink2(),
                    Lettering.Align.LEFT,
                    palette.paper());
            g.setColor(palette.benchmark());
            g.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {10, 8}, 0));
        }
        BenchmarkFigure beside = scatter.up().benchmark();
        if (beside != null) {
            double y = frame.y(beside.value());
            g.draw(new Line2D.Double(box.getX(), y, box.getMaxX(), y));
        }
    }

    /** Names stand beside their markers, on the first side where they cover no other name. */
    private void compared(Graphics2D g, List<Dot> dots, Rectangle2D box, Size size) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (Area area : scatter.across().comparedAreas()) {
            for (Dot dot : dots) {
                if (dot.area().equals(area)) {
                    AreaStyle style = AreaStyle.of(scatter.across().position(area.code()), palette);
                    Rectangle2D place = place(area.name(), dot, taken, box, size);
                    taken.add(place);
                    Lettering.haloed(
                            g,
                            area.name(),
                            place.getX(),
                            place.getMaxY() - 14,
                            Typeface.SEMIBOLD.at(TEXT),
                            style.text(),
                            Lettering.Align.LEFT,
                            palette.paper());
                    style.marker().paint(g, dot.x(), dot.y(), 16, style.colour(), palette.paper());
                }
            }
        }
    }

    private static Rectangle2D place(String name, Dot dot, List<Rectangle2D> taken, Rectangle2D box, Size size) {
        double wide = Lettering.width(name, Typeface.SEMIBOLD.at(TEXT));
        double[][] offers = {
            {dot.x() + 28, dot.y() - 30},
            {dot.x() - 28 - wide, dot.y() - 30},
            {dot.x() - wide / 2, dot.y() - 84},
            {dot.x() - wide / 2, dot.y() + 24}
        };
        List<Rectangle2D> places = Arrays.stream(offers)
                .map(at -> (Rectangle2D) new Rectangle2D.Double(
                        Math.max(0, Math.min(size.width() - wide, at[0])),
                        Math.max(box.getY(), Math.min(box.getMaxY() - 60, at[1])),
                        wide,
                        60))
                .toList();
        return places.stream()
                .filter(p -> taken.stream().noneMatch(p::intersects) && !p.contains(dot.x(), dot.y()))
                .findFirst()
                .orElse(places.get(0));
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return dots(frame(size)).stream()
                .map(d -> new GraphicMark(
                        d.area().code(),
                        new Ellipse2D.Double(d.x() - 12, d.y() - 12, 24, 24),
                        d.area().name() + ": "
                                + scatter.across()
                                        .indicator()
                                        .format(scatter.across()
                                                .value(d.area().code())
                                                .orElseThrow())
                                + ", "
                                + scatter.up()
                                        .indicator()
                                        .format(scatter.up()
                                                .value(d.area().code())
                                                .orElseThrow())))
                .toList();
    }
}
