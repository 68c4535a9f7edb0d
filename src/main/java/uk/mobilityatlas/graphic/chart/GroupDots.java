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
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
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
    private static final double AXIS = 32;
    private static final Font NAME = Typeface.REGULAR.at(12);
    private static final Font SAID = Typeface.SEMIBOLD.at(12);

    /** The words for the group, for the others and for all. */
    public record Key(String group, String others, String all) {}

    /** A figure with its interval, if it has one. */
    public record Figure(double value, @Nullable ConfidenceInterval interval) {}

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
            String words) {}

    /** The measures of one unit, and where they are drawn. */
    private record Section(Unit unit, List<Row> rows, Scale scale, Rectangle2D frame) {
        double y(int row) {
            return frame.getMinY() + (row + 0.5) * frame.getHeight() / rows.size();
        }

        double x(double value) {
            return frame.getMinX() + (value - scale.low()) / (scale.high() - scale.low()) * frame.getWidth();
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
                size.width() * 0.42,
                14
                        + rows.stream()
                                .mapToDouble(r -> Lettering.width(r.name(), NAME))
                                .max()
                                .orElse(0));
        double right = 16
                + rows.stream()
                        .mapToDouble(r -> Lettering.width(r.said(), SAID))
                        .max()
                        .orElse(0);
        double each = (size.height() - KEY - AXIS * byUnit.size()) / Math.max(1, rows.size());
        List<Section> sections = new ArrayList<>();
        double top = KEY;
        for (Map.Entry<Unit, List<Row>> entry : byUnit.entrySet()) {
            double tall = each * entry.getValue().size();
            Rectangle2D frame =
                    new Rectangle2D.Double(left, top, Math.max(40, size.width() - left - right), Math.max(4, tall));
            sections.add(new Section(entry.getKey(), entry.getValue(), scale(entry.getValue(), frame), frame));
            top += tall + AXIS;
        }
        return sections;
    }

    private static Scale scale(List<Row> rows, Rectangle2D frame) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Row row : rows) {
            for (Figure figure : figures(row)) {
                ConfidenceInterval interval = figure.interval();
                least = Math.min(least, interval == null ? figure.value() : interval.lower());
                most = Math.max(most, interval == null ? figure.value() : interval.upper());
            }
        }
        return Scale.of(least, most, false, (int) Math.max(2, frame.getWidth() / 70));
    }

    private static List<Figure> figures(Row row) {
        List<Figure> figures = new ArrayList<>(List.of(row.group()));
        if (row.others() != null) {
            figures.add(row.others());
        }
        if (row.all() != null) {
            figures.add(row.all());
        }
        return figures;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        if (rows.isEmpty()) {
            return;
        }
        key(g);
        for (Section section : sections(size)) {
            axis(g, section);
            for (int i = 0; i < section.rows().size(); i++) {
                row(g, section, section.rows().get(i), section.y(i));
            }
        }
    }

    private void key(Graphics2D g) {
        double x = 7;
        x = key(g, Marker.CIRCLE, group(), key.group(), x);
        x = key(g, Marker.SQUARE, others(), key.others(), x);
        key(g, Marker.BAR, palette.benchmark(), key.all(), x);
    }

    private double key(Graphics2D g, Marker marker, Color colour, String words, double x) {
        marker.paint(g, x, 9, 5, colour, palette.paper());
        Lettering.draw(g, words, x + 12, 13.4, NAME, palette.ink2());
        return x + 36 + Lettering.width(words, NAME);
    }

    private Color group() {
        return palette.areas().get(0);
    }

    private Color others() {
        return palette.areas().get(1);
    }

    private void axis(Graphics2D g, Section section) {
        Rectangle2D frame = section.frame();
        List<Double> ticks = section.scale().ticks();
        g.setStroke(new BasicStroke(1));
        for (int i = 0; i < ticks.size(); i++) {
            double x = section.x(ticks.get(i));
            g.setColor(palette.rule());
            g.draw(new Line2D.Double(x, frame.getMinY(), x, frame.getMaxY()));
            boolean last = i == ticks.size() - 1;
            String text = last
                    ? section.unit().format(ticks.get(i), section.scale().decimals())
                    : Unit.number(ticks.get(i), section.scale().decimals());
            Lettering.draw(g, text, x, frame.getMaxY() + 15, NAME, palette.ink3(), Align.CENTRE);
        }
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
            g.draw(new Line2D.Double(section.x(row.group().value()), y, section.x(beside.value()), y));
        }
        Figure whole = row.all();
        if (whole != null) {
            Marker.BAR.paint(g, section.x(whole.value()), y, 5, palette.benchmark(), palette.paper());
        }
        Figure rest = row.others();
        if (rest != null) {
            figure(g, section, rest, Marker.SQUARE, others(), y);
        }
        figure(g, section, row.group(), Marker.CIRCLE, group(), y);
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

    private void figure(Graphics2D g, Section section, Figure figure, Marker marker, Color colour, double y) {
        ConfidenceInterval interval = figure.interval();
        if (interval != null) {
            g.setColor(Palette.alpha(colour, 0.6));
            g.setStroke(new BasicStroke(3));
            g.draw(new Line2D.Double(section.x(interval.lower()), y, section.x(interval.upper()), y));
        }
        marker.paint(g, section.x(figure.value()), y, 4.6, colour, palette.paper());
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
