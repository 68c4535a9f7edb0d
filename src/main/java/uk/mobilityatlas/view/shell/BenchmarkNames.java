package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Reading;

/** Which benchmarks are on offer for some figures, and what each is called. */
final class BenchmarkNames {
    private static final Texts TEXTS = Texts.beside(BenchmarkNames.class);

    private static final List<AreaCode> WIDER =
            List.of(AreaCode.UNITED_KINGDOM, new AreaCode("K03000001"), new AreaCode("K04000001"));

    private final Supplier<Areas> areas;

    BenchmarkNames(Supplier<Areas> areas) {
        this.areas = areas;
    }

    String name(Benchmark benchmark) {
        if (benchmark.area() != null) {
            AreaCode code = benchmark.area();
            return areas.get().find(code).map(a -> a.name()).orElse(code.value());
        }
        if (benchmark.type() != null) {
            return TEXTS.of("against.type." + benchmark.type().id());
        }
        return benchmark.model() == null
                ? TEXTS.of("against." + benchmark.kind().name())
                : TEXTS.of("against.neighbours." + benchmark.model());
    }

    /** England, each area's own region and combined authority, the wider groups with a figure, the place types. */
    List<Benchmark> choices(Reading reading) {
        List<Benchmark> choices = new ArrayList<>();
        choices.add(Benchmark.ENGLAND);
        for (AreaCode code : WIDER) {
            if (reading.figures().flatMap(f -> f.figures().figure(code)).isPresent()) {
                choices.add(Benchmark.of(code));
            }
        }
        choices.add(Benchmark.REGION);
        choices.add(Benchmark.COMBINED_AUTHORITY);
        for (PlaceType type : PlaceType.values()) {
            choices.add(Benchmark.of(type));
        }
        if (!choices.contains(reading.selection().benchmark())) {
            choices.add(reading.selection().benchmark());
        }
        return choices;
    }
}
