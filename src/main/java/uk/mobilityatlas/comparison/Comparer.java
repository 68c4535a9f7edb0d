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
    /** Among more areas than this pairs are too many to be told. */
    public static final int MOST_IN_PAIRS = 12;

    private final Areas areas;
    private final Benchmarks benchmarks;
    private final TestFamily family;

    /** Tests each area alone. */
    public Comparer(Areas areas, Neighbours neighbours) {
        this(areas, neighbours, TestFamily.ALONE);
    }

    /** Tests each area as one of a family of tests. */
    public Comparer(Areas areas, Neighbours neighbours, TestFamily family) {
        this.areas = areas;
        this.family = family;
        benchmarks = new Benchmarks(areas, neighbours);
    }

    /** The comparison of chosen areas; codes that nobody knows are left out. */
    public Comparison compare(Figures figures, Geography geography, List<AreaCode> chosen, Benchmark benchmark) {
        List<Compared> compared = new ArrayList<>();
        Map<AreaCode, BenchmarkValue> shared = new HashMap<>();
        for (AreaCode code : chosen) {
            areas.find(code).ifPresent(area -> {
                // a sum or a median over many members is worked out once for all areas that share it
                BenchmarkValue value = sharing(benchmark, area)
                        .map(key -> shared.computeIfAbsent(
                                key, k -> benchmarks.resolve(benchmark, area, geography, figures)))
                        .orElseGet(() -> benchmarks.resolve(benchmark, area, geography, figures));
                compared.add(compared(area, value, figures));
            });
        }
        return new Comparison(
                figures.indicator(),
                figures.period(),
                geography,
                benchmark,
                compared,
                compared.size() > MOST_IN_PAIRS ? List.of() : Pair.all(compared, figures),
                figures.bounded());
    }

    /** The test of one area's figure beside a benchmark, without the area's other tests. */
    Finding finding(Figures figures, Geography geography, Area area, Benchmark benchmark) {
        return finding(area, benchmarks.resolve(benchmark, area, geography, figures), figures);
    }

    private Finding finding(Area area, BenchmarkValue benchmark, Figures figures) {
        return new VerdictRule(figures)
                .finding(area.code(), benchmark, isPeer(area, benchmark), share(area, benchmark, figures));
    }

    private double share(Area area, BenchmarkValue benchmark, Figures figures) {
        return PeopleShare.of(area, benchmark, figures, areas);
    }

    /** The comparison with each area's rank among all of its level and its trend; not on the window's thread. */
    public Comparison inDepth(
            Figures figures, Geography geography, List<AreaCode> chosen, Benchmark benchmark, Ranking ranking) {
        return inDepth(compare(figures, geography, chosen, benchmark), figures, ranking);
    }

    /** The same comparison with each area's rank among all of its level and its trend; not on the window's thread. */
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

    /** The verdicts for every area of a geography: for a map or a list. */
    public Comparison all(Figures figures, Geography geography, Benchmark benchmark) {
        return compare(
                figures, geography, areas.of(geography).stream().map(Area::code).toList(), benchmark);
    }

    /** The area that stands for all that have the same benchmark value as this one; empty where this one has its own. */
    private static Optional<AreaCode> sharing(Benchmark benchmark, Area area) {
        return switch (benchmark.kind()) {
            case AREA -> Optional.of(AreaCode.UNITED_KINGDOM);
            case PLACE_TYPE -> Optional.ofNullable(benchmark.type()).map(type -> AreaCode.UNITED_KINGDOM);
            case REGION -> area.regionCode();
            case COMBINED_AUTHORITY -> area.combinedAuthorityCode();
            case ENGLAND, NEIGHBOURS, TARGET, OWN_PAST -> Optional.empty();
        };
    }

    private static Compared.Depth depth(Area area, Ranking ranking, Figures figures) {
        AreaCode code = area.code();
        return new Compared.Depth(
                ranking.of(code).orElse(null),
                ranking.possible(code).orElse(null),
                ranking.of(code).isPresent() ? "" : ranking.reason(),
                ranking.order(),
                Trends.of(figures, code),
                Trends.movement(figures, code));
    }

    private Compared compared(Area area, BenchmarkValue benchmark, Figures figures) {
        AreaCode code = area.code();
        Finding finding = finding(area, benchmark, figures);
        Verdict verdict = finding.among(
                finding.tested() ? family.others(code, figures.indicator().id()) : List.of(),
                figures.indicator().polarity(),
                figures.spread());
        @Nullable Observation observation = figures.of(code).orElse(null);
        @Nullable Estimate estimate = figures.estimate(code).orElse(null);
        boolean itself = verdict.outcome() == Outcome.IS_BENCHMARK;
        @Nullable
        Difference difference = itself
                ? null
                : new VerdictRule(figures)
                        .difference(code, benchmark, share(area, benchmark, figures))
                        .orElse(null);
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
}
