package uk.mobilityatlas.graphic.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Lettering.Align;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;

/**
 * Small multiples: one panel a place, all on one scale, the benchmark in each and in the last place by itself where one is free.
 * The scale is labelled in the first column, the years below the last panel of each column.
 */
final class TrendPanels {
    private static final Texts TEXTS = Texts.beside(TrendPanels.class);

    private static final int NONE = -1;
    private static final int MOST_ACROSS = 4;
    /** The narrowest panel, and the lowest, in which a course can be read. */
    private static final double LEAST_WIDTH = 140;

    static final double LEAST_HEIGHT = 104;
    private static final double BETWEEN = 24;
    private static final double NAME_LEFT = 20;
    private static final double LINE = 18;
    /** Between a title's last line and the panel, and between a panel and the next title. */
    private static final double OVER = 10;

    private static final double UNDER = 14;
    private static final double YEARS = 26;
    private static final double RIGHT = 8;
    private static final Font NAME = Typeface.SEMIBOLD.at(13);
    private static final Font VALUE = Typeface.REGULAR.at(13);

    private final TrendLines lines;
    private final Scale scale;
    private final Palette palette;

    TrendPanels(TrendLines lines, Scale scale) {
        this.lines = lines;
        this.scale = scale;
        this.palette = lines.palette();
    }

    /** A place, or the benchmark by itself: its title in lines, its figure, and whether that stands beside the last of them. */
    private record Title(List<String> name, String value, boolean beside) {
        int height() {
            return name.size() + (beside ? 0 : 1);
        }
    }

    /**
     * Where everything stands.
     *
     * @param heads how many lines the highest title of each row has: all of a row begin on one level
     */
    private record Laid(
            int across,
            double width,
            double left,
            List<Double> tops,
            double plot,
            List<Title> titles,
            List<Integer> heads) {
        double head(int at) {
            return tops.get(at / across) - OVER - (heads.get(at / across) - 1) * LINE;
        }

        Rectangle2D frame(int at) {
            return new Rectangle2D.Double(left + (at % across) * (width + BETWEEN), tops.get(at / across), width, plot);
        }
    }

    private int across(double width, double left) {
        int most = Math.min(lines.trends().size(), MOST_ACROSS);
        return (int) Math.max(1, Math.min(most, (width - left - RIGHT + BETWEEN) / (LEAST_WIDTH + BETWEEN)));
    }

    double height(double width) {
        Laid laid = lay(width, 0);
        return laid.tops().get(laid.tops().size() - 1) + laid.plot() + YEARS;
    }

    /** How high one panel is within a height for all. */
    double plotHeight(double width, double height) {
        return lay(width, height).plot();
    }

