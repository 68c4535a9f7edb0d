package uk.mobilityatlas.deck.slide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.rug.Rug;
import uk.mobilityatlas.graphic.rug.RugCell;
import uk.mobilityatlas.observation.Observation;

/**
 * Verdicts as a slide shows them: an indicator a line, since its name needs the room; compared places with their figures,
 * those that belong to them as narrow cells with the mark alone.
 */
public record SlideRug(Rug rug, Palette palette) implements ShapeForm {
    private static final Texts TEXTS = Texts.beside(SlideRug.class);

    private static final double TEXT = SlideLayout.SIZE;
    private static final double ROW = 70;
    private static final double HEAD = 70;
    private static final double WIDE = 236;
    private static final double NARROW = 58;
    private static final int MOST_NARROW = 5;
    private static final double GAP = 6;
    private static final double BETWEEN = 26;

    /** A place's cells: from where, how wide, and up to where its name may reach. */
    private record Column(Area area, boolean wide, double x, double width) {}

    /** The indicators' names have a third of the room, and more where there are few places. */
    private double names(Size size) {
        List<Column> all = columns(0, MOST_NARROW);
        double places = all.isEmpty() ? 0 : end(all);
        return Math.max(size.width() * 0.34, Math.min(size.width() * 0.6, size.width() - places));
    }

    private boolean wide(Area area, int at) {
        return at == 0 || rug.compared().contains(area.code());
    }

    /** As many places as there is room for: of each group first the wide ones, then so many narrow ones. */
    private List<Column> columns(Size size) {
        for (int narrow = MOST_NARROW; narrow >= 0; narrow--) {
            List<Column> columns = columns(names(size), narrow);
            if (columns.isEmpty() || end(columns) <= size.width()) {
                return columns;
            }
        }
        List<Column> columns = columns(names(size), 0);
        return columns.stream().filter(c -> c.x() + c.width() <= size.width()).toList();
    }

    private List<Column> columns(double left, int narrow) {
        List<Column> columns = new ArrayList<>();
        double x = left;
        for (List<Area> group : rug.groups()) {
            int taken = 0;
            for (int i = 0; i < group.size(); i++) {
                boolean wide = wide(group.get(i), i);
                if (wide || taken++ < narrow) {
                    double width = wide ? WIDE : NARROW;
                    columns.add(new Column(group.get(i), wide, x, width));
                    x += width + GAP;
                }
            }
            x += BETWEEN;
        }
        return columns;
    }

    private static double end(List<Column> columns) {
        Column last = columns.get(columns.size() - 1);
        return last.x() + last.width();
    }

    private boolean narrow(Size size) {
        return columns(size).stream().anyMatch(c -> !c.wide());
    }

    private int shown(Size size) {
        double room = size.height() - HEAD - ROW;
        return (int) Math.max(1, Math.min(rug.columns().size(), Math.floor(room / ROW)));
    }

    private Rectangle2D cell(Column column, int row) {
        return new Rectangle2D.Double(column.x(), HEAD + row * ROW, column.width(), ROW - GAP);
    }

    @Override
    public Graphic whole() {
        return rug;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        List<Column> columns = columns(size);
        heads(g, columns, size);
        int shown = shown(size);
        for (int row = 0; row < shown; row++) {
            Comparison comparison = rug.columns().get(row);
            String title = FigureText.title(comparison.indicator());
            double middle = HEAD + row * ROW + (ROW - GAP) / 2;
            SlideLabel.of(title, 0, middle, names(size) - 24, Typeface.REGULAR, palette.ink(), false)
                    .paint(g, palette);
            for (Column column : columns) {
                cell(g, comparison, column, cell(column, row));
            }
        }
        foot(g, size, shown);
    }

