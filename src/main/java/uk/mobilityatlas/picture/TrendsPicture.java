package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Series;

/** Makes the picture of compared areas over time, with the benchmark where all of them share one. */
public final class TrendsPicture {
    private final Function<AreaCode, Series> known;
    private final Function<AreaCode, Optional<Series>> upper;

    /** @param upper the series of the upper ends, for rates that are bounds */
    public TrendsPicture(Function<AreaCode, Series> known, Function<AreaCode, Optional<Series>> upper) {
        this.known = known;
        this.upper = upper;
    }

    public TrendsPicture(Figures figures) {
        this(figures::series, figures::upperSeries);
    }

    public TrendLines of(Comparison comparison, Palette palette, String headline) {
        List<TrendLine> trends = comparison.areas().stream()
                .map(c -> trend(c.area().code(), c.area().name()))
                .toList();
        @Nullable
        TrendLine benchmark = benchmark(comparison)
                .map(code -> trend(code, comparison.areas().get(0).benchmark().name()))
                .orElse(null);
        List<VerdictMark> verdicts = comparison.areas().stream()
                .map(c -> VerdictMark.of(c.verdict()))
                .toList();
        return new TrendLines(
                comparison.indicator(), trends, benchmark, comparison.bounded(), verdicts, palette, headline);
    }

    /** The one area that all are held against, where it has figures and is not compared itself. */
    private Optional<AreaCode> benchmark(Comparison comparison) {
        Set<Optional<AreaCode>> codes =
                comparison.areas().stream().map(c -> c.benchmark().areaCode()).collect(Collectors.toSet());
        return codes.size() != 1
                ? Optional.empty()
                : codes.iterator()
                        .next()
                        .filter(code -> comparison.of(code).isEmpty())
                        .filter(code ->
                                known.apply(code).observations().stream().anyMatch(Observation::hasValue));
    }

    private TrendLine trend(AreaCode area, String name) {
        Series series = known.apply(area);
        return upper.apply(area)
                .map(others -> TrendLine.bounded(name, series, others))
                .orElseGet(() -> TrendLine.of(name, series));
    }
}
