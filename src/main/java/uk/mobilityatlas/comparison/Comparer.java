package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;

/** Puts areas beside a benchmark and says what may be concluded. */
public final class Comparer {
    /** With more areas than this the false-discovery rate is controlled; so few are each tested alone. */
    public static final int TESTED_ALONE = 12;

    private final Areas areas;
    private final Benchmarks benchmarks;

    public Comparer(Areas areas, Neighbours neighbours) {
        this.areas = areas;
        benchmarks = new Benchmarks(areas, neighbours);
    }

    /** The comparison of chosen areas; codes that nobody knows are left out. */
    public Comparison compare(Figures figures, Geography geography, List<AreaCode> chosen, Benchmark benchmark) {
        List<Compared> compared = new ArrayList<>();
        Map<AreaCode, BenchmarkValue> shared = new HashMap<>();
        for (AreaCode code : chosen) {
            areas.find(code).ifPresent(area -> {
                // a sum or a median over many members is worked out once for all areas that share it
                BenchmarkValue value = shared.computeIfAbsent(
                        sharing(benchmark, area), key -> benchmarks.resolve(benchmark, area, geography, figures));
                compared.add(compared(area, value, figures));
            });
        }
        boolean controlled = compared.size() > TESTED_ALONE;
        int tests = (int) compared.stream().filter(c -> c.verdict().tested()).count();
        return new Comparison(
                figures.indicator(),
                figures.period(),
                geography,
                benchmark,
                controlled ? MultipleTesting.controlled(compared) : compared,
                controlled ? List.of() : Pair.all(compared, figures),
                figures.bounded(),
                tests,
                controlled);
    }

    /** The comparison with each area's rank among all of its level and its course; not on the window's thread. */
    public Comparison inDepth(
            Figures figures, Geography geography, List<AreaCode> chosen, Benchmark benchmark, Ranking ranking) {
        return inDepth(compare(figures, geography, chosen, benchmark), figures, ranking);
    }

    /** The same comparison with each area's rank among all of its level and its course; not on the window's thread. */
    static Comparison inDepth(Comparison comparison, Figures figures, Ranking ranking) {
        return comparison.with(comparison.areas().stream()
                .map(c -> c.with(depth(c.area(), ranking, figures)))
                .toList());
    }

    /**
     * What a picture of all areas is held against: the compared areas' benchmark where they share one that has a figure,
     * else England; empty where that has no figure either. Where no area is compared the level's first stands for all.
     */
    Optional<BenchmarkValue> shared(Comparison comparison, Figures figures) {
        List<BenchmarkValue> values = comparison.areas().isEmpty()
                ? areas.of(comparison.geography()).stream()
                        .limit(1)
                        .map(area -> benchmarks.resolve(comparison.benchmark(), area, comparison.geography(), figures))
                        .toList()
                : comparison.areas().stream().map(Compared::benchmark).toList();
        boolean one = values.stream().map(BenchmarkValue::name).distinct().count() == 1;
        return one && values.get(0).hasValue() ? Optional.of(values.get(0)) : benchmarks.england(figures);
    }

    /** The verdicts for every area of a geography, the false-discovery rate controlled: for a map or a list. */
    public Comparison all(Figures figures, Geography geography, Benchmark benchmark) {
        return compare(
                figures, geography, areas.of(geography).stream().map(Area::code).toList(), benchmark);
    }

    /** The area that stands for all that have the same benchmark value as this one. */
    private static AreaCode sharing(Benchmark benchmark, Area area) {
        return switch (benchmark.kind()) {
            case AREA -> AreaCode.UNITED_KINGDOM;
            case PLACE_TYPE -> benchmark.type() == null ? area.code() : AreaCode.UNITED_KINGDOM;
            case REGION -> area.regionCode().orElse(area.code());
            case COMBINED_AUTHORITY -> area.combinedAuthorityCode().orElse(area.code());
            case ENGLAND, NEIGHBOURS -> area.code();
        };
    }

    private static Compared.Depth depth(Area area, Ranking ranking, Figures figures) {
        AreaCode code = area.code();
        return new Compared.Depth(
                ranking.of(code).orElse(null),
                ranking.possible(code).orElse(null),
                ranking.of(code).isPresent() ? "" : ranking.reason(),
                ranking.order(),
                Trends.of(figures, code));
    }

    private Compared compared(Area area, BenchmarkValue benchmark, Figures figures) {
        AreaCode code = area.code();
        Verdict verdict = new VerdictRule(figures).verdict(code, benchmark, isPeer(area, benchmark));
        @Nullable Observation observation = figures.of(code).orElse(null);
        @Nullable Estimate estimate = figures.estimate(code).orElse(null);
        boolean itself = verdict.outcome() == Outcome.IS_BENCHMARK;
        @Nullable Difference difference = itself ? null : difference(estimate, benchmark);
        @Nullable PeopleGap people = People.gap(code, difference, figures);
        return new Compared(
                area,
                observation,
                estimate,
                figures.bounds(code).orElse(null),
                benchmark,
                verdict,
                difference,
                people,
                itself ? null : People.range(code, benchmark, figures),
                people == null ? People.reason(area, figures.indicator(), verdict, difference != null) : "",
                MissingSentence.figure(area, observation, figures),
                ReliabilityText.of(figures.indicator(), observation, estimate),
                null);
    }

    /** Whether the benchmark is a place like the area, with a figure as uncertain as its own. */
    private boolean isPeer(Area area, BenchmarkValue benchmark) {
        return benchmark
                .areaCode()
                .flatMap(areas::find)
                .filter(other -> other.geographies().stream().anyMatch(area::isIn))
                .isPresent();
    }

    private static @Nullable Difference difference(@Nullable Estimate own, BenchmarkValue benchmark) {
        Optional<Double> reference = benchmark.figure();
        if (own == null || reference.isEmpty()) {
            return null;
        }
        Estimate other = benchmark.estimate() == null ? Estimate.exact(reference.get()) : benchmark.estimate();
        return Difference.between(own, other);
    }
}
