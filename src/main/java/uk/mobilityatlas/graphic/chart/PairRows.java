package uk.mobilityatlas.graphic.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Pair;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.stats.BoundedDifference;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Level;

/**
 * How much each two of the compared areas differ, with the difference's interval: the claimed ones first, by size. What
 * crosses nought is no claimed difference.
 */
public record PairRows(Comparison comparison, Palette palette, String headline) implements RowPicture {
    private static final Texts TEXTS = Texts.beside(PairRows.class);

    /** One pair the right way round: the higher one first. */
    private record Shown(String name, double value, ConfidenceInterval interval, boolean claimed, boolean clear) {
        static @Nullable Shown of(Pair pair) {
            Difference difference = pair.difference();
            if (difference == null) {
                return null;
            }
            BoundedDifference bounds = pair.bounds();
            ConfidenceInterval interval = bounds == null ? difference.usual() : bounds.at(Level.USUAL);
            boolean turned = difference.value() < 0;
            return new Shown(
                    TEXTS.of(
                            "pairs.name",
                            (turned ? pair.other() : pair.one()).name(),
                            (turned ? pair.one() : pair.other()).name()),
                    Math.abs(difference.value()),
                    turned ? new ConfidenceInterval(-interval.upper(), -interval.lower()) : interval,
                    pair.direction() != Direction.NEITHER,
                    pair.clear());
        }

        String verdict() {
            return TEXTS.of(!claimed ? "pairs.none" : clear ? "pairs.clear" : "pairs.claimed");
        }
    }

    private List<Shown> shown() {
        return comparison.pairs().stream()
                .flatMap(pair -> Stream.ofNullable(Shown.of(pair)))
                .sorted(Comparator.comparing((Shown s) -> !s.claimed())
                        .thenComparing(Comparator.comparingDouble(Shown::value).reversed()))
                .toList();
    }

    /** Differences of shares are in percentage points. */
    private Indicator inPoints() {
        Indicator indicator = comparison.indicator();
        Unit points = new Unit("percentage-points", "", TEXTS.of("pairs.points"), "percentage points");
        return indicator.unit().isPercent() ? indicator.in(points, indicator.decimals()) : indicator;
    }

    @Override
    public RowChart chart() {
        Indicator indicator = inPoints();
        List<ValueRow> rows = shown().stream().map(s -> row(indicator, s)).toList();
        BenchmarkFigure nothing = new BenchmarkFigure(TEXTS.of("pairs.nothing"), 0, null);
        String note = TEXTS.of(comparison.bounded() ? "pairs.note.bounds" : "pairs.note");
        return new RowChart(indicator, rows, nothing, "", false, List.of(), List.of(note), palette);
    }

    private ValueRow row(Indicator indicator, Shown pair) {
        String figure = Wording.difference(comparison.indicator(), pair.value());
        String interval = Wording.interval(comparison.indicator(), pair.interval());
        return new ValueRow(
                null,
                pair.name(),
                pair.claimed() ? AreaStyle.of(0, palette) : AreaStyle.benchmark(palette),
                pair.value(),
                pair.interval(),
                null,
                null,
                new ValueRow.Said(
                        pair.verdict(),
                        TEXTS.of("pairs.interval", figure, interval),
                        figure,
                        pair.verdict(),
                        pair.name() + ": " + TEXTS.of("pairs.interval", figure, interval) + ", " + pair.verdict()));
    }

    @Override
    public Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column(TEXTS.of("pairs.pair"), false),
                new Table.Column(TEXTS.of("pairs.difference"), true),
                new Table.Column(TEXTS.of("pairs.lower"), true),
                new Table.Column(TEXTS.of("pairs.upper"), true),
                new Table.Column(TEXTS.of("rows.verdict"), false));
        int decimals = comparison.indicator().decimals();
        return new Table(
                FigureText.titled(comparison.indicator()),
                columns,
                shown().stream()
                        .map(s -> List.of(
                                Table.Cell.of(s.name()),
                                number(s.value(), decimals),
                                number(s.interval().lower(), decimals),
                                number(s.interval().upper(), decimals),
                                Table.Cell.of(Names.sentence(s.verdict()))))
                        .toList());
    }

    private static Table.Cell number(double value, int decimals) {
        return new Table.Cell(Unit.number(value, decimals), value);
    }
}
