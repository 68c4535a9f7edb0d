package uk.mobilityatlas.view.shell;

import java.util.function.Supplier;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Target;
import uk.mobilityatlas.comparison.wording.Texts;

/** What each benchmark is called. */
final class BenchmarkNames {
    private static final Texts TEXTS = Texts.beside(BenchmarkNames.class);

    private final Supplier<Areas> areas;

    BenchmarkNames(Supplier<Areas> areas) {
        this.areas = areas;
    }

    String name(Benchmark benchmark) {
        if (benchmark.kind() == Benchmark.Kind.OWN_PAST) {
            return TEXTS.of("against.own", String.valueOf(benchmark.model()));
        }
        if (benchmark.kind() == Benchmark.Kind.TARGET) {
            return benchmark.target().map(BenchmarkNames::target).orElse(TEXTS.of("against.target"));
        }
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

    private static String target(Target target) {
        return target.value() == null
                ? TEXTS.of("against.target." + target.word())
                : TEXTS.of("against.target.value", target.value());
    }
}
