package uk.mobilityatlas.recount;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

/** Questions that few people ask: drawn from all indicators, levels, periods and benchmarks, and of odd places rather than of others. */
final class OddQuestions {
    /** The smallest councils, those that publish no cohort, old codes, a county, a council that was merged, and the three places. */
    private static final List<String> ODD = List.of(
            "E06000053",
            "E09000001",
            "E06000017",
            "E06000046",
            "E08000016",
            "E08000019",
            "E07000026",
            "E10000017",
            "E06000009",
            "E08000038",
            "E06000052",
            "W06000015",
            "W06000001",
            "S12000023",
            "S12000027",
            "N09000003",
            "E47000018",
            "E12000002",
            "E12000007",
            "E92000001",
            "W92000004",
            "E06000028",
            "E06000031",
            "E08000013");

    private final Random random;
    private final List<Indicator> all = RealAtlas.catalogue().indicators();
    private final List<Indicator> tested =
            all.stream().filter(i -> i.intervalBasis() != IntervalBasis.NONE).toList();

    OddQuestions(long seed) {
        random = new Random(seed);
    }

    Selection next() {
        Indicator indicator = random.nextInt(10) < 8 ? one(tested) : one(all);
        Geography level =
                one(List.copyOf(indicator.geographies().stream().sorted().toList()));
        List<Period> periods = RealAtlas.observations().periods(indicator.id(), level);
        @Nullable Period period = random.nextInt(10) < 6 || periods.isEmpty() ? null : one(periods);
        List<Area> places = RealAtlas.areas().of(level);
        Set<AreaCode> areas = new LinkedHashSet<>();
        int count = 1 + random.nextInt(6);
        while (areas.size() < Math.min(count, Math.max(1, places.size()))) {
            areas.add(random.nextInt(10) < 7 && !places.isEmpty() ? one(places).code() : odd());
        }
        return new Selection(
                indicator.id(),
                period,
                level,
                List.copyOf(areas),
                benchmark(places),
                ClassMethod.NATURAL,
                Selection.MapKind.VERDICTS,
                Selection.Filter.NONE);
    }

    AreaCode odd() {
        return new AreaCode(one(ODD));
    }

    Benchmark benchmark(List<Area> places) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> Benchmark.ENGLAND;
            case 3 -> Benchmark.REGION;
            case 4 -> Benchmark.COMBINED_AUTHORITY;
            case 5 -> Benchmark.of(one(List.of(PlaceType.values())));
            case 6 -> Benchmark.neighbours(one(List.of("dfe", "ons-global")));
            case 7 -> Benchmark.neighbours("own");
            case 8 -> Benchmark.of(odd());
            default -> places.isEmpty()
                    ? Benchmark.ENGLAND
                    : Benchmark.of(one(places).code());
        };
    }

    List<Indicator> some(int count) {
        List<Indicator> chosen = new ArrayList<>();
        while (chosen.size() < count) {
            Indicator indicator = one(tested);
            if (!chosen.contains(indicator)) {
                chosen.add(indicator);
            }
        }
        return chosen;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
