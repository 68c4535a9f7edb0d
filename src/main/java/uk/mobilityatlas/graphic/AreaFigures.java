package uk.mobilityatlas.graphic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassBreaks;
import uk.mobilityatlas.stats.ClassMethod;
import uk.mobilityatlas.stats.Classification;

/**
 * One indicator in one period for the areas of a geography, put into classes: what a map, its hexagons and its legend
 * show.
 *
 * @param areas the current areas of the geography
 * @param observations what there is of each area; an area without one has no figure
 * @param classification the classes, found from the figures that are shown
 * @param compared the compared areas in their order
 * @param shown the areas that the filter lets through; all of them when nothing is filtered
 * @param benchmark what the areas are held against, if anything
 */
public record AreaFigures(
        Indicator indicator,
        Period period,
        Geography geography,
        List<Area> areas,
        Map<AreaCode, Observation> observations,
        Classification classification,
        List<AreaCode> compared,
        Set<AreaCode> shown,
        @Nullable BenchmarkFigure benchmark) {
    public AreaFigures {
        areas = List.copyOf(areas);
        observations = Map.copyOf(observations);
        compared = List.copyOf(compared);
        shown = Set.copyOf(shown);
    }

    private static final int CLASSES = 5;

    /** An even number, so that the benchmark itself is the limit in the middle. */
    private static final int CLASSES_AROUND = 6;

    /** Puts the figures of the areas shown into classes. Without a benchmark there is nothing to put them around: the natural breaks stand in. */
    public static AreaFigures classed(
            Indicator indicator,
            Period period,
            Geography geography,
            List<Area> areas,
            Function<AreaCode, Optional<Observation>> figures,
            ClassMethod asked,
            List<AreaCode> compared,
            Set<AreaCode> shown,
            @Nullable BenchmarkFigure benchmark) {
        Map<AreaCode, Observation> at = new HashMap<>();
        for (Area area : areas) {
            Observation figure = figures.apply(area.code()).orElse(null);
            if (figure != null) {
                at.put(area.code(), figure);
            }
        }
        double[] values = values(areas, at, shown);
        boolean around = asked == ClassMethod.AROUND_BENCHMARK;
        ClassMethod method = around && benchmark == null ? ClassMethod.NATURAL : asked;
        int count = method == ClassMethod.AROUND_BENCHMARK ? CLASSES_AROUND : CLASSES;
        Classification classes = ClassBreaks.of(method, values, count, benchmark == null ? 0 : benchmark.value());
        return new AreaFigures(indicator, period, geography, areas, at, classes, compared, shown, benchmark);
    }

    /** The same figures, of which only some areas are shown. */
    public AreaFigures showing(Set<AreaCode> only) {
        return new AreaFigures(
                indicator, period, geography, areas, observations, classification, compared, only, benchmark);
    }

    /** The figure of an area, if there is one. */
    public Optional<Double> value(AreaCode area) {
        Observation figure = observations.get(area);
        return figure == null ? Optional.empty() : Optional.ofNullable(figure.value());
    }

    public Optional<Observation> observation(AreaCode area) {
        return Optional.ofNullable(observations.get(area));
    }

    /** The class of an area's figure, if it has one. */
    public OptionalInt classOf(AreaCode area) {
        Optional<Double> value = value(area);
        return value.isPresent() && !classification.isEmpty()
                ? OptionalInt.of(classification.classOf(value.get()))
                : OptionalInt.empty();
    }

    /** The areas that the filter lets through, in the geography's order. */
    public List<Area> visible() {
        List<Area> visible = new ArrayList<>(areas.size());
        for (Area area : areas) {
            if (shown.contains(area.code())) {
                visible.add(area);
            }
        }
        return visible;
    }

    /** Whether the filter keeps any area back. */
    public boolean filtered() {
        return visible().size() < areas.size();
    }

    /** The nations of which at least one area has a figure. */
    public Set<AreaCode> nationsWithFigures() {
        Set<AreaCode> nations = new TreeSet<>();
        for (Area area : areas) {
            if (value(area.code()).isPresent()) {
                nations.add(nation(area));
            }
        }
        return nations;
    }

    /** The nation that an area lies in, or is. */
    public static AreaCode nation(Area area) {
        AreaCode nation = area.nation();
        return nation == null ? area.code() : nation;
    }

    /** The values of the visible areas that have one. */
    public double[] values() {
        return values(areas, observations, shown);
    }

    private static double[] values(List<Area> areas, Map<AreaCode, Observation> figures, Set<AreaCode> shown) {
        double[] values = new double[areas.size()];
        int count = 0;
        for (Area area : areas) {
            Observation figure = shown.contains(area.code()) ? figures.get(area.code()) : null;
            if (figure != null && figure.hasValue()) {
                values[count++] = figure.valueOrThrow();
            }
        }
        return Arrays.copyOf(values, count);
    }

    /** The compared areas that this geography holds, in their order. */
    public List<Area> comparedAreas() {
        List<Area> found = new ArrayList<>(compared.size());
        for (AreaCode code : compared) {
            for (Area area : areas) {
                if (area.code().equals(code)) {
                    found.add(area);
                }
            }
        }
        return found;
    }

    /** The place of an area in the comparison, counted from 0, or -1. */
    public int position(AreaCode area) {
        return compared.indexOf(area);
    }

    /** Why areas of the nations on the map have no figure, each reason once, in words. */
    public Set<MissingReason> missingReasons() {
        Set<AreaCode> nations = nationsWithFigures();
        Set<MissingReason> reasons = new LinkedHashSet<>();
        for (Area area : visible()) {
            if (value(area.code()).isEmpty() && nations.contains(nation(area))) {
                reasons.add(MissingReason.of(observations.get(area.code())));
            }
        }
        return new TreeSet<>(reasons);
    }
}
