package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Bounds;
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
        List<Area> places =
                chosen.stream().flatMap(code -> areas.find(code).stream()).toList();
        List<Compared> compared = new ArrayList<>();
        for (Area area : places) {
            compared.add(compared(area, benchmarks.resolve(benchmark, area, geography, figures), figures));
        }
        boolean controlled = compared.size() > TESTED_ALONE;
        int tests = (int) compared.stream().filter(c -> c.verdict().tested()).count();
        return new Comparison(
                figures.indicator(),
                figures.period(),
                geography,
                benchmark,
                controlled ? ManyTests.controlled(compared, figures.indicator().polarity()) : compared,
                controlled ? List.of() : pairs(compared, figures),
                figures.bounded(),
                tests,
                controlled);
    }

    /** The verdicts for every area of a geography, the false-discovery rate controlled: for a map or a list. */
    public Comparison all(Figures figures, Geography geography, Benchmark benchmark) {
        return compare(
                figures, geography, areas.of(geography).stream().map(Area::code).toList(), benchmark);
    }

    private Compared compared(Area area, BenchmarkValue benchmark, Figures figures) {
        Verdict verdict = new Judge(figures).verdict(area.code(), benchmark, isPeer(area, benchmark));
        @Nullable Observation observation = figures.of(area.code()).orElse(null);
        @Nullable Estimate estimate = figures.estimate(area.code()).orElse(null);
        @Nullable
        Difference difference = verdict.outcome() == Outcome.IS_BENCHMARK ? null : difference(estimate, benchmark);
        @Nullable PeopleGap people = people(area, difference, figures);
        return new Compared(
                area,
                observation,
                estimate,
                figures.bounds(area.code()).orElse(null),
                benchmark,
                verdict,
                difference,
                people,
                people == null ? Missing.people(figures.indicator(), difference != null) : "",
                Missing.figure(area, observation, figures));
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

    private static @Nullable PeopleGap people(Area area, @Nullable Difference difference, Figures figures) {
        Indicator indicator = figures.indicator();
        if (difference == null
                || !indicator.unit().isPercent()
                || indicator.people().isBlank()) {
            return null;
        }
        @Nullable
        Double published =
                figures.figure(area.code()).map(Observation::denominator).orElse(null);
        OptionalLong residents = published != null || indicator.ageFrom() < 0
                ? OptionalLong.empty()
                : figures.residents().of(area.code(), indicator.ageFrom(), indicator.ageTo());
        if (published == null && residents.isEmpty()) {
            return null;
        }
        double base = published != null ? published : residents.getAsLong();
        return PeopleGap.of(
                difference.value(),
                difference.usual().lower(),
                difference.usual().upper(),
                base,
                published == null);
    }

    private static List<Pair> pairs(List<Compared> compared, Figures figures) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            for (int j = i + 1; j < compared.size(); j++) {
                pairs.add(pair(compared.get(i), compared.get(j), figures));
            }
        }
        return pairs;
    }

    private static Pair pair(Compared one, Compared other, Figures figures) {
        @Nullable Estimate a = one.estimate();
        @Nullable Estimate b = other.estimate();
        @Nullable Difference difference = a == null || b == null ? null : Difference.between(a, b);
        @Nullable Bounds own = one.bounds();
        @Nullable Bounds its = other.bounds();
        Direction direction = Direction.NEITHER;
        if (figures.bounded()) {
            direction = own == null || its == null ? direction : Judge.apart(own, its);
        } else if (difference != null) {
            direction = Judge.side(difference.usual(), 0);
        }
        return new Pair(one, other, difference, direction);
    }
}
