package uk.mobilityatlas.desk;

import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.observation.Series;

/**
 * What takes longer to read than the picture: every area's verdict, and the courses of the compared areas.
 *
 * @param reading what it belongs to
 * @param all every area of the level beside the benchmark, the false-discovery rate controlled
 * @param compared the compared areas beside the benchmark, each with its rank and course
 * @param ranking the ranks of all areas of the level
 * @param series the series of each compared area and of the benchmark
 * @param notKnown the series of those not known, for an indicator whose rates are bounds
 */
public record Details(
        Reading reading,
        Comparison all,
        Comparison compared,
        Ranking ranking,
        Map<AreaCode, Series> series,
        Map<AreaCode, Series> notKnown) {
    public Details {
        series = Map.copyOf(series);
        notKnown = Map.copyOf(notKnown);
    }

    public Optional<Series> series(AreaCode area) {
        return Optional.ofNullable(series.get(area));
    }

    public Optional<Series> notKnown(AreaCode area) {
        return Optional.ofNullable(notKnown.get(area));
    }
}
