package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;

/**
 * Places over time. A few with 95% intervals share one chart, labelled at the lines' ends; with the bounds that the not
 * known leave, or where they are many, each has a panel of its own with the benchmark in it, since they would bury one another.
 *
 * @param trends the compared places in their order
 * @param benchmark in grey; null for none
 * @param bounded whether bands are bounds from the known to the known plus the not known
 * @param verdicts the marks of the places' verdicts, which stand where the colours stood once there are more places than
 *     colours; empty for none
 */
public record TrendLines(
        Indicator indicator,
        List<TrendLine> trends,
        @Nullable TrendLine benchmark,
        boolean bounded,
        List<VerdictMark> verdicts,
        Palette palette,
        String headline)
        implements Graphic {
    private static final Texts TEXTS = Texts.beside(TrendLines.class);

    private static final double BELOW = 28;
    /** What labels at the lines' ends may have of the width, and what lies between. */
    private static final double MOST_LABELS = 0.4;

    private static final double LABEL_GAP = 18;

    /** The least height of a chart that all share. */
    private static final double LEAST_SHARED = 220;

    private static final int MOST_MARKED = 24;

    /** After so many trials the scale is the one that the notes were last written of. */
    private static final int MOST_TRIALS = 3;

    private static final TypeScale TYPE = TypeScale.SCREEN;

    public TrendLines {
        trends = List.copyOf(trends);
        verdicts = List.copyOf(verdicts);
    }

    /** Places of which nothing is judged. */
    public TrendLines(
            Indicator indicator,
            List<TrendLine> trends,
            @Nullable TrendLine benchmark,
            boolean bounded,
            Palette palette,
            String headline) {
        this(indicator, trends, benchmark, bounded, List.of(), palette, headline);
    }

    /** Whether each place has a panel of its own. */
    boolean panels() {
        return bounded || trends.size() > palette.areas().size();
    }

    /**
     * What is settled before anything is painted: the one scale, which the axes have and the notes speak of.
     *
     * @param height what is left for the chart over the notes
     */
    private record Settled(Scale scale, List<String> notes, double height) {}

    private Settled settle(Size size) {
        Settled settled = settle(size, screenScale(size.height()));
        // a panel is lower than the whole and may have coarser steps, which begin elsewhere
        for (int i = 0; panels() && i < MOST_TRIALS; i++) {
            double plot = new TrendPanels(this, settled.scale()).plotHeight(size.width(), settled.height());
            Scale finer = screenScale(plot);
            if (finer.equals(settled.scale())) {
                break;
            }
            settled = settle(size, finer);
        }
        return settled;
    }

    private Settled settle(Size size, Scale scale) {
        List<String> notes = Lettering.wrap(TrendWords.notes(this, scale), TYPE.plain(), size.width());
        return new Settled(scale, notes, size.height() - foot(notes));
    }

    @Override
    public double leastHeight(double width) {
        if (all().allMatch(t -> t.latest().isEmpty())) {
            return 40;
        }
        Scale scale = screenScale(panels() ? TrendPanels.LEAST_HEIGHT : LEAST_SHARED);
        double chart = panels() ? new TrendPanels(this, scale).height(width) : LEAST_SHARED;
        return chart + foot(settle(new Size(width, chart), scale).notes());
    }

    private static double foot(List<String> notes) {
        return notes.isEmpty() ? 0 : notes.size() * TYPE.leading() + 6;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        if (all().allMatch(t -> t.latest().isEmpty())) {
            Lettering.draw(g, TEXTS.of("trend.nothing"), 0, 20, Typeface.REGULAR.at(TYPE.name()), palette.ink2());
            return;
        }
        Settled settled = settle(size);
        double height = settled.height();
        if (panels()) {
            new TrendPanels(this, settled.scale()).paint(g, size.width(), height);
        } else {
            paintShared(g, shared(settled.scale(), size.width(), height), size.width());
        }
        Lettering.lines(g, settled.notes(), 0, height + 6, TYPE.leading(), TYPE.plain(), palette.ink3());
    }

    private void paintShared(Graphics2D g, Plot plot, double width) {
        axes(g, plot, true, true);
        paint(g, plot, trends, styles(), true);
        panel(plot).breaks(g, all().toList());
        Rectangle2D data = plot.data();
        endLabels(plot, width).paint(g, data.getMaxX(), 0, data.getMaxY() + 6, palette);
    }

    /** Paints the grid of a plot, its scale's labels where wanted, and its periods where wanted. */
    void axes(Graphics2D g, Plot plot, boolean labelled, boolean periods) {
        plot.up().paintBeside(g, plot.data(), labelled, TYPE, palette);
        if (periods) {
            plot.across().paintBelow(g, plot.data(), false, TYPE, palette);
        }
    }

    /** Paints some trends over the benchmark's. */
    void paint(Graphics2D g, Plot plot, List<TrendLine> some, List<AreaStyle> styles, boolean dashed) {
        boolean many = trends.size() > palette.areas().size();
        panel(plot).paint(g, some, styles, benchmark, many ? 0 : MOST_MARKED, dashed);
    }

    TrendPanel panel(Plot plot) {
        return new TrendPanel(plot, bounded, TYPE, palette);
    }

    private Plot shared(Scale scale, double width, double height) {
        double left = left(scale);
        double right = endLabels(null, width).width() + LABEL_GAP;
        return plot(scale, new Rectangle2D.Double(left, 14, width - left - right, height - 14 - BELOW));
    }

    Plot plot(Scale scale, Rectangle2D data) {
        return new Plot(
                TimeAxis.of(periods(), data, !panels()),
                Axis.of(scale, indicator.unit(), data.getMaxY(), data.getMinY()),
                data);
    }

    double left(Scale scale) {
        return Math.max(34, Math.ceil(scale.widest(indicator.unit(), TYPE)) + 12);
    }

    private EndLabels endLabels(@Nullable Plot frame, double width) {
        List<EndLabels.Label> labels = new ArrayList<>();
        List<AreaStyle> styles = styles();
        for (int i = 0; i < trends.size(); i++) {
            add(labels, trends.get(i), styles.get(i), frame);
        }
        TrendLine against = benchmark;
        if (against != null) {
            add(labels, against, AreaStyle.benchmark(palette), frame);
        }
        return new EndLabels(labels, width * MOST_LABELS - LABEL_GAP);
    }

    private void add(List<EndLabels.Label> labels, TrendLine trend, AreaStyle style, @Nullable Plot frame) {
        trend.latest().ifPresent(p -> {
            boolean old = !p.period().equals(lastPeriod());
            String value = FigureText.brief(indicator, p.plotted())
                    + (old ? " " + TEXTS.of("trend.in", FigureText.label(p.period())) : "");
            Point2D end = frame == null ? new Point2D.Double() : frame.at(p.x(), p.plotted());
            labels.add(new EndLabels.Label(trend.title(), value, style, end));
        });
    }

    Period lastPeriod() {
        List<Period> periods = periods();
        return periods.get(periods.size() - 1);
    }

    List<AreaStyle> styles() {
        return AreaStyle.alone(trends.size(), palette);
    }

    /** The trends and the benchmark's. */
    public Stream<TrendLine> all() {
        return Stream.concat(trends.stream(), Stream.ofNullable(benchmark));
    }

    List<Period> periods() {
        Set<Period> periods = new TreeSet<>();
        all().forEach(t -> t.points().forEach(p -> periods.add(p.period())));
        return List.copyOf(periods);
    }

    /** The years that have a figure, from the first to the last: 2018 to 2025; empty where none has. */
    public String span() {
        return Dates.span(all().flatMap(t -> t.points().stream())
                .filter(p -> p.value() != null)
                .map(TrendLine.Point::period)
                .toList());
    }

    private Scale screenScale(double height) {
        return scale(bounded, (int) Math.max(2, Math.min(6, height / 55)));
    }

    /** The scale of all that is drawn, with about so many steps. */
    public Scale scale(boolean fromZero, int steps) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (TrendLine trend : all().toList()) {
            for (TrendLine.Point p : trend.points()) {
                Double value = p.value();
                if (value != null) {
                    least = Math.min(least, p.lower() == null ? value : p.lower());
                    most = Math.max(most, p.upper() == null ? value : p.upper());
                }
            }
        }
        return Scale.of(least, most, fromZero, steps);
    }

    @Override
    public String summary() {
        return TrendWords.summary(this);
    }

    @Override
    public Table table() {
        return TrendWords.table(this);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        if (all().allMatch(t -> t.latest().isEmpty())) {
            return List.of();
        }
        Settled settled = settle(size);
        if (panels()) {
            return new TrendPanels(this, settled.scale()).marks(size.width(), settled.height());
        }
        Plot plot = shared(settled.scale(), size.width(), settled.height());
        return trends.stream().flatMap(t -> marks(t, plot).stream()).toList();
    }

    List<GraphicMark> marks(TrendLine trend, Plot plot) {
        return panel(plot).marks(trend, 8, p -> TrendWords.spoken(this, trend, p));
    }
}
