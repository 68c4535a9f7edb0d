package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Profile;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;

/**
 * All that is known of one area: every indicator of which it has a figure, in the latest period for its level.
 *
 * @param everyone the figures of all areas of the level, by indicator
 * @param series the area's course, by indicator
 */
record ProfileReading(Profile profile, Map<String, double[]> everyone, Map<String, Series> series) {
    static ProfileReading of(Area area, Workbench workbench) {
        Comparer comparer = new Comparer(workbench.areas(), workbench.neighbours());
        Observations observations = workbench.observations();
        List<Comparison> rows = new ArrayList<>();
        Map<String, double[]> everyone = new HashMap<>();
        Map<String, Series> series = new HashMap<>();
        for (Indicator indicator : workbench.catalogue().indicators()) {
            Optional<Geography> level =
                    MapFigures.levels(indicator).stream().filter(area::isIn).findFirst();
            if (level.isEmpty()) {
                continue;
            }
            TreeSet<Period> periods = new TreeSet<>(observations.periods(indicator.id(), level.get()));
            if (periods.isEmpty()) {
                continue;
            }
            Figures figures = Figures.read(indicator, periods.last(), observations);
            if (figures.figure(area.code()).isEmpty()) {
                continue;
            }
            rows.add(comparer.inDepth(figures, level.get(), List.of(area.code()), Benchmark.ENGLAND));
            everyone.put(
                    indicator.id(),
                    workbench.areas().of(level.get()).stream()
                            .flatMap(a -> figures.figure(a.code()).stream())
                            .mapToDouble(Observation::valueOrThrow)
                            .toArray());
            series.put(indicator.id(), figures.series(area.code()));
        }
        return new ProfileReading(Profile.of(area, rows), everyone, series);
    }
}
