package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.profile.Spine;
import uk.mobilityatlas.graphic.profile.SpineScale;

/** A profile as a slide shows it: verdict, indicator, place among all areas with the better end at the right, figure. */
record SlideProfile(Spine spine, Palette palette) implements ShapeForm {
    private static final Texts TEXTS = Texts.beside(SlideProfile.class);

    private static final double ROW = 68;
    private static final double TEXT = SlideLayout.SIZE;

    /** What can be judged comes first, since a slide has no room for everything. */
    private List<Comparison> rows() {
        return spine.profile().rows().stream()
                .sorted(Comparator.comparing(row -> !compared(row).benchmark().hasValue()))
                .toList();
    }

    private int shown(Size size) {
        int all = rows().size();
        return all * ROW <= size.height() ? all : (int) Math.max(1, Math.floor((size.height() - ROW) / ROW));
    }

    private double step(Size size) {
        return Math.min(96, Math.max(ROW, (size.height() - (shown(size) < rows().size() ? ROW : 0)) / shown(size)));
    }

    @Override
    public Graphic whole() {
        return spine;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        double figure = Lettering.widest(rows().stream().map(r -> figure(r)), Typeface.SEMIBOLD.at(TEXT));
        double track = Math.min(420, size.width() * 0.26);
        double from = size.width() - figure - 40 - track;
        int shown = shown(size);
        for (int i = 0; i < shown; i++) {
            Comparison row = rows().get(i);
            double y = (i + 0.5) * step(size);
            SlideBrush.mark(g, VerdictMark.of(compared(row).verdict()), 24, y, palette);
            String title = FigureText.title(row.indicator());
            SlideLabel.of(title, 66, y, from - 66 - 40, Typeface.REGULAR, palette.ink(), false)
                    .paint(g, palette);
            track(g, row, from, from + track, y);
            SlideLabel.of(figure(row), size.width() - figure, y, figure, Typeface.SEMIBOLD, palette.ink(), true)
                    .paint(g, palette);
        }
        if (shown < rows().size()) {
            String more = TEXTS.of("profile.more", rows().size() - shown);
            SlideLabel.of(more, 0, size.height() - 32, size.width(), Typeface.REGULAR, palette.ink2(), false)
                    .paint(g, palette);
        }
    }

    /** The benchmark in the middle, all areas as a bar, the area as a dot; the further end fits. */
    private void track(Graphics2D g, Comparison row, double left, double right, double y) {
        Compared area = compared(row);
        double[] all = spine.everyone().getOrDefault(row.indicator().id(), new double[0]);
        if (area.value().isEmpty() || !area.benchmark().hasValue()) {
            return;
        }
        double middle = area.benchmark().figure().orElseThrow();
        SpineScale scale = SpineScale.of(
                middle,
                area.value().orElseThrow(),
                List.of(),
                all,
                row.indicator().polarity());
        if (scale == null) {
            return;
        }
        Axis along = scale.along(left + 16, right - 16);
        double a = along.at(scale.least());
        double b = along.at(scale.most());
        Painting.fill(g, new Rectangle2D.Double(Math.min(a, b), y - 9, Math.abs(b - a), 18), palette.rule());
        Painting.draw(g, new Line2D.Double(along.at(middle), y - 24, along.at(middle), y + 24), palette.benchmark(), 5);
        double x = along.at(area.value().orElseThrow());
        Painting.fill(g, new Ellipse2D.Double(x - 18, y - 18, 36, 36), palette.paper());
        Painting.fill(
                g, new Ellipse2D.Double(x - 14, y - 14, 28, 28), palette.areas().get(0));
    }

    private static Compared compared(Comparison row) {
        return row.areas().get(0);
    }

    private static String figure(Comparison row) {
        Compared area = compared(row);
        return area.value().map(row.indicator()::format).orElse(FigureText.brief(row.indicator(), area.observation()));
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        List<GraphicMark> marks = new ArrayList<>();
        for (int i = 0; i < shown(size); i++) {
            Comparison row = rows().get(i);
            Compared area = compared(row);
            marks.add(new GraphicMark(
                    area.area().code(),
                    new Rectangle2D.Double(0, i * step(size), size.width(), step(size)),
                    FigureText.title(row.indicator()) + ": " + FigureText.spoken(row.indicator(), area.observation())
                            + ". " + area.verdict().beside(area.benchmark().name()) + "."));
        }
        return marks;
    }
}
