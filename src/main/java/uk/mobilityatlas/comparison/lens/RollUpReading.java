package uk.mobilityatlas.comparison.lens;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.AreaTrend;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Benchmarks;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.Trends;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.stats.TrendVerdict;

/**
 * A larger area made of its councils, beside a benchmark that it can be held against.
 *
 * @param verdict what its figure allows to be said, as everywhere; null where it has none
 */
public record RollUpReading(RollUp rollUp, Figures figures, BenchmarkValue benchmark, @Nullable Verdict verdict) {
    /** Rolls the councils of a level up; empty at a level that has no councils, or where the area has none. */
    public static Optional<RollUpReading> of(
            Area whole, Answers answers, Figures figures, Geography level, Benchmark asked) {
        List<Area> members = answers.areas().members(whole.code(), level);
        if (members.isEmpty() || level.compareTo(Geography.UPPER_TIER) > 0) {
            return Optional.empty();
        }
        Benchmarks benchmarks =
                new Benchmarks(answers.areas(), answers.neighbours().published());
        boolean own = asked.kind() == Benchmark.Kind.NEIGHBOURS
                || asked.kind() == Benchmark.Kind.COMBINED_AUTHORITY
                || whole.code().equals(asked.area());
        Benchmark against =
                !own && benchmarks.resolve(asked, whole, level, figures).hasValue() ? asked : Benchmark.ENGLAND;
        BenchmarkValue benchmark = benchmarks.resolve(against, whole, level, figures);
        return Optional.of(new RollUpReading(
                RollUp.of(whole, members, figures, benchmark.value()),
                figures,
                benchmark,
                verdict(whole, answers, figures, against)));
    }

    private static @Nullable Verdict verdict(Area whole, Answers answers, Figures figures, Benchmark against) {
        return LevelRule.own(whole, figures.indicator())
                .map(level -> answers.comparer(
                                against, null, figures.indicator().id(), level)
                        .compare(figures, level, List.of(whole.code()), against)
                        .areas()
                        .get(0))
                .filter(compared -> compared.value().isPresent())
                .map(Compared::verdict)
                .orElse(null);
    }

    /** What its figure allows to be said; empty where it has none. */
    public Optional<Verdict> said() {
        return Optional.ofNullable(verdict);
    }

    /** Which way its figures go, in a sentence; empty where there are too few. */
    public Optional<String> trend() {
        AreaTrend trend = Trends.of(figures, rollUp.whole().code());
        return trend.verdict() == TrendVerdict.CANNOT_SAY
                ? Optional.empty()
                : Optional.of(trend.words(figures.indicator()) + ".");
    }

    /** What can be said of it. */
    public RollUpWords words() {
        return verdict == null
                ? new RollUpWords(rollUp, figures, benchmark)
                : new RollUpWords(rollUp, figures, benchmark, verdict);
    }
}
