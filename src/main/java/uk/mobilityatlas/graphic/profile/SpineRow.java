package uk.mobilityatlas.graphic.profile;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.stats.RankInterval;
import uk.mobilityatlas.stats.TrendVerdict;

/** Paints one indicator's row of a profile. */
final class SpineRow {
    private static final Texts TEXTS = Texts.beside(SpineRow.class);

    /** What is left free between a title and its figure. */
    private static final double FIGURE = 14;

    private static final double GAP = 5;
    private static final int MOST_POINTS = 10;
    private static final String STANDS_IN = "\u2020 ";

    private final Graphics2D g;
    private final SpineColumns at;
    private final Palette palette;
    private final String named;

    /** @param named the benchmark that the column is headed by */
    SpineRow(Graphics2D g, SpineColumns at, Palette palette, String named) {
        this.named = named;
        this.g = g;
        this.at = at;
        this.palette = palette;
    }

    /** The range and the middle half of all areas, which lie below the benchmark's line. */
    void range(Comparison row, double[] everyone, double y) {
        SpineScale scale = scale(row, everyone);
        if (scale != null) {
            bar(scale, scale.least(), scale.most(), y, palette.rule());
            bar(scale, scale.lower(), scale.upper(), y, palette.rule2());
        }
    }

    private void bar(SpineScale scale, double from, double to, double y, Color colour) {
        double a = along(scale).at(from);
        double b = along(scale).at(to);
        Painting.fill(g, new Rectangle2D.Double(Math.min(a, b), y - 3.5, Math.abs(b - a), 7), colour);
    }

    private Axis along(SpineScale scale) {
        return scale.along(at.spineLeft(), at.spineRight());
    }

    private static @Nullable SpineScale scale(Comparison row, double[] everyone) {
        Compared c = row.areas().get(0);
        Observation o = c.observation();
        Double centre = c.benchmark().value();
        Double value = o == null ? null : o.value();
        if (o == null || centre == null || value == null) {
            return null;
        }
        return SpineScale.of(
                centre,
                value,
                Stream.of(o.interval(), c.bounds()).filter(Objects::nonNull).toList(),
                everyone,
                row.indicator().polarity());
    }

    void paint(Comparison row, double[] everyone, @Nullable Series series, double y) {
        Compared c = row.areas().get(0);
        Observation o = c.observation();
        double base = y + 4.6;
        String value = value(row);
        title(row, base, at.value() - Lettering.width(value, Typeface.SEMIBOLD.at(13)) - FIGURE);
        text(
                value,
                at.value(),
                base,
                Typeface.SEMIBOLD.at(13),
                o != null && o.hasValue() ? palette.ink() : palette.ink3());
        ConfidenceInterval interval = o == null ? null : o.interval();
        if (at.showsInterval()) {
            muted(interval == null ? "[x]" : FigureText.range(row.indicator(), interval), at.interval(), base);
        }
        text(
                benchmark(row, named),
                at.benchmark(),
                base,
                Typeface.REGULAR.at(13),
                c.benchmark().hasValue() ? palette.ink() : palette.ink3());
        mark(row, c, interval, everyone, y);
        verdict(c, y);
        trend(c, series, y);
        Compared.Depth depth = c.depth();
        RankInterval rank = depth == null ? null : depth.rank();
        if (rank == null) {
            muted("[x]", at.rank(), base);
        } else {
            text(rank(rank), at.rank(), base, Typeface.REGULAR.at(13), palette.ink());
        }
        if (at.showsPeople()) {
            people(row, c, base);
        }
    }

    private void people(Comparison row, Compared c, double base) {
        PeopleGap people = claimed(c);
        if (people == null) {
            muted(noGap(row), at.people(), base);
        } else {
            text(people.words(), at.people(), base, Typeface.SEMIBOLD.at(13), palette.ink());
        }
    }

    /** The gap that may be told: a number beside a difference that is not claimed would claim one. */
    private static @Nullable PeopleGap claimed(Compared c) {
        PeopleGap people = c.people();
        return people != null && people.claimed() && c.verdict().differs() ? people : null;
    }

    private static String noGap(Comparison row) {
        boolean counted = row.areas().get(0).people() != null;
        return counted ? TEXTS.of("row.no-clear-gap") : row.indicator().people().isEmpty() ? "[z]" : "[x]";
    }

    /** The figure, or the range that the not known leave. */
    static String value(Comparison row) {
        Compared c = row.areas().get(0);
        Range bounds = c.bounds();
        return bounds == null ? FigureText.brief(row.indicator(), c.observation()) : bounds(row, bounds);
    }

    /**
     * The benchmark's figure, or the range that the not known leave, with a sign where another area stands in.
     *
     * @param named the benchmark that the column is headed by
     */
    static String benchmark(Comparison row, String named) {
        Compared c = row.areas().get(0);
        Range bounds = c.benchmark().bounds();
        return c.benchmark()
                .figure()
                .map(v -> bounds == null ? FigureText.brief(row.indicator(), v) : bounds(row, bounds))
                .map(v -> SpineCredits.standsIn(c, named) ? STANDS_IN + v : v)
                .orElse("[x]");
    }

    /** The gap in people with its interval, where one may be told; else why none is. */
    static String people(Comparison row) {
        PeopleGap people = claimed(row.areas().get(0));
        return people == null ? noGap(row) : people.withInterval();
    }

