package uk.mobilityatlas.comparison;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Difference;

/** From rates to people: the base of a rate, and the gaps that follow. */
public final class People {
    private static final Texts TEXTS = Texts.beside(People.class);

    private People() {}

    /** Of how many people a rate is. */
    record Denominator(double count, boolean estimated) {}

    /** The published base where one is published, else residents of the same ages; empty for rates that count no people. */
    static Optional<Denominator> denominator(AreaCode area, Figures figures) {
        Indicator indicator = figures.indicator();
        if (!countsPeople(indicator)) {
            return Optional.empty();
        }
        Optional<Observation> figure = figures.figure(area);
        Optional<Denominator> published = figure.flatMap(Counts::of).map(c -> new Denominator(c.trials(), false));
        if (published.isPresent()) {
            return published;
        }
        // a cohort of another year stands as a weight, without a count beside it
        @Nullable Double weight = figure.map(Observation::denominator).orElse(null);
        if (weight != null && weight > 0) {
            return Optional.of(new Denominator(weight, true));
        }
        if (indicator.ageFrom() < 0) {
            return Optional.empty();
        }
        OptionalLong residents = figures.residents().of(area, indicator.ageFrom(), indicator.ageTo());
        return residents.isPresent() ? Optional.of(new Denominator(residents.getAsLong(), true)) : Optional.empty();
    }

    public static boolean countsPeople(Indicator indicator) {
        return indicator.unit().isPercent() && !indicator.people().isBlank();
    }

    static @Nullable PeopleGap gap(AreaCode area, @Nullable Difference difference, Figures figures) {
        Optional<Denominator> denominator = difference == null ? Optional.empty() : denominator(area, figures);
        if (difference == null || denominator.isEmpty()) {
            return null;
        }
        return PeopleGap.of(
                difference.value(),
                difference.usual().lower(),
                difference.usual().upper(),
                denominator.get().count(),
                denominator.get().estimated());
    }

    static @Nullable PeopleRange range(AreaCode area, BenchmarkValue benchmark, Figures figures) {
        @Nullable Range own = figures.bounds(area).orElse(null);
        @Nullable Range other = benchmark.bounds();
        Optional<Denominator> denominator = denominator(area, figures);
        return own == null || other == null || denominator.isEmpty()
                ? null
                : PeopleRange.of(
                        own, other, denominator.get().count(), denominator.get().estimated());
    }

    /** Why there is no gap in people. */
    static String reason(Area area, Indicator indicator, Verdict verdict, boolean difference) {
        if (!countsPeople(indicator)) {
            return TEXTS.of("people.not-a-share");
        }
        return switch (verdict.outcome()) {
            case NO_FIGURE -> TEXTS.of("people.no-figure");
            case IS_BENCHMARK -> TEXTS.of("people.itself");
            case NO_BENCHMARK -> TEXTS.of("people.no-benchmark");
            default -> TEXTS.of(
                    !difference
                            ? "people.no-difference"
                            : indicator.ageFrom() >= 0 && outsideTheCensus(area)
                                    ? "people.no-census"
                                    : "people.no-base");
        };
    }

    /** The residents at hand are those of the Census in England and Wales. */
    private static boolean outsideTheCensus(Area area) {
        return "SN".indexOf(area.code().value().charAt(0)) >= 0;
    }
}
