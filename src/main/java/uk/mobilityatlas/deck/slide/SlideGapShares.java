package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.GapMatrix;

/** Gaps in people as a slide shows them: verdict, indicator, how many people, and the council with the largest part. */
record SlideGapShares(GapMatrix matrix, Palette palette) implements ShapeForm {
    private static final Texts TEXTS = Texts.beside(SlideGapShares.class);

    private static final double ROW = 92;
    private static final double TEXT = SlideLayout.SIZE;

    private int shown(Size size) {
        int all = matrix.rows().size();
        return all * ROW <= size.height() ? all : (int) Math.max(1, Math.floor((size.height() - ROW / 2) / ROW));
    }

    @Override
    public Graphic whole() {
        return matrix;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        List<GapMatrix.Row> rows = matrix.rows().subList(0, shown(size));
        double figure = 24 + Lettering.widest(rows.stream().map(SlideGapShares::total), Typeface.SEMIBOLD.at(TEXT));
        double part = Math.min(
                size.width() * 0.42,
                24 + Lettering.widest(rows.stream().map(GapMatrix.Row::largest), Typeface.REGULAR.at(TEXT)));
        double title = size.width() - 66 - figure - part - 32;
        for (int i = 0; i < rows.size(); i++) {
            GapMatrix.Row row = rows.get(i);
            double y = (i + 0.5) * ROW;
            SlideBrush.mark(g, row.verdict(), 24, y, palette);
            label(g, row.title().replace(TEXTS.of("gap-shares.census"), ""), 66, y, title, Typeface.REGULAR, false);
            label(g, total(row), 66 + title, y, figure, Typeface.SEMIBOLD, true);
            label(g, row.largest(), size.width() - part, y, part, Typeface.REGULAR, false);
        }
        if (rows.size() < matrix.rows().size()) {
            String more = TEXTS.of("profile.more", matrix.rows().size() - rows.size());
            label(g, more, 66, rows.size() * ROW + 24, size.width() - 66, Typeface.REGULAR, false);
        }
    }

    private void label(Graphics2D g, String text, double x, double y, double width, Typeface cut, boolean right) {
        SlideLabel.of(text, x, y, width, cut, palette.ink(), right).paint(g, palette);
    }

    private static String total(GapMatrix.Row row) {
        return row.cells().get(0).figure();
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (int i = 0; i < shown(size); i++) {
            marks.add(new GraphicMark(
                    null,
                    new Rectangle2D.Double(0, i * ROW, size.width(), ROW),
                    matrix.rows().get(i).words()));
        }
        return marks;
    }
}
