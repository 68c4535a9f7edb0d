package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.chart.DotLane;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.stats.Quartiles;

/** A distribution as a slide shows it: a dot an area, the middle half behind, the compared areas named below. */
record SlideStrip(Strip strip, Palette palette) implements ShapeForm {
    private static final TypeScale TYPE = TypeScale.SLIDE;
    private static final double LEAST_LANE = 57;
    private static final double AXIS = 62;

    /** From the outermost dots to the next lane. */
    private static final double BETWEEN = 15.5;

    private record Lane(DotLane dots, double top, double tall) {}

    private AreaFigures figures() {
        return strip.figures();
    }

    private boolean single() {
        return strip.lanes().size() < 2;
    }

    /** One lane has the benchmark's name above it; several leave that to the key. */
    private double top() {
        return single() ? 60 : 6;
    }

    private int shown(Size size) {
        return (int) Math.max(1, Math.min(strip.lanes().size(), (foot(size) - top()) / LEAST_LANE));
    }

    private double left() {
        return single() ? 20 : 36 + Lettering.widest(strip.lanes().stream().map(l -> l.name()), TYPE.bold());
    }

    private Axis across(Size size) {
        return strip.across(left(), 60, size.width(), 6, TYPE);
    }

    private double foot(Size size) {
        return size.height() - AXIS - (key().entries().isEmpty() ? 0 : SlideKey.HEIGHT);
    }

    private List<Lane> lanes(Size size) {
        double tall = Math.max(20, foot(size) - top()) / shown(size);
        double room = tall / 2 - BETWEEN;
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < shown(size); i++) {
            double top = top() + i * tall;
            DotLane dots = DotLane.of(strip, strip.lanes().get(i), across(size), top + tall / 2, room, room, TYPE);
            lanes.add(new Lane(dots, top, tall));
        }
        return lanes;
    }

    /** The compared areas with their figures, and the benchmark where it is not named above. */
    private SlideKey key() {
        List<SlideKey.Entry> entries = new ArrayList<>();
        for (Area area : figures().comparedAreas()) {
            String figure = figures()
                    .observation(area.code())
                    .map(o -> o.hasValue()
                            ? figures().indicator().format(o.valueOrThrow()) + FigureText.shorthand(o)
                            : FigureText.brief(figures().indicator(), o))
                    .orElse("[x]");
            entries.add(new SlideKey.Entry(
                    AreaStyle.of(figures().position(area.code()), palette), area.name() + " " + figure));
        }
        BenchmarkFigure benchmark = figures().benchmark();
        if (benchmark != null && !single()) {
            entries.add(new SlideKey.Entry(AreaStyle.benchmark(palette), words(benchmark)));
        }
        return new SlideKey(entries, palette);
    }

    @Override
    public Graphic whole() {
        return strip;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Axis across = across(size);
        List<Lane> lanes = lanes(size);
        lanes.forEach(lane -> middleHalf(g, lane, across));
        across.paintBelow(
                g,
                new Rectangle2D.Double(across.from(), top(), across.to() - across.from(), foot(size) - top()),
                true,
                TYPE,
                palette);
        for (Lane lane : lanes) {
            name(g, lane, across.to());
            lane.dots().paint(g, palette);
        }
        benchmark(g, across, size);
        lanes.forEach(lane -> lane.dots().paintCompared(g, TYPE, palette));
        key().paint(g, size.height() - SlideKey.HEIGHT, size.width());
    }

    private void middleHalf(Graphics2D g, Lane lane, Axis across) {
        double[] values = lane.dots().values();
        if (values.length < Quartiles.FEWEST) {
            return;
        }
        Quartiles half = Quartiles.of(values);
        double from = across.at(half.lower());
        Painting.fill(
                g,
                new Rectangle2D.Double(from, lane.top() + 4, across.at(half.upper()) - from, lane.tall() - 8),
                palette.panel());
        double median = across.at(half.median());
        Painting.draw(
                g, new Line2D.Double(median, lane.top() + 6, median, lane.top() + lane.tall() - 6), palette.rule2(), 3);
    }

    private void name(Graphics2D g, Lane lane, double right) {
        if (!single()) {
            double foot = lane.top() + lane.tall();
            double base = lane.top() + lane.tall() / 2 + TYPE.middle();
            Lettering.draw(g, lane.dots().lane().name(), 0, base, TYPE.bold(), palette.ink());
            Painting.draw(g, new Line2D.Double(0, foot, right, foot), palette.rule(), TYPE.hairline());
        }
    }

    private void benchmark(Graphics2D g, Axis across, Size size) {
        BenchmarkFigure benchmark = figures().benchmark();
        if (benchmark == null) {
            return;
        }
        double x = across.at(benchmark.value());
        TYPE.reference(g, new Line2D.Double(x, top() - 4, x, foot(size)), palette.ink2());
        if (single()) {
            String words = words(benchmark);
            double half = Lettering.width(words, TYPE.plain()) / 2;
            double at = Math.max(half, Math.min(size.width() - half, x));
            Lettering.draw(g, words, at, 42, TYPE.plain(), palette.ink2(), Lettering.Align.CENTRE);
        }
    }

    private String words(BenchmarkFigure benchmark) {
        return benchmark.name() + " " + figures().indicator().format(benchmark.value());
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return lanes(size).stream()
                .flatMap(lane -> lane.dots().marks(9).stream())
                .toList();
    }
}
