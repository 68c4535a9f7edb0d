package uk.mobilityatlas.graphic.chart;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.MissingReason;
import uk.mobilityatlas.graphic.Palette;
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
                figure ? VerdictMark.of(c.verdict()) : null,
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