    /** The title, its period and its unit, in two smaller lines where one does not hold them. */
    private void title(Comparison row, double base, double room) {
        Font font = Typeface.REGULAR.at(13);
        Font small = Typeface.REGULAR.at(12);
        String whole = FigureText.title(row.indicator());
        String census = TEXTS.of("row.census");
        // the census is when it was, so it takes the period's place
        String title = whole.replace(" (" + census + ")", "");
        String when = title.equals(whole) ? FigureText.label(row.period()) : census;
        String period = when + FigureText.unitBehind(row.indicator(), ", ");
        if (Lettering.width(title, font) + GAP + Lettering.width(period, small) <= room) {
            Lettering.draw(g, title, at.name(), base, font, palette.ink());
            Lettering.draw(g, period, at.name() + Lettering.width(title, font) + GAP, base, small, palette.ink3());
            return;
        }
        List<String> lines = Lettering.wrap(title, small, room);
        String first = lines.get(0);
        double left = room - GAP - Lettering.width(period, small);
        String second = Lettering.fit(String.join(" ", lines.subList(1, lines.size())), small, left);
        Lettering.draw(g, first, at.name(), base - 7.6, small, palette.ink());
        Lettering.draw(g, second, at.name(), base + 5, small, palette.ink());
        double after = second.isEmpty() ? 0 : Lettering.width(second, small) + GAP;
        Lettering.draw(g, period, at.name() + after, base + 5, small, palette.ink3());
    }

    private void mark(Comparison row, Compared c, @Nullable ConfidenceInterval interval, double[] everyone, double y) {
        SpineScale scale = scale(row, everyone);
        Double value = c.observation() == null ? null : c.observation().value();
        if (scale == null || value == null) {
            return;
        }
        if (interval != null) {
            double a = along(scale).at(interval.lower());
            double b = along(scale).at(interval.upper());
            Painting.draw(g, new Line2D.Double(a, y, b, y), palette.ink(), 1.6);
            g.draw(new Line2D.Double(a, y - 4, a, y + 4));
            g.draw(new Line2D.Double(b, y - 4, b, y + 4));
        }
        double x = along(scale).at(value);
        Range bounds = c.bounds();
        if (bounds != null) {
            band(bounds, scale, y, VerdictMark.of(c.verdict()).colour(palette));
        }
        Painting.fill(g, new Ellipse2D.Double(x - 8, y - 8, 16, 16), palette.paper());
        VerdictMark.of(c.verdict()).paint(g, x, y, 6, palette);
    }

    /** How far the not known reach from the known rate. */
    private void band(Range bounds, SpineScale scale, double y, Color colour) {
        double a = along(scale).at(bounds.lower());
        double b = along(scale).at(bounds.upper());
        Rectangle2D band = new Rectangle2D.Double(Math.min(a, b), y - 5, Math.abs(b - a), 10);
        Painting.fill(g, band, palette.paper());
        Painting.fill(g, band, new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 72));
        Painting.draw(g, band, colour, 1.2);
    }

    /** 7.6–8.9, without the unit. */
    private static String bounds(Comparison row, Range bounds) {
        String low = FigureText.brief(row.indicator(), bounds.lower());
        return low.equals(FigureText.brief(row.indicator(), bounds.upper()))
                ? low
                : FigureText.range(row.indicator(), bounds);
    }

    private void verdict(Compared c, double y) {
        VerdictMark mark = VerdictMark.of(c.verdict());
        mark.paint(g, at.verdict() + 6, y, 5, palette);
        boolean differs = c.verdict().differs();
        Lettering.draw(
                g,
                c.verdict().judgement(),
                at.verdict() + 20,
                y + 4.6,
                differs ? Typeface.SEMIBOLD.at(13) : Typeface.REGULAR.at(13),
                c.verdict().tested() ? palette.ink() : palette.ink3());
    }

    private void trend(Compared c, @Nullable Series series, double y) {
        Compared.Depth depth = c.depth();
        if (at.showsSparkline() && series != null) {
            Rectangle2D frame = new Rectangle2D.Double(at.sparkline() + 2, y - 6, 38, 12);
            Point2D end = Sparkline.line(g, series, MOST_POINTS, frame, palette.ink2());
            if (end != null) {
                Painting.fill(g, Marker.CIRCLE.at(end.getX(), end.getY(), 2.2), palette.ink());
            }
        }
        if (depth != null && at.showsTrend() && c.value().isPresent()) {
            boolean said = depth.trend().verdict() != TrendVerdict.CANNOT_SAY;
            Lettering.draw(
                    g,
                    depth.trend().shortly(),
                    at.trend(),
                    y + 4.6,
                    Typeface.REGULAR.at(13),
                    said ? palette.ink() : palette.ink3());
        }
    }

    private void text(String text, double right, double base, Font font, Color colour) {
        Lettering.draw(g, text, right, base, font, colour, Align.RIGHT);
    }

    private void muted(String text, double right, double base) {
        text(text, right, base, Typeface.REGULAR.at(13), palette.ink3());
    }

    /** 146–151 of 151, with both limits even where they are one: no rank stands bare. */
    static String rank(RankInterval rank) {
        return rank.low() + "\u2013" + rank.high() + " of " + rank.of();
    }
}
