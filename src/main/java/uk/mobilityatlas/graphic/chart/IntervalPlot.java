package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.MissingReason;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Difference;

/**
 * Compared places beside their benchmark: each as a dot with its interval, or as the range that the not known leave, and
 * at the right what can be said.
 */
public record IntervalPlot(Comparison comparison, Palette palette, String headline) implements RowPicture {
    private static final Texts TEXTS = Texts.beside(IntervalPlot.class);

    /** The rows as they stand on the screen and on paper; a slide has a form of its own. */
    private IntervalRows rows() {
        boolean many = comparison.areas().size() > palette.areas().size();
        RowChart chart = chart();
        List<AreaStyle> styles = AreaStyle.alone(comparison.areas().size(), palette);
        List<IntervalRows.Row> rows = new ArrayList<>();
        for (int i = 0; i < comparison.areas().size(); i++) {
            Compared c = comparison.areas().get(i);
            rows.add(new IntervalRows.Row(
                    row(c, styles.get(i)),
                    figure(c),
                    c.rank()
                            .map(rank ->
                                    rank.low() == rank.high() ? "" + rank.low() : rank.low() + "\u2013" + rank.high())
                            .orElse(""),
                    c.value().isPresent() ? c.verdict().judgement() : "",
                    !many,
                    c.verdict().differs()));
        }
        if (many) {
            rows.sort(Comparator.comparing(
                    (IntervalRows.Row row) -> row.value().value(), Comparator.nullsLast(Comparator.reverseOrder())));
        }
        BenchmarkFigure shared = BenchmarkFigure.of(comparison).orElse(null);
        boolean among = comparison.areas().stream().anyMatch(c -> c.verdict().outcome() == Outcome.IS_BENCHMARK);
        if (shared != null && !among) {
            rows.add(benchmark(shared, !many));
        }
        List<String> foot = new ArrayList<>(chart.missing().stream().distinct().toList());
        foot.addAll(chart.notes());
        if (!chart.own().isEmpty()) {
            foot.add(chart.own());
        }
        boolean ranked = comparison.areas().stream().anyMatch(c -> c.rank().isPresent());
        return new IntervalRows(
                chart,
                rows,
                new IntervalRows.Head(FigureText.label(comparison.period()), ranked ? TEXTS.of("rows.rank") : ""),
                shared,
                foot,
                palette);
    }

    private String figure(Compared c) {
        Range bounds = c.bounds();
        return comparison.bounded() && bounds != null && c.value().isPresent()
                ? FigureText.range(comparison.indicator(), bounds)
                : FigureText.brief(comparison.indicator(), c.observation());
    }

    private IntervalRows.Row benchmark(BenchmarkFigure shared, boolean marked) {
        Limits limits = shared.limits();
        Indicator indicator = comparison.indicator();
        String figure = comparison.bounded() && limits != null
                ? FigureText.range(indicator, limits)
                : FigureText.brief(indicator, shared.value());
        ValueRow value = new ValueRow(
                null,
                shared.title(),
                AreaStyle.benchmark(palette),
                shared.value(),
                limits,
                null,
                null,
                new ValueRow.Said("", "", figure, "", shared.title() + ": " + figure));
        return new IntervalRows.Row(value, figure, "", TEXTS.of("rows.benchmark"), marked, false);
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        rows().paint(g, size);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return rows().marks(size);
    }

    @Override
    public double leastHeight(double width) {
        return rows().height(width);
    }

    @Override
    public RowChart chart() {
        List<ValueRow> rows = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < comparison.areas().size(); i++) {
            Compared c = comparison.areas().get(i);
            rows.add(row(c, AreaStyle.of(i, palette)));
            if (c.value().isEmpty()) {
                MissingReason reason = MissingReason.of(c.observation());
                missing.add(reason.shorthand() + " "
                        + (c.missing().isEmpty()
                                ? TEXTS.of("note.no-figure", c.area().name())
                                : c.missing()));
            }
        }
        List<String> notes = new ArrayList<>();
        if (comparison.bounded()) {
            notes.add(TEXTS.of("note.range"));
        } else if (rows.stream().anyMatch(r -> r.limits() != null)) {
            notes.add(TEXTS.of("note.lines"));
        }
        return new RowChart(
                comparison.indicator(),
                rows,
                BenchmarkFigure.of(comparison).orElse(null),
                BenchmarkFigure.own(comparison)
                        .map(own -> TEXTS.of("own.key", own))
                        .orElse(""),
                false,
                missing,
                notes,
                palette);
    }

    private ValueRow row(Compared c, AreaStyle style) {
        Indicator indicator = comparison.indicator();
        Observation o = c.observation();
        boolean figure = c.value().isPresent();
        Limits limits = comparison.bounded() && c.bounds() != null ? c.bounds() : o == null ? null : o.interval();
        String verdict = c.verdict().beside(c.benchmark().name());
        return new ValueRow(
                c.area().code(),
                c.area().name(),
                style,
                c.value().orElse(null),
                limits,
                BenchmarkFigure.of(c.benchmark(), comparison.bounded()).orElse(null),
                figure ? VerdictMark.shown(c.verdict()).orElse(null) : null,
                new ValueRow.Said(
                        verdict,
                        below(c),
                        FigureText.whole(indicator, o, limits),
                        figure ? c.verdict().judgement() : "",
                        c.area().name() + ": " + FigureText.spoken(indicator, o) + ". "
                                + (figure ? verdict + "." : c.missing())));
    }

    private String below(Compared c) {
        Range bounds = c.bounds();
        Indicator indicator = comparison.indicator();
        if (comparison.bounded() && bounds != null) {
            return FigureText.whole(indicator, bounds);
        }
        Difference difference = c.difference();
        return difference == null
                ? FigureText.brief(indicator, c.observation())
                : Wording.difference(indicator, difference);
    }

    @Override
    public String summary() {
        List<String> said = comparison.areas().stream()
                .map(c -> c.area().name() + " "
                        + FigureText.spoken(comparison.indicator(), c.observation())
                        + (c.value().isPresent() ? ", " + c.verdict().word() : ""))
                .toList();
        return FigureText.title(comparison.indicator()) + ", " + FigureText.label(comparison.period()) + ". "
                + String.join("; ", said) + ".";
    }

    @Override
    public Table table() {
        return ComparisonTable.of(comparison);
    }
}
