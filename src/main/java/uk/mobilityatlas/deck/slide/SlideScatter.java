package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
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
        BenchmarkFigure below = scatter.across().benchmark();
        if (below != null) {
            double x = plot.across().at(below.value()) + 14;
            double y = plan.box().getY() + 44;
            Lettering.haloed(
                    g, below.name(), x, y, TYPE.plain(), palette.ink2(), Lettering.Align.LEFT, palette.paper());
        }
        compared(g, scatter.dots(plot), plan.box(), size);
        plan.labels().forEach(label -> label.paint(g, palette));
    }

    /** Names stand beside their markers, on the first side where they cover no other name. */
    private void compared(Graphics2D g, List<Scatter.Dot> dots, Rectangle2D box, Size size) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (Area area : scatter.across().comparedAreas()) {
            for (Scatter.Dot dot : dots) {
                if (dot.area().equals(area)) {
                    AreaStyle style = AreaStyle.of(scatter.across().position(area.code()), palette);
                    Rectangle2D place = place(area.name(), dot.at(), taken, box, size);
                    taken.add(place);
                    Lettering.haloed(
                            g,
                            area.name(),
                            place.getX(),
                            place.getMaxY() - 14,
                            TYPE.bold(),
                            style.text(),
                            Lettering.Align.LEFT,
                            palette.paper());
                    style.marker()
                            .paint(g, dot.at().getX(), dot.at().getY(), TYPE.mark(), style.colour(), palette.paper());
                }
            }
        }
    }

    private static Rectangle2D place(String name, Point2D at, List<Rectangle2D> taken, Rectangle2D box, Size size) {
        double wide = Lettering.width(name, TYPE.bold());
        double[][] offers = {{28, -30}, {-28 - wide, -30}, {-wide / 2, -84}, {-wide / 2, 24}};
        List<Rectangle2D> places = Arrays.stream(offers)
                .map(by -> (Rectangle2D) new Rectangle2D.Double(
                        Math.max(0, Math.min(size.width() - wide, at.getX() + by[0])),
                        Math.max(box.getY(), Math.min(box.getMaxY() - LINE, at.getY() + by[1])),
                        wide,
                        LINE))
                .toList();
        return places.stream()
                .filter(p -> taken.stream().noneMatch(p::intersects) && !p.contains(at))
                .findFirst()
                .orElse(places.get(0));
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return scatter.marks(plot(plan(size)), 12);
    }
}
