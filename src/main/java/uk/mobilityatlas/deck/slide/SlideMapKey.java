package uk.mobilityatlas.deck.slide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.MissingReason;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.stats.ClassMethod;

/** The key of a map on a slide: the classes with their two outer limits, or the verdicts, and why land is hatched. */
public record SlideMapKey(Shading shading) {
    private static final Texts TEXTS = Texts.beside(SlideMapKey.class);

    private static final double SWATCH = 44;
    private static final double TALL = 30;
    private static final double LINE = 58;
    private static final double TEXT = SlideLayout.SIZE;

    /**
     * A colour with its words; null for hatched land.
     *
     * @param verdict whose ink it is, with its pattern
     */
    public record Entry(@Nullable Color colour, String words, @Nullable VerdictMark verdict) {
        Entry(@Nullable Color colour, String words) {
            this(colour, words, null);
        }
    }

    /** Classes in a row; none where colours are verdicts. */
    public List<Color> classes() {
        return shading.byVerdict() || shading.figures().classification().isEmpty() ? List.of() : shading.classColours();
    }

    /** The outer limits of the classes. */
    public List<String> limits() {
        if (classes().isEmpty()) {
            return List.of();
        }
        double[] limits = shading.figures().classification().limits();
        return List.of(
                FigureText.brief(shading.figures().indicator(), limits[0]),
                shading.figures().indicator().format(limits[limits.length - 1]));
    }

    /** Colours with words, one below the other. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Palette palette = shading.palette();
        new TreeSet<>(shading.verdicts().values())
                .forEach(mark -> entries.add(new Entry(mark.area(palette), mark.words(), mark)));
        BenchmarkFigure benchmark = shading.figures().benchmark();
        if (benchmark != null && shading.figures().classification().method() == ClassMethod.AROUND_BENCHMARK) {
            entries.add(new Entry(
                    palette.paper(),
                    TEXTS.of(
                            "map.middle",
                            benchmark.name(),
                            shading.figures().indicator().format(benchmark.value()))));
        }
        for (MissingReason reason : shading.figures().missingReasons()) {
            entries.add(new Entry(null, reason.words()));
        }
        return entries;
    }

    /** How wide the row of classes is. */
    public double classWidth() {
        double labels = limits().stream()
                        .mapToDouble(l -> Lettering.width(l, Typeface.REGULAR.at(TEXT)))
                        .sum()
                + (limits().isEmpty() ? 0 : 24);
        return Math.max(classes().size() * SWATCH, labels);
    }

    double width() {
        double entries = entries().stream()
                .mapToDouble(e -> 46 + Lettering.width(e.words(), Typeface.CONDENSED.at(TEXT)))
                .max()
                .orElse(0);
        return Math.max(classWidth(), entries);
    }

    double height() {
        return (classes().isEmpty() ? 0 : TALL + LINE) + entries().size() * LINE;
    }

    void paint(Graphics2D g) {
        Palette palette = shading.palette();
        double y = 4;
        List<Color> classes = classes();
        if (!classes.isEmpty()) {
            double each = classWidth() / classes.size();
            for (int i = 0; i < classes.size(); i++) {
                int at = i;
                asOnLand(g, new Rectangle2D.Double(i * each, y, each - 2, TALL), box -> shading.fillClass(g, box, at));
            }
            double base = y + TALL + 44;
            Lettering.draw(g, limits().get(0), 0, base, Typeface.REGULAR.at(TEXT), palette.ink2());
            Lettering.draw(
                    g,
                    limits().get(1),
                    classWidth(),
                    base,
                    Typeface.REGULAR.at(TEXT),
                    palette.ink2(),
                    Lettering.Align.RIGHT);
            y += TALL + LINE;
        }
        for (Entry entry : entries()) {
            swatch(g, entry, new Rectangle2D.Double(1, y + 13, 30, 30), palette);
            Lettering.draw(g, entry.words(), 46, y + 46, Typeface.CONDENSED.at(TEXT), palette.ink2());
            y += LINE;
        }
    }

    private static void swatch(Graphics2D g, Entry entry, Rectangle2D box, Palette palette) {
        Color colour = entry.colour();
        Painting.fill(g, box, colour == null ? palette.land() : colour);
        VerdictMark verdict = entry.verdict();
        if (verdict != null) {
            asOnLand(g, box, shape -> verdict.fill(g, shape, palette));
        }
        g.setStroke(new BasicStroke(2));
        g.setColor(palette.hatch());
        if (colour == null) {
            Shape clip = g.getClip();
            g.clip(box);
            for (double d = 0; d < 60; d += 10) {
                g.draw(new Line2D.Double(box.getX() + d - 30, box.getMaxY(), box.getX() + d, box.getY()));
            }
            g.setClip(clip);
        } else {
            g.draw(box);
        }
    }

    /** Paints a box with a pattern as large as on the land beside it. */
    private static void asOnLand(Graphics2D g, Rectangle2D box, Consumer<Shape> painting) {
        AffineTransform before = g.getTransform();
        g.scale(SlideMap.LAND, SlideMap.LAND);
        painting.accept(AffineTransform.getScaleInstance(1 / SlideMap.LAND, 1 / SlideMap.LAND)
                .createTransformedShape(box));
        g.setTransform(before);
    }
}
