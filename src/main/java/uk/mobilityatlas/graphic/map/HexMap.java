package uk.mobilityatlas.graphic.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.ChipLabels;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Fill;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.MapWords;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;

/**
 * A map on which every authority is one hexagon of the same size, so that small and crowded places are seen as well as
 * large ones.
 *
 * @param hexagons the layout of the geography
 * @param note a sentence on the layout and where it comes from, printed by the legend
 */
public record HexMap(List<Hexagon> hexagons, Shading shading, MapOptions options, String note, String headline)
        implements ShadedMap {
    private static final double LEAST_LABELLED = 21;
    private static final double LEAST_WIDE = 33;
    private static final double NOTE_GAP = 14;

    /** How far the window's own controls reach into the map. */
    private static final double TOOLS = 390;

    private record Place(HexGrid grid, Rectangle2D legend, List<String> note) {}

    public HexMap {
        hexagons = List.copyOf(hexagons);
    }

    /** The legend that belongs to the map. */
    public Legend legend() {
        return new Legend(shading, headline);
    }

    private List<Hexagon> drawn() {
        Set<AreaCode> nations = shading.figures().nationsWithFigures();
        Set<AreaCode> codes = shading.figures().areas().stream()
                .filter(a -> nations.contains(AreaFigures.nation(a)))
                .map(Area::code)
                .collect(Collectors.toSet());
        return hexagons.stream().filter(h -> codes.contains(h.area())).toList();
    }

    private Place place(Size size) {
        double width = size.width() < 1000 ? 196 : 232;
        List<String> words = note.isEmpty() ? List.of() : Lettering.wrap(note, Typeface.REGULAR.at(12), width);
        double height = options.legend()
                ? legend().height(width) + (words.isEmpty() ? 0 : NOTE_GAP + words.size() * 16)
                : words.size() * 16;
        Rectangle2D left = new Rectangle2D.Double(0, size.height() - height - 4, width, height);
        Rectangle2D right = new Rectangle2D.Double(size.width() - width, left.getY(), width, height);
        Rectangle2D whole = new Rectangle2D.Double(8, 6, size.width() - 16, size.height() - 12);
        HexGrid full = besideTools(whole);
        if (!options.legend() || covered(full, right) == 0) {
            return new Place(full, right, words);
        }
        if (covered(full, left) == 0) {
            return new Place(full, left, words);
        }
        HexGrid beside = belowTools(new Rectangle2D.Double(8, 6, size.width() - width - 28, size.height() - 12));
        HexGrid above = HexGrid.fit(drawn(), new Rectangle2D.Double(8, 6, size.width() - 16, left.getMinY() - 18));
        return new Place(beside.width() > above.width() ? beside : above, right, words);
    }

    /** Over all of a frame, or below the window's own controls where these would hide a hexagon. */
    private HexGrid belowTools(Rectangle2D frame) {
        HexGrid grid = HexGrid.fit(drawn(), frame);
        double top = options.top();
        return top > 0 && covered(grid, new Rectangle2D.Double(0, 0, TOOLS, top)) > 0
                ? HexGrid.fit(
                        drawn(), new Rectangle2D.Double(frame.getX(), top, frame.getWidth(), frame.getMaxY() - top))
                : grid;
    }

    /** In the middle, or as far to the right as the window's own controls ask for, as long as no hexagon grows smaller. */
    private HexGrid besideTools(Rectangle2D whole) {
        HexGrid middle = HexGrid.fit(drawn(), whole);
        Rectangle2D tools = new Rectangle2D.Double(0, 0, TOOLS, options.top());
        HexGrid grid = middle;
        for (double left = 0; options.top() > 0 && grid.width() >= middle.width(); left += 16) {
            if (covered(grid, tools) == 0) {
                return grid;
            }
            grid = HexGrid.fit(
                    drawn(),
                    new Rectangle2D.Double(
                            whole.getX() + left, whole.getY(), whole.getWidth() - left, whole.getHeight()));
        }
        return middle;
    }

    /** The areas of the legend's class at a place; none beside the legend. */
    public Set<AreaCode> legendAreas(double x, double y, Size size) {
        Rectangle2D frame = place(size).legend();
        return options.legend() && frame.contains(x, y)
                ? legend().areasAt(
                                x - frame.getX(),
                                y - frame.getY(),
                                new Size(frame.getWidth(), legend().height(frame.getWidth())))
                : Set.of();
    }

    private long covered(HexGrid grid, Rectangle2D frame) {
        return drawn().stream().filter(h -> grid.shape(h, -4).intersects(frame)).count();
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Place place = place(size);
        List<Fill> fills = shading.classFills();
        List<ChipLabels.Chip> chips = chips(place);
        List<ChipLabels.Placed> labels = labels(chips, place, size);
        for (Hexagon hexagon : drawn()) {
            ground(g, hexagon, place.grid(), fills);
        }
        List<Hexagon> compared = drawn().stream()
                .filter(h -> shading.figures().compared().contains(h.area()))
                .toList();
        outline(g, compared, place.grid(), shading.palette().paper(), 5.4f);
        outline(g, compared, place.grid(), shading.palette().ink(), 2.4f);
        ChipLabels.leaders(g, labels, shading.palette());
        // over the leaders, which none of them may strike through
        for (Hexagon hexagon : drawn()) {
            name(g, hexagon, place.grid(), fills, labels);
        }
        legend(g, place);
        ChipLabels.chips(g, chips, labels, shading.palette());
    }

    private void ground(Graphics2D g, Hexagon hexagon, HexGrid grid, List<Fill> fills) {
        Palette palette = shading.palette();
        Fill fill = shading.fill(hexagon.area(), fills);
        Shape shape = grid.shape(hexagon, 0.4);
        fill.paint(g, shape);
        if (Palette.contrast(Palette.luminance(fill.colour()), Palette.luminance(palette.paper())) < 1.6) {
            Painting.draw(g, shape, palette.hatch(), 0.7);
        }
    }

    private void name(Graphics2D g, Hexagon hexagon, HexGrid grid, List<Fill> fills, List<ChipLabels.Placed> labels) {
        Palette palette = shading.palette();
        Fill fill = shading.fill(hexagon.area(), fills);
        if (grid.width() >= LEAST_LABELLED) {
            Point2D c = grid.centre(hexagon);
            Color ink = palette.inkOn(fill.colour());
            Font font = grid.width() >= LEAST_WIDE ? Typeface.REGULAR.at(12) : Typeface.CONDENSED.at(13);
            double half = Lettering.width(hexagon.label(), font) / 2 + 1;
            if (2 * half > grid.width()) {
                return;
            }
            Rectangle2D box = new Rectangle2D.Double(c.getX() - half, c.getY() - 6, 2 * half, 13);
            // no name is half hidden by another
            if (labels.stream().anyMatch(label -> label.box().intersects(box))) {
                return;
            }
            if (labels.stream().anyMatch(label -> label.leader().intersects(grown(box)))) {
                Painting.fill(g, grown(box), fill.colour());
            }
            if (fill.hatch() == Hatch.NONE) {
                Lettering.draw(g, hexagon.label(), c.getX(), c.getY() + 4.3, font, ink, Align.CENTRE);
            } else {
                Lettering.haloed(g, hexagon.label(), c.getX(), c.getY() + 4.3, font, ink, Align.CENTRE, fill.colour());
            }
        }
    }

    private static Rectangle2D grown(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
    }

    private static void outline(Graphics2D g, List<Hexagon> hexagons, HexGrid grid, Color colour, float width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER));
        hexagons.forEach(h -> g.draw(grid.shape(h, 0.4)));
    }

    private void legend(Graphics2D g, Place place) {
        double y = place.legend().getY();
        if (options.legend()) {
            double height = legend().height(place.legend().getWidth());
            AffineTransform before = g.getTransform();
            g.translate(place.legend().getX(), y);
            legend().paint(g, new Size(place.legend().getWidth(), height));
            g.setTransform(before);
            y += height + NOTE_GAP;
        }
        double x = place.legend().getX();
        Lettering.lines(
                g,
                place.note(),
                x,
                y,
                16,
                Typeface.REGULAR.at(12),
                shading.palette().ink3());
    }

    private List<ChipLabels.Chip> chips(Place place) {
        AreaFigures figures = shading.figures();
        Map<AreaCode, Hexagon> byArea =
                drawn().stream().collect(Collectors.toMap(Hexagon::area, Function.identity(), (a, b) -> a));
        List<ChipLabels.Chip> chips = new ArrayList<>();
        for (Area area : options.labels() ? figures.comparedAreas() : List.<Area>of()) {
            Hexagon hexagon = byArea.get(area.code());
            if (hexagon != null) {
                chips.add(new ChipLabels.Chip(
                        area.name(),
                        FigureText.brief(
                                figures.indicator(), figures.observations().get(area.code())),
                        AreaStyle.of(figures.position(area.code()), shading.palette()),
                        place.grid().centre(hexagon),
                        place.grid().width() / 2 + 1));
            }
        }
        return chips;
    }

    private List<ChipLabels.Placed> labels(List<ChipLabels.Chip> chips, Place place, Size size) {
        List<Rectangle2D> taken = new ArrayList<>();
        if (options.legend()) {
            taken.add(place.legend());
        }
        if (options.top() > 0) {
            taken.add(new Rectangle2D.Double(0, 0, TOOLS, options.top()));
        }
        return ChipLabels.place(chips, r -> cover(place.grid(), r), taken, size);
    }

    private double cover(HexGrid grid, Rectangle2D box) {
        double reach = grid.width() / 2;
        long hit = drawn().stream()
                .map(grid::centre)
                .filter(c -> c.getX() > box.getMinX() - reach
                        && c.getX() < box.getMaxX() + reach
                        && c.getY() > box.getMinY() - reach
                        && c.getY() < box.getMaxY() + reach)
                .count();
        return Math.min(1, hit * 0.3);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        HexGrid grid = place(size).grid();
        Map<AreaCode, Hexagon> byArea =
                drawn().stream().collect(Collectors.toMap(Hexagon::area, Function.identity(), (a, b) -> a));
        List<GraphicMark> marks = new ArrayList<>();
        for (Area area : shading.figures().visible()) {
            Hexagon hexagon = byArea.get(area.code());
            if (hexagon != null) {
                marks.add(new GraphicMark(
                        area.code(), grid.shape(hexagon, 0.4), MapWords.spoken(shading.figures(), area)));
            }
        }
        return marks;
    }
}
