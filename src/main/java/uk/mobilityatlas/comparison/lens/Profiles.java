package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.NationalCoverage;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;

/** Makes profiles: one area on every indicator that has a row of it; not on the window's thread. */
public final class Profiles {
    private final Answers answers;

    /** Profiles that share the figures and ranks of other answers. */
    public Profiles(Answers answers) {
        this.answers = answers;
    }

    /** The profile of an area, each indicator in the latest period that has a row of it, in the catalogue's order. */
    public ProfileFigures of(Area area, Benchmark benchmark) {
        return of(area, benchmark, null, indicator -> true);
    }

    /** The same against what may be the neighbours by some variables, each indicator judged without itself. */
    public ProfileFigures of(Area area, Benchmark benchmark, @Nullable List<String> variables) {
        return of(area, benchmark, variables, indicator -> true);
    }

    /** The profile of an area on some of the indicators alone. */
    public ProfileFigures of(
            Area area, Benchmark benchmark, @Nullable List<String> variables, Predicate<Indicator> wanted) {
        Map<String, Period> latest = new HashMap<>();
        for (Observation observation : answers.observations().of(area.code())) {
            latest.merge(observation.indicator(), observation.period(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        List<Comparison> rows = new ArrayList<>();
        Map<String, double[]> everyone = new LinkedHashMap<>();
        Map<String, Series> series = new LinkedHashMap<>();
        for (Indicator indicator : answers.catalogue().indicators()) {
            Optional<Geography> level = LevelRule.inProfile(area, indicator);
            Period period = latest.get(indicator.id());
            if (level.isPresent() && period == null) {
                period = newestOfCouncils(indicator, area);
            }
            if (period == null || level.isEmpty() || !wanted.test(indicator)) {
                continue;
            }
            Figures figures = answers.figures(indicator, period);
            if (!NationalCoverage.publishes(indicator, area)
                    && figures.figure(area.code()).isEmpty()) {
                // its nation has a series of its own of it, or none: a row of nothing would only ask to be explained
                continue;
            }
            Comparer comparer = answers.comparer(benchmark, variables, indicator.id(), level.get());
            rows.add(comparer.inDepth(
                    figures,
                    level.get(),
                    List.of(area.code()),
                    benchmark,
                    figures.ranking(level.get(), answers.areas())));
            everyone.put(indicator.id(), everyone(figures, level.get()));
            series.put(indicator.id(), figures.series(area.code()));
        }
        return new ProfileFigures(Profile.of(area, rows), everyone, series);
    }

    /** The period in which an area made of councils has no figure though they have one; null for other areas. */
    private @Nullable Period newestOfCouncils(Indicator indicator, Area area) {
        return LevelRule.own(area, indicator).isPresent()
                ? null
                : answers.newest(indicator, LevelRule.shown(indicator, Geography.UPPER_TIER))
                        .map(Figures::period)
                        .orElse(null);
    }

    private double[] everyone(Figures figures, Geography level) {
        return answers.areas().of(level).stream()
                .flatMap(area -> figures.figure(area.code()).stream())
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
    }
}
