package uk.mobilityatlas.deck.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.chart.GapBars;
import uk.mobilityatlas.graphic.chart.NeighbourBars;
import uk.mobilityatlas.graphic.chart.RankedBars;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;

/**
 * One place in a slide's rows.
 *
 * @param area null for a benchmark
 * @param value null where there is no figure
 * @param limits its 95% interval, or from the known to the known plus the not known; null where there is neither
 * @param against the benchmark's figure with its range; null for none
 * @param mark the verdict; null for none
 * @param text its figure as printed
 * @param verdict the verdict in a word or two; or empty
 * @param words what a screen reader says
 */
public record SlideRow(
        @Nullable AreaCode area,
        String name,
        AreaStyle style,
        @Nullable Double value,
        @Nullable Limits limits,
        @Nullable BenchmarkFigure against,
        @Nullable VerdictMark mark,
        String text,
        String verdict,
        String words) {

    /** The areas of a comparison, and the benchmark as the last row where all share one. */
    static List<SlideRow> of(Comparison comparison, Palette palette) {
        List<SlideRow> rows = new ArrayList<>();
        Indicator indicator = comparison.indicator();
        for (int i = 0; i < comparison.areas().size(); i++) {
            Compared c = comparison.areas().get(i);
            boolean figure = c.value().isPresent();
            String text = text(indicator, c.observation(), range(comparison, c));
            rows.add(new SlideRow(
                    c.area().code(),
                    c.area().name(),
                    AreaStyle.of(i, palette),
                    c.value().orElse(null),
                    range(comparison, c),
                    against(comparison, c.benchmark()).orElse(null),
                    figure ? VerdictMark.of(c.verdict()) : null,
                    text,
                    figure ? c.verdict().judgement() : "",
                    c.area().name() + ": " + FigureText.spoken(indicator, c.observation()) + ". "
                            + (figure ? c.verdict().beside(c.benchmark().name()) + "." : c.missing())));
        }
        List<BenchmarkFigure> shared = rows.stream()
                .map(SlideRow::against)
                .filter(b -> b != null)
                .distinct()
                .toList();
        if (shared.size() == 1) {
            rows.add(benchmark(shared.get(0), indicator, palette));
        }
        return rows;
    }

    /** Ranked bars, highest first, with places that have no figure last. */
    static List<SlideRow> of(RankedBars bars, Palette palette) {
        List<SlideRow> rows = new ArrayList<>();
        for (int i = 0; i < bars.entries().size(); i++) {
            RankedBars.Entry entry = bars.entries().get(i);
            Observation o = entry.observation();
            Range bounds = entry.bounds();
            Range open = bounds;
            rows.add(new SlideRow(
                    entry.area().code(),
                    entry.area().name(),
                    AreaStyle.of(i, palette),
                    o == null ? null : o.value(),
                    open != null || o == null ? open : o.interval(),
                    bars.benchmark(),
                    null,
                    text(bars.indicator(), o, open),
                    "",
                    entry.area().name() + ": " + FigureText.spoken(bars.indicator(), o)));
        }
        rows.sort((a, b) -> Double.compare(
                b.value == null ? Double.NEGATIVE_INFINITY : b.value,
                a.value == null ? Double.NEGATIVE_INFINITY : a.value));
        BenchmarkFigure benchmark = bars.benchmark();
        if (benchmark != null) {
            Limits open = bars.bounded() ? benchmark.limits() : null;
            rows.add(benchmark(
                    new BenchmarkFigure(benchmark.name(), benchmark.value(), open), bars.indicator(), palette));
        }
        return rows;
    }

    /** Gaps in people, largest first, each with its part of the whole. */
    static List<SlideRow> of(GapBars bars, Palette palette) {
        return bars.entries().stream()
                .sorted(Comparator.comparingDouble(GapBars.Entry::gap).reversed())
                .map(e -> plain(
                        e.area(),
                        e.position(),
                        e.gap(),
                        e.share().isEmpty() ? e.words() : e.words() + " (" + e.share() + ")",
                        palette))
                .toList();
    }

    /** Distances, nearest first. */
    static List<SlideRow> of(NeighbourBars bars, Palette palette) {
        return bars.entries().stream()
                .map(e -> plain(
                        e.area(), e.position(), e.distance(), bars.measure().format(e.distance()), palette))
                .toList();
    }

    private static SlideRow plain(Area area, int position, double value, String text, Palette palette) {
        AreaStyle style = position < 0
                ? new AreaStyle(palette.rule2(), palette.ink2(), Marker.CIRCLE, List.of())
                : AreaStyle.of(position, palette);
        return new SlideRow(
                area.code(), area.name(), style, value, null, null, null, text, "", area.name() + ": " + text);
    }

    private static SlideRow benchmark(BenchmarkFigure benchmark, Indicator indicator, Palette palette) {
        Limits range = benchmark.limits();
        String text = range == null ? indicator.format(benchmark.value()) : range(indicator, range);
        String name = Character.toUpperCase(benchmark.name().charAt(0))
                + benchmark.name().substring(1);
        return new SlideRow(
                null,
                name,
                AreaStyle.benchmark(palette),
                benchmark.value(),
                range,
                benchmark,
                null,
                text,
                "",
                name + ": " + text);
    }

    private static String text(Indicator indicator, @Nullable Observation o, @Nullable Limits range) {
        if (o == null || o.value() == null) {
            return FigureText.brief(indicator, o);
        }
        return (range == null ? indicator.format(o.valueOrThrow()) : range(indicator, range)) + FigureText.shorthand(o);
    }

    /** 7.6–8.9%; one figure where both ends print alike. */
    private static String range(Indicator indicator, Limits range) {
        String lower = indicator.format(range.lower());
        return lower.equals(indicator.format(range.upper()))
                ? lower
                : FigureText.range(indicator, range) + indicator.unit().suffix();
    }

    private static @Nullable Limits range(Comparison comparison, Compared c) {
        Range bounds = c.bounds();
        if (comparison.bounded()) {
            return bounds;
        }
        Observation o = c.observation();
        return o == null ? null : o.interval();
    }

    private static Optional<BenchmarkFigure> against(Comparison comparison, BenchmarkValue benchmark) {
        Range bounds = benchmark.bounds();
        Limits range = comparison.bounded()
                ? bounds == null ? null : bounds
                : benchmark.estimate() == null || width(benchmark.estimate().usual()) == 0
                        ? null
                        : benchmark.estimate().usual();
        return benchmark.figure().map(v -> new BenchmarkFigure(benchmark.name(), v, range));
    }

    private static double width(Limits limits) {
        return limits.upper() - limits.lower();
    }

    double least() {
        return Math.min(
                lower(value, limits),
                against == null ? Double.POSITIVE_INFINITY : lower(against.value(), against.limits()));
    }

    double most() {
        return Math.max(
                upper(value, limits),
                against == null ? Double.NEGATIVE_INFINITY : upper(against.value(), against.limits()));
    }

    private static double lower(@Nullable Double value, @Nullable Limits limits) {
        double at = value == null ? Double.POSITIVE_INFINITY : value;
        return limits == null ? at : Math.min(at, limits.lower());
    }

    private static double upper(@Nullable Double value, @Nullable Limits limits) {
        double at = value == null ? Double.NEGATIVE_INFINITY : value;
        return limits == null ? at : Math.max(at, limits.upper());
    }
}
