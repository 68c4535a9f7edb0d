package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.observation.Observation;

/**
 * Indicators by places, each cell coloured by its verdict and carrying its mark and its figure.
 *
 * @param columns a comparison of all the rows' places for each indicator
 * @param groups the rows, in groups that a line parts; the first of a group is printed bold
 * @param compared the compared places in their order, which gives them their markers
 * @param benchmark the name of what all are held against
 */
public record Rug(
        List<Comparison> columns,
        List<List<Area>> groups,
        List<AreaCode> compared,
        String benchmark,
        Palette palette,
        String headline)
        implements Graphic {
    static final double ROW = 28;
    private static final double BETWEEN = 10;
    private static final double KEY = 28;

    private record Line(Area area, boolean first, double y) {}

    public Rug {
        columns = List.copyOf(columns);
        groups = groups.stream().map(List::copyOf).toList();
        compared = List.copyOf(compared);
    }

    /** The height that it needs. */
    public double height() {
        List<Line> lines = lines();
        return lines.isEmpty()
                ? RugHead.HEIGHT + KEY
                : lines.get(lines.size() - 1).y() + ROW + 2;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        double y = KEY + RugHead.HEIGHT + 6;
        for (List<Area> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                lines.add(new Line(group.get(i), i == 0, y));
                y += ROW;
            }
            y += BETWEEN;
        }
        return lines;
    }

    private double names(Size size) {
        return Math.min(190, Math.max(130, size.width() * 0.14));
    }

    private Rectangle2D cell(int column, double y, Size size) {
        double left = names(size);
        double each = (size.width() - left) / Math.max(1, columns.size());
        return new Rectangle2D.Double(left + column * each, y, each - 2, ROW - 2);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        RugKey.paint(g, used(), palette, size.width());
        new RugHead(columns, benchmark, palette).paint(g, c -> cell(c, 0, size), KEY, size.width());
        for (Line line : lines()) {
            if (line.first() && line.y() > KEY + RugHead.HEIGHT + 8) {
                g.setColor(palette.rule2());
                g.setStroke(new BasicStroke(1));
                g.draw(new Line2D.Double(0, line.y() - BETWEEN / 2 - 1, size.width(), line.y() - BETWEEN / 2 - 1));
            }
            name(g, line, names(size));
            for (int c = 0; c < columns.size(); c++) {
                cell(g, columns.get(c), line, cell(c, line.y(), size));
            }
        }
    }

    private Set<VerdictMark> used() {
        return columns.stream()
                .flatMap(c -> c.areas().stream())
                .filter(a -> a.value().isPresent())
                .map(a -> VerdictMark.of(a.verdict()))
                .collect(Collectors.toSet());
    }

    private void name(Graphics2D g, Line line, double width) {
        int position = compared.indexOf(line.area().code());
        double base = line.y() + ROW / 2 + 3.6;
        if (position >= 0) {
            AreaStyle style = AreaStyle.of(position, palette);
            style.marker().paint(g, 8, base - 4.6, 5.2, style.colour(), palette.paper());
        }
        boolean bold = position >= 0 || line.first();
        var font = bold ? Typeface.SEMIBOLD.at(13) : Typeface.REGULAR.at(13);
        Lettering.draw(g, Lettering.fit(line.area().name(), font, width - 28), 22, base, font, palette.ink());
    }

    private void cell(Graphics2D g, Comparison column, Line line, Rectangle2D box) {
        Optional<Compared> found = column.of(line.area().code());
        Observation o = found.map(Compared::observation).orElse(null);
        double base = box.getCenterY() + 4.6;
        if (found.isEmpty() || o == null || o.value() == null) {
            g.setColor(palette.land());
            g.fill(box);
            Hatch.RISING.paint(g, box, palette.hatch());
            String text = MissingReason.of(o).shorthand();
            double wide = Lettering.width(text, Typeface.REGULAR.at(13)) + 8;
            g.setColor(palette.paper());
            g.fill(new Rectangle2D.Double(box.getMaxX() - wide - 4, box.getCenterY() - 9, wide, 18));
            Lettering.draw(g, text, box.getMaxX() - 8, base, Typeface.REGULAR.at(13), palette.ink2(), Align.RIGHT);
            return;
        }
        VerdictMark mark = VerdictMark.of(found.get().verdict());
        VerdictInk look = VerdictInk.of(mark, palette);
        g.setColor(look.cell());
        g.fill(box);
        Color edge = look.edge();
        if (edge != null) {
            g.setColor(edge);
            g.setStroke(new BasicStroke(1));
            g.draw(new Rectangle2D.Double(box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1));
        }
        boolean strong = mark == VerdictMark.CLEARLY_WORSE;
        var font = strong ? Typeface.SEMIBOLD.at(13) : Typeface.REGULAR.at(13);
        String figure = FigureText.brief(column.indicator(), o.value());
        if (mark != VerdictMark.NOT_TESTED && box.getWidth() > Lettering.width(figure, font) + 28) {
            mark.paint(g, box.getX() + 12, box.getCenterY(), 4.6, look.cellMark());
        }
        Lettering.draw(g, figure, box.getMaxX() - 8, base, font, look.cellText(), Align.RIGHT);
    }

    @Override
    public String summary() {
        List<Line> lines = lines();
        return lines.size() + " places by " + columns.size() + " indicators, each beside " + benchmark + ". "
                + headline;
    }

    @Override
    public Table table() {
        List<Column> heads = new ArrayList<>(List.of(new Column("Area", false)));
        columns.forEach(
                c -> heads.add(new Column(FigureText.titled(c.indicator()) + ", " + TimeAxis.label(c.period()), true)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(line.area().name())));
            for (Comparison column : columns) {
                @Nullable
                Observation o =
                        column.of(line.area().code()).map(Compared::observation).orElse(null);
                row.add(new Cell(FigureText.brief(column.indicator(), o), o == null ? null : o.value()));
            }
            rows.add(row);
        }
        return new Table("Indicators by places, beside " + benchmark, heads, rows);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (Line line : lines()) {
            for (int c = 0; c < columns.size(); c++) {
                Comparison column = columns.get(c);
                String verdict = column.of(line.area().code())
                        .map(f -> " " + f.verdict().beside(f.benchmark().name()) + ".")
                        .orElse("");
                marks.add(new GraphicMark(
                        line.area().code(),
                        cell(c, line.y(), size),
                        line.area().name() + ", " + FigureText.title(column.indicator()) + ", "
                                + TimeAxis.label(column.period()) + ": "
                                + FigureText.spoken(
                                        column.indicator(),
                                        column.of(line.area().code())
                                                .map(Compared::observation)
                                                .orElse(null))
                                + "." + verdict));
            }
        }
        return marks;
    }
}
