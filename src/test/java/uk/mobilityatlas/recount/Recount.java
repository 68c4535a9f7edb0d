package uk.mobilityatlas.recount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;

/**
 * The verdicts computed a second time, from the method pages and the rows of the pack, without the code that is tested. What
 * the atlas says is held against it.
 */
public final class Recount {
    private static final List<Geography> LEVELS = List.of(
            Geography.UPPER_TIER,
            Geography.DISTRICT,
            Geography.COMBINED_AUTHORITY,
            Geography.REGION,
            Geography.NATION,
            Geography.WIDER);

    private record Asked(AreaCode area, Benchmark benchmark) {}

    /**
     * One test before others are looked at.
     *
     * @param unsaid why there is none; null where there is something to say
     */
    private record Test(
            Expected.@Nullable Kind unsaid,
            int sign,
            double distance,
            double[] chance,
            boolean bounds,
            boolean counted) {
        static Test unsaid(Expected.Kind why) {
            return new Test(why, 0, 0, new double[] {1, 1}, false, false);
        }

        boolean byChance() {
            return unsaid == null && !counted;
        }
    }

    private static final Map<Asked, Map<String, double[]>> FAMILIES = new ConcurrentHashMap<>();

    private Recount() {}

    /** What may be said where an area's other tests are looked at too. */
    public static Expected of(RawFigures figures, Geography level, Area area, Benchmark benchmark) {
        Test test = test(figures, level, area, benchmark);
        Map<String, double[]> family = test.byChance()
                ? new HashMap<>(
                        FAMILIES.computeIfAbsent(new Asked(area.code(), benchmark), asked -> family(area, benchmark)))
                : new HashMap<>();
        family.remove(figures.indicator.id());
        return among(test, List.copyOf(family.values()), figures);
    }

    /** What may be said by a test alone. */
    public static Expected alone(RawFigures figures, Geography level, Area area, Benchmark benchmark) {
        return among(test(figures, level, area, benchmark), List.of(), figures);
    }

    /** The benchmark's figure; empty where it has none. */
    public static Optional<Double> benchmark(RawFigures figures, Geography level, Area area, Benchmark benchmark) {
        return RawBenchmark.of(benchmark, area, level, figures).map(RawBenchmark::value);
    }

    /** The level at which an area is tested on an indicator; empty where that is published for none of its levels. */
    public static Optional<Geography> level(Indicator indicator, Area area) {
        return LEVELS.stream()
                .filter(level -> area.isIn(level) && indicator.geographies().contains(level))
                .findFirst();
    }

    private static Map<String, double[]> family(Area area, Benchmark benchmark) {
        Map<String, double[]> family = new LinkedHashMap<>();
        for (Indicator indicator : RealAtlas.catalogue().indicators()) {
            level(indicator, area).ifPresent(level -> RawFigures.newest(indicator, level)
                    .map(figures -> test(figures, level, area, benchmark))
                    .filter(Test::byChance)
                    .ifPresent(test -> family.put(indicator.id(), test.chance())));
        }
        return family;
    }

    private static Test test(RawFigures figures, Geography level, Area area, Benchmark against) {
        AreaCode code = area.code();
        if (!figures.has(code)) {
            return Test.unsaid(Expected.Kind.NO_FIGURE);
        }
        Optional<RawBenchmark> found = RawBenchmark.of(against, area, level, figures);
        if (found.isEmpty()) {
            return Test.unsaid(Expected.Kind.NO_BENCHMARK);
        }
        RawBenchmark benchmark = found.get();
        if (code.equals(benchmark.area())) {
            return Test.unsaid(Expected.Kind.IS_BENCHMARK);
        }
        if (figures.indicator.intervalBasis() == IntervalBasis.FULL_COUNT) {
            double difference = figures.value(code) - benchmark.value();
            int sign = printedSign(figures, figures.value(code), benchmark.value());
            return new Test(null, sign, Math.abs(difference), new double[] {1, 1}, false, true);
        }
        if (benchmark.isPeerOf(area) && benchmark.estimate() == null) {
            return Test.unsaid(Expected.Kind.NOT_TESTED);
        }
        return figures.bounded() ? bounded(figures.ends(code), benchmark) : difference(figures, area, benchmark);
    }

    private static Test bounded(Optional<Estimated[]> own, RawBenchmark benchmark) {
        return own.map(o -> bounds(Arithmetic.ends(o, benchmark.ends()))).orElse(Test.unsaid(Expected.Kind.NOT_TESTED));
    }

    private static Test bounds(Estimated[] ends) {
        int side = Arithmetic.side(ends);
        double least = side == 0 ? 0 : Math.min(Math.abs(ends[0].value()), Math.abs(ends[1].value()));
        return new Test(null, side, least, Arithmetic.chance(ends), true, false);
    }

