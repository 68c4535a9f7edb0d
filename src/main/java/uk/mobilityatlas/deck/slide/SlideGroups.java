package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.GroupDots;

/** Groups within one place as a slide shows them: a line each with the group, the others and all, and the gap in figures. */
record SlideGroups(GroupDots dots, Palette palette) implements ShapeForm {
    private static final Texts TEXTS = Texts.beside(SlideGroups.class);

    private static final TypeScale TYPE = TypeScale.SLIDE;
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
        double said = Lettering.widest(rows.stream().map(r -> said(r)), Typeface.CONDENSED.at(TYPE.text()));
        double left = size.width() * 0.52;
        double right = size.width() - said - 36;
        for (int i = 0; i < shown; i++) {
            GroupDots.Row row = rows.get(i);
            double y = SlideKey.HEIGHT + (i + 0.5) * step(size);
            label(row.name(), 0, y, left - 30, false).paint(g, palette);
            track(g, row, left, right, y);
            label(said(row), right, y, size.width() - right, true).paint(g, palette);
        }
        if (shown < dots.rows().size()) {
            String more = TEXTS.of("groups.more", dots.rows().size() - shown);
            double y = SlideKey.HEIGHT + shown * step(size) + 32;
            SlideLabel.of(more, 0, y, size.width(), Typeface.REGULAR, palette.ink2(), false)
                    .paint(g, palette);
        }
    }

    private SlideLabel label(String words, double x, double y, double room, boolean right) {
        return SlideLabel.of(words, x, y, room, Typeface.CONDENSED, palette.ink(), right);
    }

    /** The group's figure, and how far it lies from the others. */
    private static String said(GroupDots.Row row) {
        String figure = row.unit().format(row.group().value(), 1);
        return row.said().isEmpty() ? figure : figure + "; " + row.said();
    }

    /** Each line has a scale of its own, since measures differ; where it ends is where its figures do. */
    private void track(Graphics2D g, GroupDots.Row row, double left, double right, double y) {
        double low = row.unit().isPercent() ? Math.min(row.least(), 0) : row.least();
        double high = row.most() > low ? row.most() : low + 1;
        Painting.draw(g, new Line2D.Double(left, y, right, y), palette.rule(), TYPE.hairline());
        row.paint(g, Axis.bare(low, high, left + 20, right - 20), y, TYPE, palette);
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
