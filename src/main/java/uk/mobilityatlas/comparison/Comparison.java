package uk.mobilityatlas.comparison;

import java.util.HashMap;
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
 * @param tests how many tests against the benchmark were made at once
 * @param controlled whether the false-discovery rate over these tests was controlled
 */
public record Comparison(
        Indicator indicator,
        Period period,
        Geography geography,
        Benchmark benchmark,
        List<Compared> areas,
        List<Pair> pairs,
        boolean bounded,
        int tests,
        boolean controlled) {
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
                bounded,
                tests,
                controlled);
    }

    /** One of the compared areas; empty for any other. */
    public Optional<Compared> of(AreaCode area) {
        return areas.stream().filter(c -> c.area().code().equals(area)).findFirst();
    }

    /** How many areas came to an outcome. */
    public long count(Outcome outcome) {
        return areas.stream().filter(c -> c.verdict().outcome() == outcome).count();
    }
}
