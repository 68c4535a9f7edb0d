package uk.mobilityatlas.graphic.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.ChipLabels;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Unit;

/** What stands on and around a map's land: outlines of compared areas, chips, names of nations, inset, locator, legend. */
final class MapFurniture {
    private static final Texts TEXTS = Texts.beside(MapFurniture.class);

    private static final Map<String, String> NATIONS =
            Map.of("E", "England", "W", "Wales", "S", "Scotland", "N", "Northern Ireland");

    private final Choropleth map;
    private final MapLayout layout;
    private final MapScene scene;
    private final Palette palette;
    private final Set<AreaCode> nations;

    MapFurniture(Choropleth map, MapLayout layout, MapScene scene) {
        this.map = map;
        this.layout = layout;
        this.scene = scene;
        this.palette = map.shading().palette();
        this.nations = map.shading().figures().nationsWithFigures();
    }

    void paint(Graphics2D g) {
        LandMask mask = scene.mask();
        List<ChipLabels.Chip> chips = chips();
        List<ChipLabels.Placed> placed = map.options().labels() && !chips.isEmpty()
                ? ChipLabels.place(chips, mask::landShare, taken(), layout.size())
                : List.of();
        if (scene.context() != null) {
            nationNames(g, mask, placed);
        }
        MapLayout.Inset inset = layout.inset();
        if (inset != null) {
            connect(g, inset);
        }
        comparedOutlines(g, scene);
        if (inset != null) {
            frame(g, inset);
        }
        Rectangle2D locator = layout.locator();
        if (locator != null && LandPainter.seen(g, whole(locator))) {
            locator(g, locator);
        }
        Rectangle2D legend = layout.legend();
        if (legend != null && LandPainter.seen(g, legend)) {
            AffineTransform before = g.getTransform();
            g.translate(legend.getX(), legend.getY());
            map.legend().paint(g, new Size(legend.getWidth(), legend.getHeight()));
            g.setTransform(before);
        }
        ChipLabels.paint(g, chips, placed, palette);
    }

    /** The small map with the words below it. */
    private Rectangle2D whole(Rectangle2D locator) {
        return new Rectangle2D.Double(
                0,
                locator.getY(),
                150,
                locator.getHeight() + 16 * locatorWords().size() + 10);
    }

    private List<Rectangle2D> taken() {
        List<Rectangle2D> taken = new ArrayList<>();
        if (layout.legend() != null) {
            taken.add(layout.legend());
        }
        Rectangle2D locator = layout.locator();
        if (locator != null) {
            taken.add(whole(locator));
        }
        MapLayout.Inset inset = layout.inset();
        if (inset != null) {
            taken.add(inset.frame());
            taken.add(inset.source());
        }
        taken.add(controls());
        return taken;
    }

    /** Where the window's own controls stand; empty on paper. */
    private Rectangle2D controls() {
        return new Rectangle2D.Double(
                0, 0, map.options().top() > 0 ? 390 : 0, map.options().top());
    }

    /** A nation whose name a label would hide, or that would stand in the legend, goes without. */
    private void nationNames(Graphics2D g, LandMask mask, List<ChipLabels.Placed> placed) {
        for (int n = 0; n < map.baseMap().nations().count(); n++) {
            String name = name(map.baseMap().nations().area(n));
            Point2D middle = mask.middle(n, controls()).orElse(null);
            Rectangle2D legend = layout.legend();
            if (middle != null
                    && placed.stream().noneMatch(p -> p.box().intersects(named(name, middle)))
                    && (legend == null || !legend.intersects(named(name, middle)))) {
                label(g, name, middle);
            }
        }
    }

    private static Rectangle2D named(String name, Point2D at) {
        double width = Math.ceil(Lettering.width(name, Typeface.REGULAR.at(12))) + 14;
        return new Rectangle2D.Double(at.getX() - width / 2, at.getY() - 9, width, 18);
    }

    private void label(Graphics2D g, String name, Point2D at) {
        Painting.fill(g, named(name, at), palette.paper());
        Lettering.draw(g, name, at.getX(), at.getY() + 4.3, Typeface.REGULAR.at(12), palette.ink2(), Align.CENTRE);
    }

    static String name(AreaCode nation) {
        return NATIONS.getOrDefault(nation.value().substring(0, 1), nation.value());
    }

    private void comparedOutlines(Graphics2D g, MapScene view) {
        Set<Integer> numbers = new TreeSet<>();
        for (AreaCode code : map.shading().figures().compared()) {
            Integer number = map.baseMap().areas().number(code).orElse(null);
            if (number != null && view.areas().shape(number) != null) {
                numbers.add(number);
            }
        }
        if (numbers.isEmpty()) {
            return;
        }
        MapPaths paths = view.thick(numbers);
        List<Shape> shapes =
                numbers.stream().map(paths::shape).filter(s -> s != null).toList();
        for (Shape shape : shapes) {
            stroke(g, shape, palette.paper(), 4);
        }
        for (Shape shape : shapes) {
            stroke(g, shape, palette.ink(), 1.8);
        }
    }