    private static Test difference(RawFigures figures, Area area, RawBenchmark benchmark) {
        Estimated other = benchmark.estimate() == null ? Estimated.exact(benchmark.value()) : benchmark.estimate();
        return figures.estimate(area.code())
                .map(own -> of(Arithmetic.difference(own, other, benchmark.share(area, figures))))
                .orElse(Test.unsaid(Expected.Kind.NOT_TESTED));
    }

    private static Test of(Estimated difference) {
        return new Test(
                null,
                (int) Math.signum(difference.value()),
                Math.abs(difference.value()),
                Arithmetic.chance(difference),
                false,
                false);
    }

    private static Expected among(Test test, List<double[]> others, RawFigures figures) {
        if (test.unsaid() != null) {
            return new Expected(test.unsaid(), 0, false, false, test.chance(), 0);
        }
        boolean slight = figures.spread() > 0 && test.distance() < figures.spread() / 2;
        if (test.counted()) {
            return new Expected(
                    Expected.Kind.COUNTED, test.sign(), false, slight && test.sign() != 0, test.chance(), 0);
        }
        double[] chance = {
            Arithmetic.adjusted(test.chance()[0], others.stream().map(p -> p[0]).toList()),
            Arithmetic.adjusted(test.chance()[1], others.stream().map(p -> p[1]).toList())
        };
        boolean claimed = chance[0] <= 0.05 && test.sign() != 0;
        boolean strong = claimed && chance[1] <= 0.002;
        Expected.Kind kind = claimed
                ? Expected.Kind.CLAIMED
                : test.bounds() && test.sign() == 0 ? Expected.Kind.CANNOT_TELL : Expected.Kind.SIMILAR;
        return new Expected(kind, claimed ? test.sign() : 0, strong, claimed && slight, chance, others.size() + 1);
    }

    /**
     * Two of some areas beside each other.
     *
     * @param sign where the first one lies, 0 where that cannot be claimed
     * @param clear whether it stands at 99.8% too
     * @param tested whether there was anything to tell them apart by
     */
    public record Two(AreaCode one, AreaCode other, int sign, boolean clear, boolean tested) {}

    /** Every two of some areas, in their order; where more than twelve pairs are tested, among all of them. */
    public static List<Two> pairs(RawFigures figures, List<AreaCode> areas) {
        List<AreaCode[]> twos = new ArrayList<>();
        List<Test> tests = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            for (int j = i + 1; j < areas.size(); j++) {
                twos.add(new AreaCode[] {areas.get(i), areas.get(j)});
                tests.add(pair(figures, areas.get(i), areas.get(j)));
            }
        }
        long tested = tests.stream().filter(Test::byChance).count();
        List<Two> pairs = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            Test test = tests.get(i);
            List<double[]> others = new ArrayList<>();
            for (int j = 0; j < tests.size(); j++) {
                if (j != i && tests.get(j).byChance() && tested > 12) {
                    others.add(tests.get(j).chance());
                }
            }
            Expected said = among(test, others, figures);
            pairs.add(new Two(twos.get(i)[0], twos.get(i)[1], said.sign(), said.strong(), test.unsaid() == null));
        }
        return pairs;
    }

    /** By the figures as they are printed: rounded half up to the indicator's decimals. */
    private static int printedSign(RawFigures figures, double one, double other) {
        int decimals = figures.indicator.decimals();
        return BigDecimal.valueOf(one)
                .setScale(decimals, RoundingMode.HALF_UP)
                .compareTo(BigDecimal.valueOf(other).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static Test pair(RawFigures figures, AreaCode one, AreaCode other) {
        if (!figures.has(one) || !figures.has(other)) {
            return Test.unsaid(Expected.Kind.NO_FIGURE);
        }
        if (figures.indicator.intervalBasis() == IntervalBasis.FULL_COUNT) {
            int sign = printedSign(figures, figures.value(one), figures.value(other));
            return new Test(null, sign, 0, new double[] {1, 1}, false, true);
        }
        if (figures.bounded()) {
            Optional<Estimated[]> a = figures.ends(one);
            Optional<Estimated[]> b = figures.ends(other);
            return a.isPresent() && b.isPresent()
                    ? bounds(Arithmetic.ends(a.get(), b.get()))
                    : Test.unsaid(Expected.Kind.NOT_TESTED);
        }
        Optional<Estimated> a = figures.estimate(one);
        Optional<Estimated> b = figures.estimate(other);
        return a.isPresent() && b.isPresent()
                ? of(Arithmetic.difference(a.get(), b.get(), 0))
                : Test.unsaid(Expected.Kind.NOT_TESTED);
    }
}
