package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;

/**
 * Groups within one place: for each measure the group, the others and all on one line, measures of one unit on one axis.
 *
 * @param key what the three markers stand for
 * @param table the same with the limits of each gap
 */
public record GroupDots(List<Row> rows, Key key, Table table, Palette palette, String headline) implements Graphic {
    /** How high a row is that holds a name of two lines. */
    public static final double ROW = 30;

    private static final double KEY = 26;
    private static final double AXIS = 40;
    private static final TypeScale TYPE = TypeScale.SCREEN;
    private static final Font NAME = TYPE.plain();
    private static final Font SAID = Typeface.SEMIBOLD.at(12);

    /** The words for the group, for the others and for all. */
    public record Key(String group, String others, String all) {}

    /** A figure with its interval, if it has one. */
    public record Figure(double value, @Nullable ConfidenceInterval interval) {
        private double least() {
            return interval == null ? value : interval.lower();
        }

        private double most() {
            return interval == null ? value : interval.upper();
        }

        private void paint(
                Graphics2D g, Axis across, double y, Marker marker, Color colour, TypeScale type, Palette palette) {
            if (interval != null && marker != Marker.BAR) {
                Painting.draw(
                        g,
                        new Line2D.Double(across.at(interval.lower()), y, across.at(interval.upper()), y),
                        Palette.alpha(colour, 0.6),
                        type.line() * 1.2);
            }
            marker.paint(g, across.at(value), y, type.point() * 1.28, colour, palette.paper());
        }
    }

    /**
     * One measure.
     *
     * @param others null where not published
     * @param all null where not published
     * @param said what is said at its right end, the gap
     * @param words what a screen reader says
     */
    public record Row(
            String name,
            Unit unit,
            Figure group,
            @Nullable Figure others,
            @Nullable Figure all,
            String said,
            String words) {
        private Stream<Figure> figures() {
            return Stream.of(group, others, all).filter(Objects::nonNull);
        }

        /** The lowest value that is drawn. */
        public double least() {
            return figures().mapToDouble(Figure::least).min().orElseThrow();
        }

        /** The highest value that is drawn. */
        public double most() {
            return figures().mapToDouble(Figure::most).max().orElseThrow();
        }

        /** Paints the three figures around a height, the group's over the others. */
        public void paint(Graphics2D g, Axis across, double y, TypeScale type, Palette palette) {
            if (all != null) {
                all.paint(g, across, y, Marker.BAR, palette.benchmark(), type, palette);
            }
            if (others != null) {
                others.paint(g, across, y, Marker.SQUARE, palette.areas().get(1), type, palette);
            }
            group.paint(g, across, y, Marker.CIRCLE, palette.areas().get(0), type, palette);
        }
    }

    /** The measures of one unit, and where they are drawn. */
    private record Section(List<Row> rows, Axis across, Rectangle2D frame) {
        double y(int row) {
            return frame.getMinY() + (row + 0.5) * frame.getHeight() / rows.size();
        }
    }

    public GroupDots {
        rows = List.copyOf(rows);
    }

    @Override
    public double height(double width) {
        long units = rows.stream().map(Row::unit).distinct().count();
        return rows.isEmpty() ? 0 : KEY + AXIS * units + ROW * rows.size();
    }

    private List<Section> sections(Size size) {
        Map<Unit, List<Row>> byUnit = new LinkedHashMap<>();
        rows.forEach(
                r -> byUnit.computeIfAbsent(r.unit(), u -> new ArrayList<>()).add(r));
        double left = Math.min(
                size.width() * 0.42, 14 + Lettering.widest(rows.stream().map(r -> r.name()), NAME));
        double right = 16 + Lettering.widest(rows.stream().map(r -> r.said()), SAID);
        double each = (size.height() - KEY - AXIS * byUnit.size()) / Math.max(1, rows.size());
        List<Section> sections = new ArrayList<>();
        double top = KEY;
        for (Map.Entry<Unit, List<Row>> entry : byUnit.entrySet()) {
            double tall = each * entry.getValue().size();
            Rectangle2D frame =
                    new Rectangle2D.Double(left, top, Math.max(40, size.width() - left - right), Math.max(4, tall));
            sections.add(new Section(entry.getValue(), across(entry.getKey(), entry.getValue(), frame), frame));
            top += tall + AXIS;
        }
        return sections;
    }

    private static Axis across(Unit unit, List<Row> rows, Rectangle2D frame) {
        double least = rows.stream().mapToDouble(Row::least).min().orElseThrow();
        double most = rows.stream().mapToDouble(Row::most).max().orElseThrow();
        int steps = (int) Math.max(2, frame.getWidth() / 70);
        Scale scale = Scale.across(least, most, false, steps, unit, TYPE, frame.getWidth());
        return Axis.of(scale, unit, frame.getMinX(), frame.getMaxX());
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        if (rows.isEmpty()) {
            return;
        }
        key(g);
        for (Section section : sections(size)) {
            section.across().paintBelow(g, section.frame(), true, TYPE, palette);
            for (int i = 0; i < section.rows().size(); i++) {
                row(g, section, section.rows().get(i), section.y(i));
            }
        }
    }

    private void key(Graphics2D g) {
        double x = 7;
        x = key(g, Marker.CIRCLE, palette.areas().get(0), key.group(), x);
        x = key(g, Marker.SQUARE, palette.areas().get(1), key.others(), x);
        key(g, Marker.BAR, palette.benchmark(), key.all(), x);
    }

    private double key(Graphics2D g, Marker marker, Color colour, String words, double x) {
        marker.paint(g, x, 9, 5, colour, palette.paper());
        Lettering.draw(g, words, x + 12, 13.4, NAME, palette.ink2());
        return x + 36 + Lettering.width(words, NAME);
    }

    private void row(Graphics2D g, Section section, Row row, double y) {
        Rectangle2D frame = section.frame();
        name(
                g,
                row.name(),
                frame.getMinX() - 12,
                y,
                frame.getHeight() / section.rows().size());
        Lettering.draw(g, row.said(), frame.getMaxX() + 14, y + 4.2, SAID, palette.ink());
        Figure beside = row.others() == null ? row.all() : row.others();
        if (beside != null) {
            g.setColor(palette.rule2());
            g.setStroke(new BasicStroke(1.4f));
            double from = section.across().at(row.group().value());
            g.draw(new Line2D.Double(from, y, section.across().at(beside.value()), y));
        }
        row.paint(g, section.across(), y, TYPE, palette);
    }

    /** In two lines where one does not hold it and there is room. */
    private void name(Graphics2D g, String name, double width, double y, double tall) {
        List<String> lines = Lettering.wrap(name, NAME, width);
        if (lines.size() < 2 || tall < ROW - 3) {
            Lettering.draw(g, Lettering.fit(name, NAME, width), 0, y + 4.2, NAME, palette.ink());
            return;
        }
        String second = String.join(" ", lines.subList(1, lines.size()));
        Lettering.draw(g, lines.get(0), 0, y - 2.4, NAME, palette.ink());
        Lettering.draw(g, Lettering.fit(second, NAME, width), 0, y + 11.4, NAME, palette.ink());
    }

    @Override
    public String summary() {
        return String.join(" ", rows.stream().map(Row::words).toList());
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (Section section : sections(size)) {
            double tall = section.frame().getHeight() / section.rows().size();
            for (int i = 0; i < section.rows().size(); i++) {
                marks.add(new GraphicMark(
                        null,
                        new Rectangle2D.Double(0, section.y(i) - tall / 2, size.width(), tall),
                        section.rows().get(i).words()));
            }
        }
        return marks;
    }
}
