package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.comparison.Profile;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.stats.RankInterval;

/**
 * One place on many indicators, a row each: its value and interval beside the benchmark and all areas, the verdict, the
 * course, the rank with its interval and the gap in people.
 *
 * @param everyone the figures of all areas of the level by indicator
 * @param series the place's course by indicator
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
    static final double ROW = 29;
    static final double TOPIC = 30;
    private static final double KEY = 26;
    private static final double HEAD = 28;

    /** One line of the chart: a topic's name or an indicator. */
    private record Line(@Nullable Topic topic, @Nullable Comparison row, double y) {}

    public Spine {
        everyone = Map.copyOf(everyone);
        series = Map.copyOf(series);
    }

    /** The height that it needs; at a lesser one the rows at the foot are cut. */
    public double height() {
        List<Line> lines = lines();
        return lines.isEmpty() ? KEY + HEAD : lines.get(lines.size() - 1).y() + ROW;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        double y = KEY + HEAD;
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
        Lettering.hints(g);
        SpineColumns columns = SpineColumns.of(size.width());
        SpineHead.paint(g, profile, columns, size.width(), palette);
        double middle = (columns.spineLeft() + columns.spineRight()) / 2;
        double foot = KEY + HEAD;
        SpineRow painter = new SpineRow(g, columns, palette);
        for (Line line : lines()) {
            Topic topic = line.topic();
            Comparison row = line.row();
            if (topic != null) {
                Lettering.draw(g, topic.title(), 0, line.y() + 20, Typeface.SEMIBOLD.at(13), palette.accent());
            } else if (row != null) {
                g.setColor(palette.rule());
                g.setStroke(new BasicStroke(1));
                g.draw(new Line2D.Double(0, line.y() + ROW - 0.5, size.width(), line.y() + ROW - 0.5));
                foot = line.y() + ROW;
            }
        }
        for (Line line : lines()) {
            Comparison row = line.row();
            if (row != null) {
                painter.range(row, everyone(row), line.y() + ROW / 2);
            }
        }
        g.setColor(palette.ink2());
        g.setStroke(new BasicStroke(1.4f));
        g.draw(new Line2D.Double(middle, KEY + HEAD - 6, middle, foot));
        for (Line line : lines()) {
            Comparison row = line.row();
            if (row != null) {
                painter.paint(row, everyone(row), series.get(row.indicator().id()), line.y() + ROW / 2);
            }
        }
    }

    private double[] everyone(Comparison row) {
        return everyone.getOrDefault(row.indicator().id(), new double[0]);
    }

    @Override
    public String summary() {
        return profile.area().name() + " on " + profile.rows().size() + " indicators beside " + profile.benchmark()
                + ". " + headline;
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Comparison row : profile.rows()) {
            Compared c = row.areas().get(0);
            Observation o = c.observation();
            ConfidenceInterval interval = o == null ? null : o.interval();
            PeopleGap people = c.people();
            Compared.Depth depth = c.depth();
            RankInterval rank = depth == null ? null : depth.rank();
            rows.add(List.of(
                    Cell.of(FigureText.titled(row.indicator())),
                    Cell.of(TimeAxis.label(row.period())),
                    new Cell(FigureText.brief(row.indicator(), o), o == null ? null : o.value()),
                    Cell.of(interval == null ? "[x]" : FigureText.range(row.indicator(), interval)),
                    Cell.of(c.benchmark()
                            .figure()
                            .map(v -> FigureText.brief(row.indicator(), v))
                            .orElse("[x]")),
                    Cell.of(c.verdict().judgement()),
                    Cell.of(depth == null ? "[x]" : depth.trend().words()),
                    Cell.of(rank == null ? "[x]" : SpineRow.rank(rank)),
                    Cell.of(people == null ? "[x]" : people.withInterval())));
        }
        return new Table(
                profile.area().name() + " beside " + profile.benchmark(),
                List.of(
                        new Column("Indicator", false),
                        new Column("Period", false),
                        new Column(profile.area().name(), true),
                        new Column("95% interval", false),
                        new Column(profile.benchmark(), true),
                        new Column("Verdict", false),
                        new Column("Trend", false),
                        new Column("Rank interval", false),
                        new Column("Gap in people", false)),
                rows);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (Line line : lines()) {
            Comparison row = line.row();
            if (row != null) {
                Compared c = row.areas().get(0);
                marks.add(new GraphicMark(
                        profile.area().code(),
                        new Rectangle2D.Double(0, line.y(), size.width(), ROW),
                        FigureText.title(row.indicator()) + ", " + TimeAxis.label(row.period()) + ": "
                                + FigureText.spoken(row.indicator(), c.observation()) + ". "
                                + c.verdict().beside(c.benchmark().name()) + "."));
            }
        }
        return marks;
    }
}