    private static void stroke(Graphics2D g, Shape shape, Color colour, double width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }

    private void connect(Graphics2D g, MapLayout.Inset inset) {
        Rectangle2D s = inset.source();
        Rectangle2D f = inset.frame();
        g.setColor(palette.rule2());
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {1.5f, 2.5f}, 0));
        g.draw(new Line2D.Double(s.getMaxX(), s.getMinY(), f.getMinX(), f.getMinY()));
        g.draw(new Line2D.Double(s.getMaxX(), s.getMaxY(), f.getMinX(), f.getMaxY()));
        stroke(g, s, palette.paper(), 3);
        Painting.draw(g, s, palette.ink2(), 1);
    }

    private void frame(Graphics2D g, MapLayout.Inset inset) {
        Rectangle2D f = inset.frame();
        Shape before = g.getClip();
        g.clip(f);
        comparedOutlines(g, map.scene(inset));
        g.setClip(before);
        Painting.draw(
                g,
                new Rectangle2D.Double(
                        Math.rint(f.getX()) + 0.5,
                        Math.rint(f.getY()) + 0.5,
                        Math.rint(f.getWidth()) - 1,
                        Math.rint(f.getHeight()) - 1),
                palette.rule2(),
                1);
        double x = f.getX() + 8;
        String place = TEXTS.of("inset.london");
        Lettering.draw(g, place, x, f.getY() + 17, Typeface.SEMIBOLD.at(12), palette.ink());
        String times = TEXTS.of("inset.times", Unit.number(inset.times(), 1));
        Lettering.draw(
                g,
                times,
                x + Lettering.width(place, Typeface.SEMIBOLD.at(12)),
                f.getY() + 17,
                Typeface.REGULAR.at(12),
                palette.ink2());
    }

    private List<String> locatorWords() {
        List<String> covered = new ArrayList<>();
        for (AreaCode nation : nations) {
            covered.add(name(nation));
        }
        List<String> others = new ArrayList<>(NATIONS.values());
        others.removeAll(covered);
        String why =
                switch (map.baseMap().geography()) {
                    case COMBINED_AUTHORITY -> TEXTS.of("locator.cauth");
                    case REGION -> TEXTS.of("locator.rgn");
                    default -> others.size() == 1 ? TEXTS.of("locator.one", others.get(0)) : TEXTS.of("locator.others");
                };
        return Lettering.wrap(TEXTS.of("locator.only", FigureText.list(covered), why), Typeface.REGULAR.at(12), 150);
    }

    private void locator(Graphics2D g, Rectangle2D frame) {
        Outlines all = map.baseMap().nations();
        Rectangle2D extent = all.extent().orElseThrow();
        Viewport small = Viewport.fit(extent, frame);
        double left = small.toPixels(extent).getMinX() - frame.getMinX();
        small = small.panned(-left, 0);
        MapPaths paths = new MapPaths(all, small, frame, n -> true);
        for (int n = 0; n < all.count(); n++) {
            Shape shape = paths.shape(n);
            if (shape != null) {
                boolean covered = nations.contains(all.area(n));
                Painting.fill(g, shape, covered ? palette.benchmark() : palette.land());
                stroke(g, shape, covered ? palette.benchmark() : palette.hatch(), 0.5);
            }
        }
        double y = frame.getMaxY() + 4;
        for (String line : locatorWords()) {
            y += 15;
            Lettering.draw(g, line, 0, y, Typeface.REGULAR.at(12), palette.ink3());
        }
    }

    private List<ChipLabels.Chip> chips() {
        AreaFigures figures = map.shading().figures();
        List<ChipLabels.Chip> chips = new ArrayList<>();
        for (Area area : figures.comparedAreas()) {
            map.baseMap().areas().number(area.code()).ifPresent(number -> {
                Point2D place = map.baseMap().areas().anchor(number);
                MapLayout.Inset inset = layout.inset();
                Viewport v = inset != null && map.baseMap().inLondon(number) ? inset.viewport() : layout.viewport();
                Point2D at = new Point2D.Double(v.x(place.getX()), v.y(place.getY()));
                if (new Rectangle2D.Double(
                                0, 0, layout.size().width(), layout.size().height())
                        .contains(at)) {
                    chips.add(new ChipLabels.Chip(
                            area.name(),
                            FigureText.brief(
                                    figures.indicator(), figures.observations().get(area.code())),
                            AreaStyle.of(figures.position(area.code()), palette),
                            at,
                            0));
                }
            });
        }
        return chips;
    }
}