    private void heads(Graphics2D g, List<Column> columns, Size size) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (!column.wide()) {
                continue;
            }
            double to = size.width();
            for (int j = i + 1; j < columns.size(); j++) {
                if (columns.get(j).wide()) {
                    to = columns.get(j).x() - 16;
                    break;
                }
            }
            int position = rug.compared().indexOf(column.area().code());
            double x = column.x();
            if (position >= 0) {
                AreaStyle style = AreaStyle.of(position, palette);
                style.marker().paint(g, x + 16, HEAD / 2 - 4, 15, style.colour(), palette.paper());
                x += 44;
            }
            String name = column.area().name();
            SlideLabel.of(name, x, HEAD / 2 - 4, to - x, Typeface.SEMIBOLD, palette.ink(), false)
                    .paint(g, palette);
        }
    }

    private void cell(Graphics2D g, Comparison comparison, Column column, Rectangle2D box) {
        Optional<Compared> found = comparison.of(column.area().code());
        Observation o = found.map(Compared::observation).orElse(null);
        if (found.isEmpty() || o == null || o.value() == null) {
            Painting.fill(g, box, palette.land());
            if (column.wide()) {
                String reason = FigureText.brief(comparison.indicator(), o);
                double room = box.getWidth() - 14;
                SlideLabel.of(reason, box.getX(), box.getCenterY(), room, Typeface.REGULAR, palette.ink2(), true)
                        .paint(g, palette);
            }
            return;
        }
        VerdictMark mark = VerdictMark.of(found.get().verdict());
        OptionalInt step = step(comparison, o.value());
        RugCell look = rug.fifths().isEmpty()
                ? RugCell.of(mark, palette)
                : step.isPresent() ? RugCell.fifth(step.getAsInt(), palette) : RugCell.plain(palette);
        Painting.fill(g, box, look.ground());
        Color edge = look.edge();
        if (edge != null) {
            Painting.draw(g, box, edge, 2);
        }
        boolean drawn = rug.fifths().isEmpty() ? mark != VerdictMark.NOT_TESTED : step.isPresent();
        if (step.isPresent()) {
            double wide = SlideQuintiles.WIDTH;
            SlideQuintiles.steps(
                    g,
                    step.getAsInt(),
                    column.wide() ? box.getX() + 14 : box.getCenterX() - wide / 2,
                    box,
                    look.mark());
        } else if (drawn) {
            mark(g, mark, column.wide() ? box.getX() + 34 : box.getCenterX(), box.getCenterY(), look.mark());
        }
        if (column.wide()) {
            String figure = FigureText.brief(comparison.indicator(), o.value());
            double room = box.getWidth() - 28 - (drawn ? 44 : 0);
            double end = box.getMaxX() - 14;
            SlideLabel.of(figure, end - room, box.getCenterY(), room, Typeface.REGULAR, look.ink(), true)
                    .paint(g, palette);
        }
    }

    private OptionalInt step(Comparison comparison, double value) {
        return rug.fifths().isEmpty()
                ? OptionalInt.empty()
                : rug.fifths().get(rug.columns().indexOf(comparison)).step(value);
    }

    private static void mark(Graphics2D g, VerdictMark mark, double x, double y, Color colour) {
        var before = g.getTransform();
        g.translate(x, y);
        g.scale(3.2, 3.2);
        mark.paint(g, 0, 0, 5, colour);
        g.setTransform(before);
    }

    /** What the marks mean; and at the right what is narrow, and what there was no room for. */
    private void foot(Graphics2D g, Size size, int shown) {
        List<String> notes = new ArrayList<>();
        if (narrow(size)) {
            notes.add(TEXTS.of("rug.narrow"));
        }
        if (shown < rug.columns().size()) {
            notes.add(TEXTS.of("profile.more", rug.columns().size() - shown));
        }
        double y = HEAD + shown * ROW + 32;
        double x = rug.fifths().isEmpty() ? 24 : SlideQuintiles.key(g, y, palette);
        for (VerdictMark used : rug.fifths().isEmpty() ? used(size, shown) : List.<VerdictMark>of()) {
            SlideBrush.mark(g, used, x, y, palette);
            String word = TEXTS.of("rug." + used.name());
            Lettering.draw(g, word, x + 34, y + 18, Typeface.CONDENSED.at(TEXT), palette.ink2());
            x += 34 + Lettering.width(word, Typeface.CONDENSED.at(TEXT)) + 56;
        }
        String text = String.join("; ", notes);
        double room = Math.max(0, size.width() - x);
        SlideLabel.of(text, x, y, room, Typeface.CONDENSED, palette.ink2(), true)
                .paint(g, palette);
    }

    private List<VerdictMark> used(Size size, int shown) {
        return columns(size).stream()
                .flatMap(c -> rug.columns().subList(0, shown).stream()
                        .flatMap(row -> row.of(c.area().code()).stream()))
                .filter(c -> c.value().isPresent())
                .map(c -> VerdictMark.of(c.verdict()))
                .filter(mark -> mark != VerdictMark.NOT_TESTED)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        int shown = shown(size);
        for (Column column : columns(size)) {
            for (int row = 0; row < shown; row++) {
                marks.add(new GraphicMark(column.area().code(), cell(column, row), rug.words(row, column.area())));
            }
        }
        return marks;
    }
}
