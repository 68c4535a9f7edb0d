package uk.mobilityatlas.comparison;

import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;

/**
 * Chosen areas beside a benchmark, and what may be concluded.
 *
 * @param areas the areas in the order in which they were chosen
 * @param pairs every two of them; empty when there are more areas than can be told apart in a picture
 * @param bounded whether the rates are bounds, so that verdicts come from those
 */
public record Comparison(
        Indicator indicator,
        Period period,
        Geography geography,
        Benchmark benchmark,
        List<Compared> areas,
        List<Pair> pairs,
        boolean bounded) {
    public Comparison {
        areas = List.copyOf(areas);
        pairs = List.copyOf(pairs);
    }

    public Comparison with(List<Compared> others) {
        Map<AreaCode, Compared> byCode = new HashMap<>();
        others.forEach(c -> byCode.put(c.area().code(), c));
        return new Comparison(
                indicator,
                period,
                geography,
                benchmark,
                others,
                pairs.stream().map(pair -> pair.among(byCode)).toList(),
                bounded);
    }

    /** One of the compared areas; empty for any other. */
    public Optional<Compared> of(AreaCode area) {
        return areas.stream().filter(c -> c.area().code().equals(area)).findFirst();
    }

    /** How many tests were looked at together for each tested area: the fewest and the most; empty where nothing was tested. */
    public IntSummaryStatistics tests() {
        return areas.stream()
                .filter(c -> c.verdict().tested())
                .mapToInt(c -> c.verdict().tests())
                .summaryStatistics();
    }

    /** How many areas came to an outcome. */
    public long count(Outcome outcome) {
        return areas.stream().filter(c -> c.verdict().outcome() == outcome).count();
    }
}
