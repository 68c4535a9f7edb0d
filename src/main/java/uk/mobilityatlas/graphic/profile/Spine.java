package uk.mobilityatlas.graphic.profile;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Profile;
import uk.mobilityatlas.comparison.lens.ProfileFigures;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.stats.RankInterval;

/**
 * One place on many indicators, a row each: its value and interval beside the benchmark and all areas, the verdict, the
 * trend, the rank with its interval and the gap in people.
 *
 * @param everyone the figures of all areas of the level by indicator
 * @param series the place's trend by indicator
 * @param byTopic whether rows stand under their topics; else in the order given
 */
public record Spine(
        Profile profile,
        Map<String, double[]> everyone,
        Map<String, Series> series,
        boolean byTopic,
        Palette palette,
        String headline)
        implements Graphic {
    private static final Texts TEXTS = Texts.beside(Spine.class);

    /** The same with another headline. */
    public Spine withHeadline(String other) {
        return new Spine(profile, everyone, series, byTopic, palette, other);
    }

    /** How high a row is. */
    public static final double ROW = 29;

    /** The narrowest chart that has all columns but those that are drawn as well. */
    public static final double LEAST_WIDTH = 900;

    static final double TOPIC = 30;

    /** One line of the chart: a topic's name or an indicator, and where it stands below the heads. */
    record Line(@Nullable Topic topic, @Nullable Comparison row, double y) {
        double height() {
            return topic == null ? ROW : TOPIC;
        }
    }

    public Spine {
        everyone = Map.copyOf(everyone);
        series = Map.copyOf(series);
    }

    /** The chart of a profile that has been read. */
    public static Spine of(ProfileFigures found, boolean byTopic, Palette palette, String headline) {
        return new Spine(found.profile(), found.everyone(), found.series(), byTopic, palette, headline);
    }

    @Override
    public double height(double width) {
        return head(width, true) + rowsHeight();
    }

    /** How high the column heads are, with the key over them or without. */
    public double head(double width, boolean keyed) {
        return SpineHead.HEIGHT + (keyed ? SpineHead.keyHeight(profile, width) : 0);
    }

    /** The height of all rows, without the heads over them. */
    public double rowsHeight() {
        List<Line> lines = lines();
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).y() + ROW;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        double y = 0;
        Topic before = null;
        for (Comparison row : profile.rows()) {
            Topic topic = row.indicator().topic();
            if (byTopic && topic != before) {
                lines.add(new Line(topic, null, y));
                y += TOPIC;
                before = topic;
            }
            lines.add(new Line(null, row, y));
            y += ROW;
        }
        return lines;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        paintHead(g, size.width(), true);
        paintRows(g, lines(), 0, head(size.width(), true), size.width());
    }

    /** Paints the column heads alone, from 0,0, with the key over them or without. */
    public void paintHead(Graphics2D g, double width, boolean keyed) {
        Lettering.hints(g);
        SpineHead.paint(g, profile, SpineColumns.of(width), width, keyed, palette);
    }

    /** What the column heads stand over, and which page says how it was worked out. */
    public List<SpineHead.Head> heads(double width, boolean keyed) {
        return SpineHead.heads(SpineColumns.of(width), head(width, keyed) - SpineHead.HEIGHT);
    }

    /** Paints the rows that a window of some height shows, from 0,0; scrolled down by so much. */
    public void paintRows(Graphics2D g, Size window, double scrolled) {
        List<Line> shown = lines().stream()
                .filter(line -> line.y() + line.height() > scrolled && line.y() < scrolled + window.height())
                .toList();
        paintRows(g, shown, scrolled, 0, window.width());
    }

    /** Where an indicator's row stands below the heads, when nothing is scrolled. */
    public Rectangle2D row(int index, double width) {
        List<Line> rows = lines().stream().filter(line -> line.row() != null).toList();
        return new Rectangle2D.Double(0, rows.get(index).y(), width, ROW);
    }

    /** The rows in pieces that fill pages of a size, each under its own heads; a topic is not parted from its first row. */
    @Override
    public List<Graphic> pages(Size size) {
        return pages(lines(), size);
    }

    /** The rows of which all is seen in a window of some height, scrolled down by so much, under the heads. */
    public Graphic seen(double height, double scrolled) {
        return new SpinePage(
                this,
                lines().stream()
                        .filter(line -> line.y() >= scrolled - 1
                                && line.y() + line.height() <= scrolled + Math.max(height, ROW + TOPIC) + 1)
                        .toList());
    }

    List<Graphic> pages(List<Line> lines, Size size) {
        List<Graphic> pages = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double needed = line.y()
                    + (line.topic() == null ? ROW : TOPIC + ROW)
                    - lines.get(from).y();
            if (i > from && needed > size.height() - head(size.width(), true)) {
                pages.add(new SpinePage(this, lines.subList(from, i)));
                from = i;
            }
        }
        pages.add(new SpinePage(this, lines.subList(from, lines.size())));
        return pages;
    }

    void paintRows(Graphics2D g, List<Line> lines, double scrolled, double top, double width) {
        Lettering.hints(g);
        SpineColumns columns = SpineColumns.of(width);
        SpineRow painter = new SpineRow(g, columns, palette, profile.benchmark());
        double shift = top - scrolled;
        for (Line line : lines) {
            double y = line.y() + shift;
            Topic topic = line.topic();
            if (topic != null) {
                Lettering.draw(g, topic.title(), 0, y + 20, Typeface.SEMIBOLD.at(13), palette.accent());
            } else {
                Painting.draw(g, new Line2D.Double(0, y + ROW - 0.5, width, y + ROW - 0.5), palette.rule(), 1);
            }
        }
        for (Line line : lines) {
            Comparison row = line.row();
            if (row != null) {
                painter.range(row, everyone(row), line.y() + shift + ROW / 2);
            }
        }
        if (!lines.isEmpty()) {
            Line last = lines.get(lines.size() - 1);
            double middle = (columns.spineLeft() + columns.spineRight()) / 2;
            Painting.draw(
                    g,
                    new Line2D.Double(middle, top == 0 ? 0 : top - 6, middle, last.y() + last.height() + shift),
                    palette.ink2(),
                    1.4);
        }
        for (Line line : lines) {
            Comparison row = line.row();
            if (row != null) {
                painter.paint(row, everyone(row), series.get(row.indicator().id()), line.y() + shift + ROW / 2);
            }
        }
    }

    private double[] everyone(Comparison row) {
        return everyone.getOrDefault(row.indicator().id(), new double[0]);
    }

    @Override
    public String summary() {
        return TEXTS.of("summary", profile.area().name(), profile.rows().size(), profile.benchmark()) + " " + headline;
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Comparison row : profile.rows()) {
            Compared c = row.areas().get(0);
            Observation o = c.observation();
            ConfidenceInterval interval = o == null ? null : o.interval();
            Compared.Depth depth = c.depth();
            RankInterval rank = depth == null ? null : depth.rank();
            rows.add(List.of(
                    Cell.of(FigureText.titled(row.indicator())),
                    Cell.of(FigureText.label(row.period())),
                    c.bounds() == null ? Cell.of(row.indicator(), o) : Cell.of(SpineRow.value(row)),
                    Cell.of(interval == null ? "[x]" : FigureText.range(row.indicator(), interval)),
                    Cell.of(SpineRow.benchmark(row, profile.benchmark())),
                    Cell.of(c.verdict().judgement()),
                    Cell.of(depth == null ? "[x]" : depth.trend().words(row.indicator())),
                    Cell.of(rank == null ? "[x]" : SpineRow.rank(rank)),
                    Cell.of(SpineRow.people(row))));
        }
        return new Table(
                TEXTS.of("title", profile.area().name(), profile.benchmark()),
                List.of(
                        new Column(TEXTS.of("column.indicator"), false),
                        new Column(TEXTS.of("column.period"), false),
                        new Column(profile.area().name(), true),
                        new Column(TEXTS.of("column.interval"), false),
                        new Column(profile.benchmark(), true),
                        new Column(TEXTS.of("column.verdict"), false),
                        new Column(TEXTS.of("column.trend"), false),
                        new Column(TEXTS.of("column.rank"), false),
                        new Column(TEXTS.of("column.people"), false)),
                rows);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (Line line : lines()) {
            Comparison row = line.row();
            if (row != null) {
                marks.add(new GraphicMark(
                        profile.area().code(),
                        new Rectangle2D.Double(0, head(size.width(), true) + line.y(), size.width(), ROW),
                        SpineWords.of(row)));
            }
        }
        return marks;
    }
}
