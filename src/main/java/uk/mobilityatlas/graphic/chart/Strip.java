package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
import uk.mobilityatlas.graphic.MapWords;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.indicator.Unit;

/**
 * Every area of a level as one dot on the indicator's axis, in a lane for each group of areas; the compared ones carry
 * their markers and names.
 *
 * @param lanes from top to bottom; an area may lie in several
 * @param brushed areas picked out in another picture
 */
public record Strip(AreaFigures figures, List<Lane> lanes, Set<AreaCode> brushed, Palette palette, String headline)
        implements Graphic {
    private static final Texts TEXTS = Texts.beside(Strip.class);

    private static final double BELOW = 28;
    private static final double LABELS = 30;
    private static final double FOOT = 18;

    /** How much taller the first lane is: it holds most dots, and the names of the compared areas. */
    private static final double FIRST = 1.9;

    /** A group of areas, such as all, or those of one place type. */
    public record Lane(String name, Set<AreaCode> areas) {
        public Lane {
            areas = Set.copyOf(areas);
        }
    }

    private record Placed(DotLane lane, double middle, double tall) {
        double foot() {
            return middle + (tall - FOOT) / 2;
        }
    }

    public Strip {
        lanes = List.copyOf(lanes);
        brushed = Set.copyOf(brushed);
    }

    private double names() {
        double widest = Lettering.widest(lanes.stream().map(l -> l.name()), TypeScale.SCREEN.bold());
        return lanes.size() < 2 ? 10 : Math.min(170, widest + 24);
    }

    /**
     * The axis of all its figures between two edges, over which no label reaches.
     *
     * @param left what is left free at the left at least
     * @param right what is left free at the right at least
     */
    public Axis across(double left, double right, double width, int steps, TypeScale type) {
        double[] values = figures.values();
        Unit unit = figures.indicator().unit();
        // the axis ends where its first and last labels still fit
        double room = width - left - right - 2 * type.text();
        Scale scale = Scale.across(
                Arrays.stream(values).min().orElse(0),
                Arrays.stream(values).max().orElse(1),
                false,
                Math.max(2, steps),
                unit,
                type,
                room);
        double from = Math.max(left, scale.overLow(unit, type));
        return Axis.of(scale, unit, from, width - Math.max(right, scale.overHigh(unit, type)));
    }

    private Axis across(Size size) {
        double room = size.width() - names() - 22;
        return across(names(), 22, size.width(), (int) Math.min(8, room / 70), TypeScale.SCREEN);
    }

    private static Rectangle2D data(Axis across, Size size) {
        return new Rectangle2D.Double(
                across.from(), LABELS, across.to() - across.from(), Math.max(10, size.height() - LABELS - BELOW));
    }

    private List<Placed> place(Axis across, Rectangle2D data) {
        List<Placed> placed = new ArrayList<>();
        double share = data.getHeight() / Math.max(1, lanes.size() + FIRST - 1);
        double top = data.getMinY();
        for (Lane lane : lanes) {
            double tall = placed.isEmpty() ? share * FIRST : share;
            double middle = top + (tall - FOOT) / 2;
            top += tall;
            double room = (tall - FOOT) / 2 - 10;
            // labels want some room too
            DotLane dots = DotLane.of(this, lane, across, middle, room, room * 0.7, TypeScale.SCREEN);
            placed.add(new Placed(dots, middle, tall));
        }
        return placed;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Axis across = across(size);
        Rectangle2D data = data(across, size);
        MiddleBand band = new MiddleBand(figures.indicator(), across, palette);
        List<Placed> all = place(across, data);
        for (Placed lane : all) {
            band.paint(g, lane.lane().values(), lane.foot() + 2 + FOOT - lane.tall(), lane.foot());
        }
        across.paintBelow(g, data, true, TypeScale.SCREEN, palette);
        for (Placed lane : all) {
            name(g, lane, data.getMaxX());
            lane.lane().paint(g, palette);
        }
        benchmark(g, across, data.getMaxY());
        for (Placed lane : all) {
            band.words(g, lane.lane().values(), data, lane.foot(), figures.benchmark());
            lane.lane().paintCompared(g, TypeScale.SCREEN, palette);
        }
        if (!all.isEmpty()) {
            labels(g, all.get(0), band, data);
        }
    }

    private void name(Graphics2D g, Placed lane, double right) {
        if (lanes.size() > 1) {
            int count = lane.lane().dots().size();
            String words = TEXTS.of("strip.areas", count);
            Lettering.draw(g, lane.lane().lane().name(), 0, lane.middle() - 2, TypeScale.SCREEN.bold(), palette.ink());
            Lettering.draw(g, words, 0, lane.middle() + 14, TypeScale.SCREEN.plain(), palette.ink3());
            Painting.draw(g, new Line2D.Double(0, lane.foot() + FOOT, right, lane.foot() + FOOT), palette.rule(), 1);
        }
    }

    private void benchmark(Graphics2D g, Axis across, double foot) {
        BenchmarkFigure benchmark = figures.benchmark();
        if (benchmark != null) {
            double x = across.at(benchmark.value());
            TypeScale.SCREEN.reference(g, new Line2D.Double(x, 14, x, foot), palette.ink2());
            String words = benchmark.name() + " " + FigureText.brief(figures.indicator(), benchmark.value());
            Lettering.draw(g, words, x, 10, TypeScale.SCREEN.plain(), palette.ink2(), Align.CENTRE);
        }
    }

    private void labels(Graphics2D g, Placed lane, MiddleBand band, Rectangle2D data) {
        List<ChipLabels.Chip> chips = lane.lane().compared().stream()
                .map(d -> new ChipLabels.Chip(
                        d.area().name(),
                        FigureText.brief(figures.indicator(), d.value()),
                        AreaStyle.of(figures.position(d.area().code()), palette),
                        d.at(),
                        6))
                .toList();
        Size room = new Size(data.getMaxX() + 20, lane.foot());
        List<Rectangle2D> taken = new ArrayList<>(List.of(
                new Rectangle2D.Double(0, 0, 4000, 12),
                new Rectangle2D.Double(0, 0, lanes.size() > 1 ? names() - 16 : 0, room.height())));
        band.wordsBox(lane.lane().values(), data, lane.foot(), figures.benchmark())
                .ifPresent(taken::add);
        ChipLabels.paint(g, chips, ChipLabels.place(chips, box -> covered(lane.lane(), box), taken, room), palette);
    }

    private static double covered(DotLane lane, Rectangle2D box) {
        long hit = lane.dots().stream().filter(d -> box.contains(d.at())).count();
        return Math.min(1, hit * 0.12);
    }

    @Override
    public String summary() {
        return MapWords.distribution(figures);
    }

    @Override
    public Table table() {
        Table plain = MapWords.table(figures);
        return lanes.size() == 1 ? plain : byLane(plain);
    }

    /** With a column for each lane below the first, which says whether an area is in it. */
    private Table byLane(Table plain) {
        List<Lane> groups = lanes.subList(1, lanes.size());
        List<Table.Column> columns =
                new ArrayList<>(List.of(plain.columns().get(0), plain.columns().get(2)));
        groups.forEach(group -> columns.add(new Table.Column(group.name(), false)));
        columns.add(new Table.Column(TEXTS.of("column.code"), false, false));
        columns.add(Table.Column.further("95% interval from"));
        columns.add(Table.Column.further("to"));
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (List<Table.Cell> row : plain.rows()) {
            AreaCode code = new AreaCode(row.get(1).text());
            List<Table.Cell> line = new ArrayList<>(List.of(row.get(0), row.get(2)));
            groups.forEach(group -> line.add(Table.Cell.of(group.areas().contains(code) ? "yes" : "\u2013")));
            line.addAll(List.of(row.get(1), row.get(3), row.get(4)));
            rows.add(line);
        }
        return new Table(plain.caption(), columns, rows);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        Axis across = across(size);
        return place(across, data(across, size)).stream()
                .flatMap(p -> p.lane().marks(0).stream())
                .toList();
    }
}
