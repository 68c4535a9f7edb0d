package uk.mobilityatlas.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;

/**
 * What an area is held against, found again from the rows.
 *
 * @param area whose figure it is; null for a group
 * @param members of whose figures it is made; none for a published figure
 * @param estimate the figure, null where it has no interval
 * @param ends the two ends of a rate with bounds, taken as they stand where they have no interval; null for other rates
 */
record RawBenchmark(
        @Nullable AreaCode area,
        Set<AreaCode> members,
        double value,
        @Nullable Estimated estimate,
        Estimated @Nullable [] ends) {
    /** By the method page: a total grows with a place and is not held against a larger one. */
    private static final List<String> TOTALS = List.of("count", "pounds-million", "pounds-total");

    private static final List<String> STAND_INS = List.of("E92000001", "K04000001", "K03000001", "K02000001");

    static Optional<RawBenchmark> of(Benchmark benchmark, Area area, Geography level, RawFigures figures) {
        boolean whole =
                switch (benchmark.kind()) {
                    case ENGLAND, REGION, COMBINED_AUTHORITY -> true;
                    case AREA -> !RealAtlas.areas().get(benchmark.area()).isIn(level);
                    default -> false;
                };
        if (whole && TOTALS.contains(figures.indicator.unit().id())) {
            return Optional.empty();
        }
        return switch (benchmark.kind()) {
            case ENGLAND -> england(area, figures);
            case REGION -> single(area.region(), level, figures);
            case COMBINED_AUTHORITY -> single(area.combinedAuthority(), level, figures);
            case AREA -> single(benchmark.area(), level, figures);
            case TARGET, OWN_PAST -> throw new IllegalArgumentException("The recount does not set these.");
            case PLACE_TYPE -> benchmark.type() == null
                    ? Optional.empty()
                    : group(
                            RealAtlas.areas().of(level).stream()
                                    .filter(a -> a.is(benchmark.type()))
                                    .toList(),
                            figures);
            case NEIGHBOURS -> group(neighbours(area, String.valueOf(benchmark.model()), level, figures), figures);
        };
    }

    private static List<Area> neighbours(Area area, String model, Geography level, RawFigures figures) {
        if (model.equals("own")) {
            return RealAtlas.answers()
                    .neighbours()
                    .own(null, figures.indicator.id(), level)
                    .of(area.code(), 10)
                    .stream()
                    .map(near -> near.area())
                    .toList();
        }
        return RealAtlas.neighbours().of(area.code(), model).stream()
                .map(StatisticalNeighbour::neighbour)
                .map(RealAtlas.areas()::get)
                .toList();
    }

    private static Optional<RawBenchmark> england(Area area, RawFigures figures) {
        List<AreaCode> nearest =
                new ArrayList<>(STAND_INS.stream().map(AreaCode::new).toList());
        if (area.nation() != null) {
            nearest.add(area.nation());
        }
        return nearest.stream().filter(figures::has).findFirst().map(code -> published(code, figures));
    }

    private static Optional<RawBenchmark> single(@Nullable AreaCode code, Geography level, RawFigures figures) {
        if (code == null || RealAtlas.areas().find(code).isEmpty()) {
            return Optional.empty();
        }
        Area whole = RealAtlas.areas().get(code);
        if (figures.has(whole.code())) {
            return Optional.of(published(whole.code(), figures));
        }
        List<Area> members = covered(RealAtlas.areas().members(whole.code(), level), figures);
        long present = members.stream().filter(a -> figures.has(a.code())).count();
        return whole.isIn(level) || members.isEmpty() || present < 0.9 * members.size()
                ? Optional.empty()
                : sum(members, whole.code(), figures);
    }

    private static RawBenchmark published(AreaCode code, RawFigures figures) {
        Estimated estimate = figures.estimate(code).orElse(null);
        double value = figures.value(code);
        Observation high = figures.upperRow(code);
        double top = high == null
                ? 100
                : RawFigures.turned(figures.indicator) ? 100 - high.valueOrThrow() : high.valueOrThrow();
        Estimated low = estimate == null ? Estimated.exact(value) : estimate;
        Estimated[] ends =
                !figures.bounded() ? null : figures.ends(code).orElse(RawFigures.ordered(low, Estimated.exact(top)));
        return new RawBenchmark(code, Set.of(), value, estimate, ends);
    }

    private static List<Area> covered(List<Area> areas, RawFigures figures) {
        String letters =
                switch (figures.indicator.coverage()) {
                    case "England" -> "E";
                    case "Wales" -> "W";
                    case "Scotland" -> "S";
                    case "Northern Ireland" -> "N";
                    case "England and Wales" -> "EW";
                    case "Great Britain" -> "EWS";
                    default -> "EWSNK";
                };
        return areas.stream()
                .filter(a -> letters.indexOf(a.code().value().charAt(0)) >= 0)
                .toList();
    }

    private static Optional<RawBenchmark> group(List<Area> areas, RawFigures figures) {
        List<Area> members = covered(areas, figures);
        List<Area> present = members.stream().filter(a -> figures.has(a.code())).toList();
        if (present.isEmpty() || present.size() < 0.5 * members.size()) {
            return Optional.empty();
        }
        Optional<RawBenchmark> sum = sum(members, null, figures);
        if (sum.isPresent() || present.size() < 5) {
            return sum;
        }
        double middle = Arithmetic.median(
                present.stream().mapToDouble(a -> figures.value(a.code())).toArray());
        Estimated[] ends = null;
        if (figures.bounded()) {
            boolean all = present.stream().allMatch(a -> figures.upperRow(a.code()) != null);
            double top = !all
                    ? 100
                    : Arithmetic.median(present.stream()
                            .mapToDouble(a -> {
                                double published = figures.upperRow(a.code()).valueOrThrow();
                                double high = RawFigures.turned(figures.indicator) ? 100 - published : published;
                                return Math.max(high, figures.value(a.code()));
                            })
                            .toArray());
            ends = RawFigures.ordered(Estimated.exact(middle), Estimated.exact(top));
        }
        return Optional.of(new RawBenchmark(null, codes(present), middle, null, ends));
    }

    private static Set<AreaCode> codes(List<Area> areas) {
        return areas.stream().map(Area::code).collect(Collectors.toCollection(HashSet::new));
    }

    /** The counts of nine in ten of those that have a figure, summed. */
    private static Optional<RawBenchmark> sum(List<Area> members, @Nullable AreaCode whole, RawFigures figures) {
        List<Area> present = members.stream().filter(a -> figures.has(a.code())).toList();
        List<Observation> rows = present.stream()
                .map(a -> figures.row(a.code()))
                .filter(RawBenchmark::counted)
                .toList();
        if (rows.isEmpty()
                || rows.size() < 0.9 * present.size()
                || !figures.indicator.unit().isPercent()) {
            return Optional.empty();
        }
        Estimated estimate = together(rows, figures.indicator);
        Estimated[] ends = null;
        if (figures.bounded()) {
            List<Observation> uppers = rows.stream()
                    .map(row -> figures.upperRow(row.area()))
                    .filter(row -> row != null && counted(row))
                    .toList();
            Indicator upper = RealAtlas.catalogue().get(RawFigures.upperId(figures.indicator));
            Estimated high = uppers.size() < rows.size() ? Estimated.exact(100) : together(uppers, upper);
            boolean turn = uppers.size() == rows.size() && RawFigures.turned(figures.indicator);
            ends = RawFigures.ordered(estimate, turn ? high.rest() : high);
        }
        Set<AreaCode> codes = rows.stream().map(Observation::area).collect(Collectors.toSet());
        return Optional.of(new RawBenchmark(whole, codes, estimate.value(), estimate, ends));
    }

    private static boolean counted(Observation row) {
        return row.numerator() != null
                && row.denominator() != null
                && row.denominator() > 0
                && row.numerator() <= row.denominator();
    }

    /**
     * Councils that each move by themselves vary as their summed base over 1 + (sum of squares / sum - 1) r. What is itself
     * made of councils varies as its limits say.
     */
    private static Estimated together(List<Observation> rows, Indicator indicator) {
        double cases = rows.stream().mapToDouble(Observation::numerator).sum();
        double people = rows.stream().mapToDouble(Observation::denominator).sum();
        double divided = 0;
        for (Observation row : rows) {
            double own = row.denominator();
            boolean council = Geography.of(row.area()).contains(Geography.DISTRICT)
                    || Geography.of(row.area()).contains(Geography.UPPER_TIER);
            double base = Estimated.base(row.valueOrThrow(), row.interval());
            divided += own
                    * (council || indicator.overdispersion() == 0
                            ? 1 + Math.max(0, own - 1) * indicator.overdispersion()
                            : Math.max(1, own / base));
        }
        return Estimated.wilson(100 * cases / people, people * people / divided);
    }

    /** The share of its people who live in an area; 0 where that is no part of it, or they are not known. */
    double share(Area part, RawFigures figures) {
        OptionalDouble own = figures.people(part.code());
        OptionalDouble all = OptionalDouble.empty();
        if (members.contains(part.code())) {
            all = OptionalDouble.of(members.stream()
                    .mapToDouble(code -> figures.people(code).orElse(0))
                    .sum());
        } else if (area != null && members.isEmpty() && RealAtlas.areas().within(part, area)) {
            all = figures.people(area);
        }
        return own.isPresent() && all.isPresent() && all.getAsDouble() > 0
                ? Math.min(1, own.getAsDouble() / all.getAsDouble())
                : 0;
    }

    /** Whether it is the figure of a place at a level of the area's. */
    boolean isPeerOf(Area other) {
        return area != null
                && RealAtlas.areas().get(area).geographies().stream().anyMatch(other::isIn);
    }
}
