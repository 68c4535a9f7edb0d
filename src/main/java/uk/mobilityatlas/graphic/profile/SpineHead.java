package uk.mobilityatlas.graphic.profile;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;

/** The key and the column heads of a profile. */
public final class SpineHead {
    private static final Texts TEXTS = Texts.beside(SpineHead.class);

    /** A column's head: its name, the page on how its figures were worked out, and where it stands. */
    public record Head(String name, Method method, Rectangle2D box) {}

    /** The column heads without the key. */
    static final double HEIGHT = 30;

    private static final double KEY_LINE = 20;
    /** What the key of the drawing takes after the counts. */
    private static final double DRAWN = 330;

    private static final double BETWEEN = 10;
    private static final Font HEAD = Typeface.SEMIBOLD.at(12);

    private SpineHead() {}

    static List<Head> heads(SpineColumns at, double top) {
        List<Head> heads = new ArrayList<>();
        if (at.showsInterval()) {
            heads.add(head(top, TEXTS.of("column.interval"), Method.INTERVALS, at.value() + 10, at.interval()));
        }
        heads.add(head(top, TEXTS.of("column.verdict"), Method.BENCHMARK, at.verdict(), at.verdict() + 90));
        if (at.showsTrend()) {
            heads.add(head(top, TEXTS.of("column.trend"), Method.TRENDS, at.sparkline(), at.sparkline() + 70));
        }
        heads.add(head(top, TEXTS.of("column.rank"), Method.RANKS, at.rank() - 84, at.rank()));
        if (at.showsPeople()) {
            heads.add(head(top, TEXTS.of("column.people"), Method.PEOPLE, at.people() - 90, at.people()));
        }
        return heads;
    }

    private static Head head(double top, String name, Method method, double left, double right) {
        return new Head(name, method, new Rectangle2D.Double(left - 4, top + 5, right - left + 8, 22));
    }

    static void paint(Graphics2D g, Profile profile, SpineColumns at, double width, boolean keyed, Palette palette) {
        double top = 0;
        if (keyed) {
            key(g, profile, palette, width);
            top = keyHeight(profile, width);
        }
        Font font = HEAD;
        double y = top + 20;
        String benchmark = Names.sentence(profile.benchmark());
        String indicator = TEXTS.of("column.indicator");
        Lettering.draw(g, indicator, at.name(), y, font, palette.ink2());
        // a long name has the room that the head beside it leaves
        double room = at.value() - at.name() - Lettering.width(indicator, font) - BETWEEN;
        String place = profile.area().name();
        boolean fits = Lettering.width(place, font) <= room;
        Lettering.draw(g, fits ? place : TEXTS.of("column.place"), at.value(), y, font, palette.ink2(), Align.RIGHT);
        if (at.showsInterval()) {
            Lettering.draw(g, TEXTS.of("column.interval"), at.interval(), y, font, palette.ink2(), Align.RIGHT);
        }
        double before = at.showsInterval() ? at.interval() : at.value();
        boolean named = Lettering.width(benchmark, font) <= at.benchmark() - before - BETWEEN;
        Lettering.draw(
                g,
                named ? benchmark : TEXTS.of("column.benchmark"),
                at.benchmark(),
                y,
                font,
                palette.ink2(),
                Align.RIGHT);
        spine(g, at, benchmark, y, palette);
        Lettering.draw(g, TEXTS.of("column.verdict"), at.verdict(), y, font, palette.ink2());
        if (at.showsTrend()) {
            Lettering.draw(g, TEXTS.of("column.trend"), at.sparkline(), y, font, palette.ink2());
        }
        Lettering.draw(g, TEXTS.of("column.rank"), at.rank(), y, font, palette.ink2(), Align.RIGHT);
        if (at.showsPeople()) {
            Lettering.draw(g, TEXTS.of("column.people"), at.people(), y, font, palette.ink2(), Align.RIGHT);
        }
        double foot = top + HEIGHT - 1;
        Painting.draw(g, new Line2D.Double(0, foot, width, foot), palette.ink2(), 1.4);
    }

    /** Which side is which; the benchmark's name between them where it has room, for it heads a column too. */
    private static void spine(Graphics2D g, SpineColumns at, String benchmark, double y, Palette palette) {
        String worse = TEXTS.of("head.worse");
        String better = TEXTS.of("head.better");
        double left = Lettering.width(worse, HEAD);
        double right = Lettering.width(better, HEAD);
        double wide = at.spineRight() - at.spineLeft();
        if (wide > left + right + 8) {
            Lettering.draw(g, worse, at.spineLeft(), y, HEAD, palette.ink2());
            Lettering.draw(g, better, at.spineRight(), y, HEAD, palette.ink2(), Align.RIGHT);
        }
        if (Lettering.width(benchmark, HEAD) <= wide - 2 * Math.max(left, right) - 16) {
            double middle = (at.spineLeft() + at.spineRight()) / 2;
            Lettering.draw(g, benchmark, middle, y, HEAD, palette.ink2(), Align.CENTRE);
        }
    }

    private static Map<VerdictMark, Integer> counts(Profile profile) {
        return VerdictMark.counts(
                profile.rows().stream().map(row -> row.areas().get(0).verdict()).toList());
    }

    /** How high the key is: its counts run over as many lines as they need. */
    static double keyHeight(Profile profile, double width) {
        double x = 0;
        int lines = 1;
        for (Map.Entry<VerdictMark, Integer> entry : counts(profile).entrySet()) {
            double needed = wide(entry);
            if (x > 0 && x + needed > width) {
                lines++;
                x = 0;
            }
            x += needed + BETWEEN;
        }
        return 4 + lines * KEY_LINE;
    }

    private static double wide(Map.Entry<VerdictMark, Integer> entry) {
        return 18
                + Lettering.width(entry.getKey().words() + " ", Typeface.REGULAR.at(12))
                + Lettering.width(String.valueOf(entry.getValue()), Typeface.SEMIBOLD.at(12));
    }

    private static void key(Graphics2D g, Profile profile, Palette palette, double width) {
        double x = 0;
        double y = 0;
        for (Map.Entry<VerdictMark, Integer> entry : counts(profile).entrySet()) {
            double needed = wide(entry);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += KEY_LINE;
            }
            entry.getKey().paint(g, x + 6, y + 10, 5, palette);
            double after = word(g, entry.getKey().words() + " ", x + 18, y, Typeface.REGULAR.at(12), palette);
            word(g, String.valueOf(entry.getValue()), after, y, Typeface.SEMIBOLD.at(12), palette);
            x += needed + BETWEEN;
        }
        if (x + DRAWN > width) {
            return;
        }
        x += 6;
        Painting.fill(g, new Rectangle2D.Double(x, y + 6.5, 60, 7), palette.rule());
        Painting.fill(g, new Rectangle2D.Double(x + 16, y + 6.5, 28, 7), palette.rule2());
        x = word(g, TEXTS.of("head.range"), x + 68, y, Typeface.REGULAR.at(12), palette) + 24;
        Painting.draw(g, new Line2D.Double(x, y + 10, x + 28, y + 10), palette.ink(), 1.6);
        g.draw(new Line2D.Double(x, y + 6, x, y + 14));
        g.draw(new Line2D.Double(x + 28, y + 6, x + 28, y + 14));
        word(g, TEXTS.of("column.interval"), x + 36, y, Typeface.REGULAR.at(12), palette);
    }

    private static double word(Graphics2D g, String text, double x, double y, Font font, Palette palette) {
        Lettering.draw(g, text, x, y + 14.3, font, palette.ink2());
        return x + Lettering.width(text, font);
    }
}
