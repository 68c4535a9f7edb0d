package uk.mobilityatlas.graphic.profile;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.sentence.Method;
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

    private SpineHead() {}

    static List<Head> heads(SpineColumns at) {
        List<Head> heads = new ArrayList<>();
        if (at.showsInterval()) {
            heads.add(head(TEXTS.of("column.interval"), Method.INTERVALS, at.value() + 10, at.interval()));
        }
        heads.add(head(TEXTS.of("column.verdict"), Method.BENCHMARK, at.verdict(), at.verdict() + 90));
        if (at.showsTrend()) {
            heads.add(head(TEXTS.of("column.trend"), Method.TRENDS, at.sparkline(), at.sparkline() + 70));
        }
        heads.add(head(TEXTS.of("column.rank"), Method.RANKS, at.rank() - 84, at.rank()));
        if (at.showsPeople()) {
            heads.add(head(TEXTS.of("column.people"), Method.PEOPLE, at.people() - 90, at.people()));
        }
        return heads;
    }

    private static Head head(String name, Method method, double left, double right) {
        return new Head(name, method, new Rectangle2D.Double(left - 4, 29, right - left + 8, 22));
    }

    static void paint(Graphics2D g, Profile profile, SpineColumns at, double width, Palette palette) {
        key(g, profile, palette, width);
        Font font = Typeface.SEMIBOLD.at(12);
        double y = 44;
        String benchmark = Character.toUpperCase(profile.benchmark().charAt(0))
                + profile.benchmark().substring(1);
        Lettering.draw(g, TEXTS.of("column.indicator"), at.name(), y, font, palette.ink2());
        Lettering.draw(
                g, Lettering.fit(profile.area().name(), font, 120), at.value(), y, font, palette.ink2(), Align.RIGHT);
        if (at.showsInterval()) {
            Lettering.draw(g, TEXTS.of("column.interval"), at.interval(), y, font, palette.ink2(), Align.RIGHT);
        }
        Lettering.draw(g, Lettering.fit(benchmark, font, 78), at.benchmark(), y, font, palette.ink2(), Align.RIGHT);
        double middle = (at.spineLeft() + at.spineRight()) / 2;
        double sides = Lettering.width(TEXTS.of("head.worse"), font) + Lettering.width(TEXTS.of("head.better"), font);
        double between = at.spineRight()
                - at.spineLeft()
                - 2
                        * Math.max(
                                Lettering.width(TEXTS.of("head.worse"), font),
                                Lettering.width(TEXTS.of("head.better"), font))
                - 16;
        if (at.spineRight() - at.spineLeft() > sides + 8) {
            Lettering.draw(g, TEXTS.of("head.worse"), at.spineLeft(), y, font, palette.ink2());
            Lettering.draw(g, TEXTS.of("head.better"), at.spineRight(), y, font, palette.ink2(), Align.RIGHT);
        }
        // the benchmark has a column with its name too
        if (between > 24) {
            String name = Lettering.fit(benchmark, font, Math.min(120, between));
            Lettering.draw(g, name, middle, y, font, palette.ink2(), Align.CENTRE);
        }
        Lettering.draw(g, TEXTS.of("column.verdict"), at.verdict(), y, font, palette.ink2());
        if (at.showsTrend()) {
            Lettering.draw(g, TEXTS.of("column.trend"), at.sparkline(), y, font, palette.ink2());
        }
        Lettering.draw(g, TEXTS.of("column.rank"), at.rank(), y, font, palette.ink2(), Align.RIGHT);
        if (at.showsPeople()) {
            Lettering.draw(g, TEXTS.of("column.people"), at.people(), y, font, palette.ink2(), Align.RIGHT);
        }
        Painting.draw(g, new Line2D.Double(0, 53, width, 53), palette.ink2(), 1.4);
    }

    private static void key(Graphics2D g, Profile profile, Palette palette, double width) {
        Map<VerdictMark, Integer> counts = new EnumMap<>(VerdictMark.class);
        for (Comparison row : profile.rows()) {
            counts.merge(VerdictMark.of(row.areas().get(0).verdict()).plain(), 1, Integer::sum);
        }
        double x = 6;
        for (Map.Entry<VerdictMark, Integer> entry : counts.entrySet()) {
            entry.getKey().paint(g, x, 10, 5, palette);
            x = word(g, entry.getKey().words() + " ", x + 12, Typeface.REGULAR.at(12), palette);
            x = word(g, String.valueOf(entry.getValue()), x, Typeface.SEMIBOLD.at(12), palette) + 26;
        }
        if (x + 330 > width) {
            return;
        }
        Painting.fill(g, new Rectangle2D.Double(x, 6.5, 60, 7), palette.rule());
        Painting.fill(g, new Rectangle2D.Double(x + 16, 6.5, 28, 7), palette.rule2());
        x = word(g, TEXTS.of("head.range"), x + 68, Typeface.REGULAR.at(12), palette) + 24;
        Painting.draw(g, new Line2D.Double(x, 10, x + 28, 10), palette.ink(), 1.6);
        g.draw(new Line2D.Double(x, 6, x, 14));
        g.draw(new Line2D.Double(x + 28, 6, x + 28, 14));
        word(g, TEXTS.of("column.interval"), x + 36, Typeface.REGULAR.at(12), palette);
    }

    private static double word(Graphics2D g, String text, double x, Font font, Palette palette) {
        Lettering.draw(g, text, x, 14.3, font, palette.ink2());
        return x + Lettering.width(text, font);
    }
}