    private Laid lay(double width, double height) {
        double left = lines.left(scale) - 4;
        int across = across(width, left);
        double each = Math.floor((width - left - RIGHT - BETWEEN * (across - 1)) / across);
        List<Title> titles = new ArrayList<>();
        order().forEach(at -> titles.add(title(lines.trends().get(at), each)));
        TrendLine against = lines.benchmark();
        if (against != null && titles.size() % across != 0) {
            titles.add(title(against, each));
        }
        int rows = (titles.size() + across - 1) / across;
        double words = 0;
        List<Integer> heads = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int most = titles.subList(row * across, Math.min(titles.size(), (row + 1) * across)).stream()
                    .mapToInt(Title::height)
                    .max()
                    .orElse(1);
            heads.add(most);
            words += most * LINE + OVER;
        }
        double plot = Math.max(LEAST_HEIGHT, Math.floor((height - words - UNDER * (rows - 1) - YEARS) / rows));
        List<Double> tops = new ArrayList<>();
        double y = 0;
        for (int row = 0; row < rows; row++) {
            y += heads.get(row) * LINE + OVER;
            tops.add(y);
            y += plot + UNDER;
        }
        return new Laid(across, each, left, tops, plot, titles, heads);
    }

    /** As they were chosen; where they are many the highest first, as in the rows beside them. */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.trends().size(); i++) {
            order.add(i);
        }
        if (many()) {
            order.sort(Comparator.comparing(
                    (Integer at) -> lines.trends()
                            .get(at)
                            .latest()
                            .map(p -> p.plotted())
                            .orElse(null),
                    Comparator.nullsLast(Comparator.reverseOrder())));
        }
        return order;
    }

    private boolean many() {
        return lines.trends().size() > palette.areas().size();
    }

    private Title title(TrendLine trend, double width) {
        String value = trend.latest()
                .map(p -> TrendWords.range(lines, p)
                        + (p.period().equals(lines.lastPeriod())
                                ? ""
                                : " " + TEXTS.of("trend.in", FigureText.label(p.period()))))
                .orElse("[x]");
        List<String> name = Lettering.balanced(trend.title(), NAME, width - NAME_LEFT);
        double last = NAME_LEFT + Lettering.width(name.get(name.size() - 1), NAME);
        return new Title(name, value, last + 8 + Lettering.width(value, VALUE) <= width);
    }

    void paint(Graphics2D g, double width, double height) {
        Laid laid = lay(width, height);
        List<AreaStyle> styles = lines.styles();
        List<Integer> order = order();
        int count = laid.titles().size();
        for (int i = 0; i < count; i++) {
            int at = i < order.size() ? order.get(i) : NONE;
            Optional<TrendLine> trend =
                    at == NONE ? Optional.empty() : Optional.of(lines.trends().get(at));
            Plot plot = lines.plot(scale, laid.frame(i));
            boolean first = i % laid.across() == 0;
            boolean last = i + laid.across() >= count;
            lines.axes(g, plot, first, last);
            lines.paint(
                    g, plot, trend.stream().toList(), trend.isPresent() ? List.of(styles.get(at)) : List.of(), false);
            trend.ifPresent(one -> lines.panel(plot).breaks(g, one, true));
            AreaStyle style = trend.isPresent() ? styles.get(at) : AreaStyle.benchmark(palette);
            title(g, laid.titles().get(i), style, laid.frame(i), laid.head(i));
            mark(g, at, style, laid.frame(i).getX() + 7, laid.head(i) - 9);
        }
    }

    private void title(Graphics2D g, Title title, AreaStyle style, Rectangle2D frame, double head) {
        double y = head - 4;
        for (String line : title.name()) {
            Lettering.draw(g, line, frame.getX() + NAME_LEFT, y, NAME, style.text());
            y += LINE;
        }
        double base = title.beside() ? y - LINE : y;
        Lettering.draw(g, title.value(), frame.getMaxX(), base, VALUE, palette.ink(), Align.RIGHT);
    }

    /**
     * The place's marker, or where places are not told apart by colour the mark of its verdict: none where nothing was judged,
     * and the pattern of what is missing where there is no figure.
     */
    private void mark(Graphics2D g, int at, AreaStyle style, double x, double y) {
        if (at != NONE && lines.trends().get(at).latest().isEmpty()) {
            Rectangle2D box = new Rectangle2D.Double(x - 5.5, y - 5.5, 11, 11);
            Painting.fill(g, box, palette.land());
            Hatch.RISING.paint(g, box, palette.hatch());
        } else if (many() && at != NONE && at < lines.verdicts().size()) {
            VerdictMark verdict = lines.verdicts().get(at);
            if (verdict != VerdictMark.NOT_TESTED) {
                verdict.paint(g, x, y, 5.2, palette);
            }
        } else {
            style.marker().paint(g, x, y, 5.4, style.colour(), palette.paper());
        }
    }

    List<GraphicMark> marks(double width, double height) {
        Laid laid = lay(width, height);
        List<GraphicMark> marks = new ArrayList<>();
        List<Integer> order = order();
        for (int i = 0; i < order.size(); i++) {
            marks.addAll(lines.marks(lines.trends().get(order.get(i)), lines.plot(scale, laid.frame(i))));
        }
        return marks;
    }
}
