package uk.mobilityatlas.deck.slide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.GroupDots;
import uk.mobilityatlas.observation.ConfidenceInterval;

/** Groups within one place as a slide shows them: a line each with the group, the others and all, and the gap in figures. */
record SlideGroups(GroupDots dots, Palette palette) implements ShapeForm {
    private static final Texts TEXTS = Texts.beside(SlideGroups.class);

    private static final double TEXT = SlideLayout.SIZE;
    private static final double ROW = 74;

    private AreaStyle style(int of, Marker marker) {
        return new AreaStyle(palette.areas().get(of), palette.areaTexts().get(of), marker, List.of());
    }

    private SlideKey key() {
        return new SlideKey(
                List.of(
                        new SlideKey.Entry(style(0, Marker.CIRCLE), dots.key().group()),
                        new SlideKey.Entry(style(1, Marker.SQUARE), dots.key().others()),
                        new SlideKey.Entry(
                                AreaStyle.benchmark(palette), dots.key().all())),
                palette);
    }

    private int shown(Size size) {
        double room = size.height() - SlideKey.HEIGHT;
        int all = dots.rows().size();
        return all * ROW <= room ? all : (int) Math.max(1, Math.floor((room - ROW) / ROW));
    }

    private double step(Size size) {
        int shown = shown(size);
        double room = size.height() - SlideKey.HEIGHT - (shown < dots.rows().size() ? ROW : 0);
        return Math.max(ROW, Math.min(110, room / Math.max(1, shown)));
    }

    @Override
    public Graphic whole() {
        return dots;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        key().paint(g, 0, size.width());
        int shown = shown(size);
        List<GroupDots.Row> rows = dots.rows().subList(0, shown);
        double said = rows.stream()
                .mapToDouble(r -> Lettering.width(said(r), Typeface.CONDENSED.at(TEXT)))
                .max()
                .orElse(0);
        double left = size.width() * 0.52;
        double right = size.width() - said - 36;
        for (int i = 0; i < shown; i++) {
            GroupDots.Row row = rows.get(i);
            double y = SlideKey.HEIGHT + (i + 0.5) * step(size);
            Lettering.draw(
                    g,
                    Lettering.fit(row.name(), Typeface.CONDENSED.at(TEXT), left - 30),
                    0,
                    y + 18,
                    Typeface.CONDENSED.at(TEXT),
                    palette.ink());
            track(g, row, left, right, y);
            Lettering.draw(
                    g,
                    said(row),
                    size.width(),
                    y + 18,
                    Typeface.CONDENSED.at(TEXT),
                    palette.ink(),
                    Lettering.Align.RIGHT);
        }
        if (shown < dots.rows().size()) {
            Lettering.draw(
                    g,
                    TEXTS.of("groups.more", dots.rows().size() - shown),
                    0,
                    SlideKey.HEIGHT + shown * step(size) + 50,
                    Typeface.REGULAR.at(TEXT),
                    palette.ink2());
        }
    }

    /** The group's figure, and how far it lies from the others. */
    private static String said(GroupDots.Row row) {
        String figure = row.unit().format(row.group().value(), 1);
        return row.said().isEmpty() ? figure : figure + "; " + row.said();
    }

    /** Each line has a scale of its own, since measures differ; where it ends is where its figures do. */
    private void track(Graphics2D g, GroupDots.Row row, double left, double right, double y) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (GroupDots.Figure figure : figures(row)) {
            ConfidenceInterval interval = figure.interval();
            least = Math.min(least, interval == null ? figure.value() : interval.lower());
            most = Math.max(most, interval == null ? figure.value() : interval.upper());
        }
        double low = Math.min(least, row.unit().isPercent() ? 0 : least);
        double high = most > low ? most : low + 1;
        double room = right - left - 40;
        g.setColor(palette.rule());
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(left, y, right, y));
        figure(g, row.all(), palette.benchmark(), Marker.BAR, left + 20, room, low, high, y);
        figure(g, row.others(), palette.areas().get(1), Marker.SQUARE, left + 20, room, low, high, y);
        figure(g, row.group(), palette.areas().get(0), Marker.CIRCLE, left + 20, room, low, high, y);
    }

    private static List<GroupDots.Figure> figures(GroupDots.Row row) {
        List<GroupDots.Figure> figures = new ArrayList<>(List.of(row.group()));
        if (row.others() != null) {
            figures.add(row.others());
        }
        if (row.all() != null) {
            figures.add(row.all());
        }
        return figures;
    }

    private void figure(
            Graphics2D g,
            GroupDots.@Nullable Figure figure,
            Color colour,
            Marker marker,
            double left,
            double room,
            double low,
            double high,
            double y) {
        if (figure == null) {
            return;
        }
        ConfidenceInterval interval = figure.interval();
        if (interval != null) {
            g.setColor(Palette.alpha(colour, 0.55));
            g.setStroke(new BasicStroke(9));
            g.draw(new Line2D.Double(
                    left + (interval.lower() - low) / (high - low) * room,
                    y,
                    left + (interval.upper() - low) / (high - low) * room,
                    y));
        }
        double x = left + (figure.value() - low) / (high - low) * room;
        if (marker == Marker.BAR) {
            g.setColor(colour);
            g.fill(new Rectangle2D.Double(x - 3, y - 22, 6, 44));
        } else {
            marker.paint(g, x, y, 15, colour, palette.paper());
        }
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (int i = 0; i < shown(size); i++) {
            marks.add(new GraphicMark(
                    null,
                    new Rectangle2D.Double(0, SlideKey.HEIGHT + i * step(size), size.width(), step(size)),
                    dots.rows().get(i).words()));
        }
        return marks;
    }
}
