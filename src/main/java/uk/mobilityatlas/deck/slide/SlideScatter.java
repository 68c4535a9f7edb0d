package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
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
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.indicator.Unit;

/** Two indicators against each other as a slide shows them: a dot an area, the compared ones marked and named. */
public record SlideScatter(Scatter scatter, Palette palette) implements GraphicForm {
    private static final TypeScale TYPE = TypeScale.SLIDE;
    private static final double TITLE = 64;
    private static final double AXIS = 60;
    private static final double RIGHT = 70;
    private static final double DOT = 8;
    /** From a marker to its name. */
    private static final double NEAR = 28;

    private static final double LINE = TYPE.leading();

    /**
     * Where the figures stand, for formats with charts of their own.
     *
     * @param labels what the axes measure
     */
    public record Plan(Rectangle2D box, Scale across, Scale up, List<SlideLabel> labels) {}

    /** The plan at a size. */
    public Plan plan(Size size) {
        double tall = Math.max(40, size.height() - TITLE - AXIS - TITLE);
        Scale fine = scatter.vertical(3);
        Scale up = fine.fitsUp(TYPE, tall - 8) ? fine : scatter.vertical(2);
        double beside = up.widest(scatter.up().indicator().unit(), TYPE) + 24;
        Unit unit = scatter.across().indicator().unit();
        Scale across = scatter.horizontal(5, TYPE, size.width() - beside - RIGHT);
        double left = Math.max(beside, across.overLow(unit, TYPE));
        double right = Math.max(RIGHT, across.overHigh(unit, TYPE));
        return new Plan(
                new Rectangle2D.Double(left, TITLE + 8, Math.max(40, size.width() - left - right), tall - 8),
                across,
                up,
                List.of(
                        title(scatter.up(), LINE / 2 - 6, size, false),
                        title(scatter.across(), size.height() - LINE / 2 - 2, size, true)));
    }

    private SlideLabel title(AreaFigures figures, double middle, Size size, boolean right) {
        String text = FigureText.titled(figures.indicator());
        return SlideLabel.of(text, 0, middle, size.width(), Typeface.SEMIBOLD, palette.ink2(), right);
    }

    private Plot plot(Plan plan) {
        return scatter.plot(plan.box(), plan.up(), plan.across());
    }

    @Override
    public Graphic whole() {
        return scatter;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Plan plan = plan(size);
        Plot plot = plot(plan);
        scatter.paint(g, plot, DOT, TYPE, palette);
        List<Rectangle2D> names = compared(g, plot, size);
        BenchmarkFigure below = scatter.across().benchmark();
        if (below != null) {
            scatter.names(plot, 0, names, TYPE)
                    .upright(below.name(), plot.across().at(below.value()))
                    .paint(g, TYPE, palette);
        }
        plan.labels().forEach(label -> label.paint(g, palette));
    }

    /** Names stand beside their markers, where they cover no other name and no other marker; returns where. */
    private List<Rectangle2D> compared(Graphics2D g, Plot plot, Size size) {
        List<Rectangle2D> taken = new ArrayList<>();
        List<Scatter.Dot> dots = scatter.dots(plot).stream()
                .filter(dot -> scatter.across().position(dot.area().code()) >= 0)
                .sorted(Comparator.comparingInt(
                        dot -> scatter.across().position(dot.area().code())))
                .toList();
        List<Point2D> markers = dots.stream().map(Scatter.Dot::at).toList();
        for (Scatter.Dot dot : dots) {
            AreaStyle style = AreaStyle.of(scatter.across().position(dot.area().code()), palette);
            Rectangle2D place = place(dot, markers, taken, plot, size);
            taken.add(place);
            Lettering.haloed(
                    g,
                    dot.area().name(),
                    place.getX(),
                    place.getCenterY() + TYPE.middle(),
                    TYPE.bold(),
                    style.text(),
                    Lettering.Align.LEFT,
                    palette.paper());
        }
        for (Scatter.Dot dot : dots) {
            AreaStyle style = AreaStyle.of(scatter.across().position(dot.area().code()), palette);
            style.marker().paint(g, dot.at().getX(), dot.at().getY(), TYPE.mark(), style.colour(), palette.paper());
        }
        return taken;
    }

    private Rectangle2D place(Scatter.Dot dot, List<Point2D> markers, List<Rectangle2D> taken, Plot plot, Size size) {
        double wide = Lettering.width(dot.area().name(), TYPE.bold());
        List<Rectangle2D> offers = new ArrayList<>();
        for (double far : new double[] {1, 1.8, 2.6}) {
            double up = LINE * (far - 0.5);
            double[][] steps = {
                {NEAR, -LINE / 2},
                {-NEAR - wide, -LINE / 2},
                {-wide / 2, -up - LINE},
                {-wide / 2, up},
                {NEAR, -up - LINE / 2},
                {-NEAR - wide, -up - LINE / 2},
                {NEAR, up - LINE / 2},
                {-NEAR - wide, up - LINE / 2}
            };
            for (double[] step : steps) {
                offers.add(new Rectangle2D.Double(
                        Math.max(0, Math.min(size.width() - wide, dot.at().getX() + step[0])),
                        Math.max(
                                plot.data().getY(),
                                Math.min(plot.data().getMaxY() - LINE, dot.at().getY() + step[1])),
                        wide,
                        LINE));
            }
        }
        // of those that cost the same the first, which is the nearest
        return offers.stream()
                .min(Comparator.comparingDouble(offer -> cost(offer, markers, taken)))
                .orElseThrow();
    }

    private static double cost(Rectangle2D offer, List<Point2D> markers, List<Rectangle2D> taken) {
        double reach = NEAR - 2;
        Rectangle2D around = new Rectangle2D.Double(
                offer.getX() - reach,
                offer.getY() - TYPE.mark() / 2,
                offer.getWidth() + 2 * reach,
                offer.getHeight() + TYPE.mark());
        long hidden = markers.stream().filter(around::contains).count();
        long written = taken.stream().filter(offer::intersects).count();
        return 10.0 * written + hidden;
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return scatter.marks(plot(plan(size)), 12);
    }
}
