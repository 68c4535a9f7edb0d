package uk.mobilityatlas.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.stats.PValues;

/**
 * The family of tests: all that an area can be tested on, each indicator in its newest period, against one benchmark. One
 * question so has one verdict, whether it is asked alone, in a profile or on a map; see docs/method/many-tests.md.
 */
final class OwnTests {
    private record Asked(AreaCode area, Benchmark benchmark, @Nullable List<String> variables) {}

    /** Several benchmarks' worth of councils. */
    private static final int MOST_KEPT = 2_000;

    private final Answers answers;
    private final Map<Asked, Map<String, PValues>> kept = new ConcurrentHashMap<>();

    OwnTests(Answers answers) {
        this.answers = answers;
    }

    /** The family of every area against a benchmark; not on the window's thread. */
    TestFamily against(Benchmark benchmark, @Nullable List<String> variables) {
        return (area, indicator) -> all(area, benchmark, variables).entrySet().stream()
                .filter(test -> !test.getKey().equals(indicator))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<String, PValues> all(AreaCode code, Benchmark benchmark, @Nullable List<String> variables) {
        Asked asked = new Asked(code, benchmark, variables);
        Map<String, PValues> found = kept.get(asked);
        if (found == null) {
            found = answers.areas()
                    .find(code)
                    .map(area -> tests(area, benchmark, variables))
                    .orElse(Map.of());
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(asked, found);
        }
        return found;
    }

    private Map<String, PValues> tests(Area area, Benchmark benchmark, @Nullable List<String> variables) {
        Map<String, PValues> tests = new LinkedHashMap<>();
        for (Indicator indicator : answers.catalogue().indicators()) {
            if (indicator.intervalBasis().hasIntervals() && NationalCoverage.covers(indicator, area)) {
                LevelRule.own(area, indicator)
                        .flatMap(level -> answers.newest(indicator, level)
                                .map(figures -> finding(area, figures, level, benchmark, variables)))
                        .filter(Finding::tested)
                        .ifPresent(finding -> tests.put(indicator.id(), finding.chance()));
            }
        }
        return tests;
    }

    private Finding finding(
            Area area, Figures figures, Geography level, Benchmark benchmark, @Nullable List<String> variables) {
        return answers.comparerAlone(benchmark, variables, figures.indicator().id(), level)
                .finding(figures, level, area, benchmark);
    }
}
