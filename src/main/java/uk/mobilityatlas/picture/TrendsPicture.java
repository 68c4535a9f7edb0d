package uk.mobilityatlas.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.TrendLine;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Series;

/** Makes the picture of compared areas over time, with the benchmark where all of them share one. */
public final class TrendsPicture {
    private final Areas areas;
    private final Function<AreaCode, Series> known;
    private final Function<AreaCode, Optional<Series>> notKnown;

    /** @param notKnown the series of those of whom nothing is known, for rates that are bounds */
    public TrendsPicture(Areas areas, Function<AreaCode, Series> known, Function<AreaCode, Optional<Series>> notKnown) {
        this.areas = areas;
        this.known = known;
        this.notKnown = notKnown;
    }

    public TrendsPicture(Areas areas, Figures figures) {
        this(areas, figures::series, figures::notKnownSeries);
    }

    public TrendLines of(Comparison comparison, Palette palette, String headline) {
        List<TrendLine> trends =
                comparison.areas().stream().map(c -> trend(c.area())).toList();
        @Nullable TrendLine benchmark = benchmark(comparison).map(this::trend).orElse(null);
        return new TrendLines(comparison.indicator(), trends, benchmark, comparison.bounded(), palette, headline);
    }

    /** The one area that all are held against, where it has figures and is not compared itself. */
    private Optional<Area> benchmark(Comparison comparison) {
        Set<Optional<AreaCode>> codes =
                comparison.areas().stream().map(c -> c.benchmark().areaCode()).collect(Collectors.toSet());
        return codes.size() != 1
                ? Optional.empty()
                : codes.iterator()
                        .next()
                        .filter(code -> comparison.of(code).isEmpty())
                        .filter(code ->
                                known.apply(code).observations().stream().anyMatch(Observation::hasValue))
                        .map(areas::get);
    }

    private TrendLine trend(Area area) {
        Series series = known.apply(area.code());
        return notKnown.apply(area.code())
                .map(others -> TrendLine.bounded(area.name(), series, others))
                .orElseGet(() -> TrendLine.of(area.name(), series));
    }
}
