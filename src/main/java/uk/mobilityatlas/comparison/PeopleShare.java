package uk.mobilityatlas.comparison;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.observation.Observation;

/** How large a part of a benchmark's people live in an area: a whole moves with its parts, which a test must allow for. */
final class PeopleShare {
    private PeopleShare() {}

    /** 0 to 1; 0 where the area is no part of the benchmark, or how large a part is not known. */
    static double of(Area area, BenchmarkValue benchmark, Figures figures, Areas areas) {
        OptionalDouble own = people(area.code(), figures);
        OptionalDouble whole = whole(area, benchmark, figures, areas);
        return own.isPresent() && whole.isPresent() && whole.getAsDouble() > 0
                ? Math.min(1, own.getAsDouble() / whole.getAsDouble())
                : 0;
    }

    /** The people of whom the benchmark's figure is: of a sum those of its members, by the bases that were summed. */
    private static OptionalDouble whole(Area area, BenchmarkValue benchmark, Figures figures, Areas areas) {
        if (!benchmark.group().isEmpty()) {
            return benchmark.group().contains(area.code())
                    ? OptionalDouble.of(benchmark.group().stream()
                            .mapToDouble(code -> people(code, figures).orElse(0))
                            .sum())
                    : OptionalDouble.empty();
        }
        return benchmark
                .areaCode()
                .filter(code -> areas.within(area, code))
                .map(code -> people(code, figures))
                .orElse(OptionalDouble.empty());
    }

    /** The base of the area's figure, else its residents of the indicator's ages, else all its residents. */
    private static OptionalDouble people(AreaCode area, Figures figures) {
        Double base = figures.figure(area).map(Observation::denominator).orElse(null);
        if (base != null) {
            return OptionalDouble.of(base);
        }
        int from = Math.max(0, figures.indicator().ageFrom());
        int to = figures.indicator().ageFrom() < 0 ? 120 : figures.indicator().ageTo();
        OptionalLong residents = figures.residents().of(area, from, to);
        return residents.isPresent() ? OptionalDouble.of(residents.getAsLong()) : OptionalDouble.empty();
    }
}
