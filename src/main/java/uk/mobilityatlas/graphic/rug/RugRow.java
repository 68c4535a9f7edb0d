package uk.mobilityatlas.graphic.rug;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.lens.Quintiles;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.MissingReason;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.observation.Observation;

/** Paints the rows of a rug. */
final class RugRow {
    private static final double SHARED = 7.5;
    /** What a mark and its spaces take beside a figure at least. */
    private static final double LEAST_BESIDE = 18;

    private final Graphics2D g;
    private final List<Comparison> columns;
    private final List<Quintiles> fifths;
    private final List<AreaCode> compared;
    private final Palette palette;

    RugRow(Graphics2D g, List<Comparison> columns, List<Quintiles> fifths, List<AreaCode> compared, Palette palette) {
        this.g = g;
        this.columns = columns;
        this.fifths = fifths;
        this.compared = compared;
        this.palette = palette;
    }

    void paint(Rug.Line line, double y, double names, IntFunction<Rectangle2D> cells) {
        name(line, y, names);
        for (int c = 0; c < columns.size(); c++) {
            cell(c, line, cells.apply(c));
        }
    }

    /** The name; in two smaller lines where one does not hold it. */
    void name(Rug.Line line, double y, double width) {
        int position = compared.indexOf(line.area().code());
        double base = y + Rug.ROW / 2 + 3.6;
        if (position >= 0) {
            AreaStyle style = AreaStyle.of(position, palette);
            style.marker().paint(g, 8, base - 4.6, 5.2, style.colour(), palette.paper());
        }
        Typeface cut = position >= 0 || line.first() ? Typeface.SEMIBOLD : Typeface.REGULAR;
        Font font = cut.at(13);
        double room = width - 28;
        if (Lettering.width(line.area().name(), font) <= room) {
            Lettering.draw(g, line.area().name(), 22, base, font, palette.ink());
            return;
        }
        Font small = cut.at(12);
        List<String> lines = Lettering.wrap(line.area().name(), small, room);
        String second = String.join(" ", lines.subList(1, lines.size()));
        Lettering.draw(g, Lettering.fit(lines.get(0), small, room), 22, base - SHARED + 1, small, palette.ink());
        Lettering.draw(g, Lettering.fit(second, small, room), 22, base + SHARED - 2, small, palette.ink());
    }

    private void cell(int at, Rug.Line line, Rectangle2D box) {
        Comparison column = columns.get(at);
        @Nullable Compared found = column.of(line.area().code()).orElse(null);
        @Nullable Observation o = found == null ? null : found.observation();
        if (found == null || o == null || o.value() == null) {
            missing(o, box);
            return;
        }
        String figure = RugWords.figure(column.indicator(), found);
        Font widest = Typeface.SEMIBOLD.at(13);
        if (box.getWidth() <= Lettering.width(figure, widest) + LEAST_BESIDE) {
            // the range that the not known leave stands in the sentence below, where its cell has no room for it
            figure = FigureText.brief(column.indicator(), o.value());
        }
        VerdictMark mark = VerdictMark.of(found.verdict());
        OptionalInt step =
                fifths.isEmpty() ? OptionalInt.empty() : fifths.get(at).step(o.value());
        RugCell look = fifths.isEmpty()
                ? RugCell.of(mark, palette)
                : step.isPresent() ? RugCell.fifth(step.getAsInt(), palette) : RugCell.plain(palette);
        ground(look, box);
        boolean strong = fifths.isEmpty() && mark == VerdictMark.CLEARLY_WORSE;
        Font font = (strong ? Typeface.SEMIBOLD : Typeface.REGULAR).at(13);
        boolean room = box.getWidth() > Lettering.width(figure, font) + 28;
        if (step.isPresent() && room) {
            RugCell.steps(g, step.getAsInt(), box, look.mark());
        } else if (fifths.isEmpty() && mark != VerdictMark.NOT_TESTED) {
            mark.paint(g, box.getX() + (room ? 12 : 7), box.getCenterY(), room ? 4.6 : 3.6, look.mark());
        }
        double right = box.getMaxX() - (room ? 8 : 4);
        Lettering.draw(g, figure, right, box.getCenterY() + 4.6, font, look.ink(), Align.RIGHT);
    }

    private void ground(RugCell look, Rectangle2D box) {
        Painting.fill(g, box, look.ground());
        Color edge = look.edge();
        if (edge != null) {
            Painting.draw(
                    g,
                    new Rectangle2D.Double(box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1),
                    edge,
                    1);
        }
    }

    private void missing(@Nullable Observation o, Rectangle2D box) {
        Painting.fill(g, box, palette.land());
        Hatch.RISING.paint(g, box, palette.hatch());
        Font font = Typeface.REGULAR.at(13);
        String text = MissingReason.of(o).shorthand();
        double wide = Lettering.width(text, font) + 8;
        Painting.fill(
                g, new Rectangle2D.Double(box.getMaxX() - wide - 4, box.getCenterY() - 9, wide, 18), palette.paper());
        Lettering.draw(g, text, box.getMaxX() - 8, box.getCenterY() + 4.6, font, palette.ink2(), Align.RIGHT);
    }
}
