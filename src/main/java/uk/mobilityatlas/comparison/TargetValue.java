package uk.mobilityatlas.comparison;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Quartiles;

/** What a target comes to for an area, as a benchmark that is taken as it stands; see docs/method/targets.md. */
final class TargetValue {
    private static final Texts TEXTS = Texts.beside(TargetValue.class);

    private TargetValue() {}

    static BenchmarkValue of(@Nullable String word, Area area, Geography level, Figures figures, Areas areas) {
        Optional<Target> target = Optional.ofNullable(word).flatMap(Target::parse);
        if (target.isEmpty()) {
            return missing(TEXTS.of("target.none"));
        }
        return switch (target.get().kind()) {
            case VALUE -> typed(target.get(), figures);
            case HALF -> figures.figure(area.code())
                    .map(own -> value("target.half", own.valueOrThrow() / 2, figures))
                    .orElseGet(() -> missing(TEXTS.of("target.no-figure", Names.of(area))));
            case BEST_QUARTER -> quarter(level, figures, areas);
        };
    }

    private static BenchmarkValue typed(Target target, Figures figures) {
        Double value = target.value();
        return value == null || !figures.indicator().id().equals(target.indicator())
                ? missing(TEXTS.of("target.other"))
                : value("target.value", value, figures);
    }

    private static BenchmarkValue quarter(Geography level, Figures figures, Areas areas) {
        Indicator indicator = figures.indicator();
        double[] values = areas.of(level).stream()
                .flatMap(a -> figures.figure(a.code()).stream())
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
        if (indicator.polarity() == Polarity.NO_JUDGEMENT || values.length < Quartiles.FEWEST) {
            return missing(TEXTS.of("target.no-quarter"));
        }
        Quartiles quartiles = Quartiles.of(values);
        return value(
                "target.quarter",
                indicator.polarity() == Polarity.HIGH_IS_GOOD ? quartiles.upper() : quartiles.lower(),
                figures);
    }

    /** Nothing about a target is not known, so its bounds are a point. */
    private static BenchmarkValue value(String key, double value, Figures figures) {
        return new BenchmarkValue(
                TEXTS.of(key),
                TEXTS.of(key),
                null,
                value,
                null,
                null,
                figures.bounded() ? Range.between(value, value) : null,
                BenchmarkValue.Basis.TARGET,
                Set.of(),
                TEXTS.of("target.note"));
    }

    private static BenchmarkValue missing(String reason) {
        return BenchmarkValue.missing(TEXTS.of("target.value"), reason);
    }
}
