package uk.mobilityatlas.comparison.lens;

import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Benchmarks;
import uk.mobilityatlas.comparison.Figures;

/** A larger area made of its councils, beside a benchmark that it can be held against. */
public record RollUpReading(RollUp rollUp, Figures figures, BenchmarkValue benchmark) {
    /** Rolls the councils of a level up; empty at a level that has no councils, or where the area has none. */
    public static Optional<RollUpReading> of(
            Area whole, Answers answers, Figures figures, Geography level, Benchmark asked) {
        List<Area> members = answers.areas().members(whole.code(), level);
        if (members.isEmpty() || level.compareTo(Geography.UPPER_TIER) > 0) {
            return Optional.empty();
        }
        Benchmarks benchmarks =
                new Benchmarks(answers.areas(), answers.neighbours().published());
        BenchmarkValue benchmark = benchmark(whole, figures, level, asked, benchmarks);
        return Optional.of(
                new RollUpReading(RollUp.of(whole, members, figures, benchmark.value()), figures, benchmark));
    }

    /** The benchmark asked for, or England where that is the whole itself or a list of neighbours. */
    private static BenchmarkValue benchmark(
            Area whole, Figures figures, Geography level, Benchmark asked, Benchmarks benchmarks) {
        boolean own = asked.kind() == Benchmark.Kind.NEIGHBOURS
                || asked.kind() == Benchmark.Kind.COMBINED_AUTHORITY
                || whole.code().equals(asked.area());
        BenchmarkValue value = benchmarks.resolve(own ? Benchmark.ENGLAND : asked, whole, level, figures);
        return value.hasValue() ? value : benchmarks.resolve(Benchmark.ENGLAND, whole, level, figures);
    }

    /** What can be said of it. */
    public RollUpWords words() {
        return new RollUpWords(rollUp, figures, benchmark);
    }
}
