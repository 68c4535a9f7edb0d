package uk.mobilityatlas.comparison;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.stats.BoundedEstimate;
import uk.mobilityatlas.stats.Estimate;

/**
 * An area's own figure in an earlier period, as what its present one is held against: the change between two periods, judged
 * as any other difference. None across a break of the series, nor between periods that overlap; see docs/method/differences.md.
 */
final class OwnPast {
    private static final Texts TEXTS = Texts.beside(OwnPast.class);

    private final Area area;
    private final Figures figures;
    private final String label;

    private OwnPast(Area area, Figures figures, String label) {
        this.area = area;
        this.figures = figures;
        this.label = label;
    }

    /** @param label the earlier period; of an indicator of other periods the one that it finds, or lies in */
    static BenchmarkValue of(@Nullable String label, Area area, Figures figures) {
        return new OwnPast(area, figures, label == null ? "" : label).value();
    }

    private BenchmarkValue value() {
        Series series = figures.series(area.code());
        Optional<Period> found = period(series);
        if (found.isEmpty()) {
            return missing("past.none", label);
        }
        Period then = found.get();
        Period now = figures.period();
        Optional<Observation> figure = at(series, then);
        if (figure.isEmpty()) {
            return missing("past.no-figure", Dates.of(then));
        }
        if (!then.end().isBefore(now.start())) {
            return missing(then.compareTo(now) >= 0 ? "past.later" : "past.overlap", Dates.of(then));
        }
        Optional<SeriesBreak> between = series.breaks().stream()
                .filter(b -> b.kind() == SeriesBreak.Kind.BREAK)
                .filter(b -> b.before().compareTo(then) > 0 && b.before().compareTo(now) <= 0)
                .findFirst();
        if (between.isPresent()) {
            return missing("past.break", Dates.of(between.get().before()));
        }
        return value(then, figure.get());
    }

    private BenchmarkValue value(Period then, Observation figure) {
        Optional<Estimate> estimate = Estimates.of(figures.indicator(), figure);
        if (estimate.isEmpty() && figures.estimate(area.code()).isPresent()) {
            return missing("past.no-interval", Dates.of(then));
        }
        Optional<Observation> most = figures.upperSeries(area.code()).flatMap(series -> at(series, then));
        Optional<BoundedEstimate> bounded =
                figures.bounded() ? UpperEnd.estimate(figures.indicator(), figure, most) : Optional.empty();
        String name = TEXTS.of("past.name", Dates.of(then));
        return new BenchmarkValue(
                name,
                name,
                null,
                figure.valueOrThrow(),
                estimate.orElse(null),
                bounded.map(BoundedEstimate::upper).orElse(null),
                most.map(m -> Range.between(figure.valueOrThrow(), m.valueOrThrow()))
                        .orElse(null),
                BenchmarkValue.Basis.OWN_PAST,
                Set.of(),
                figure.note());
    }

    /** The period that is meant; of several that a year has a part of the last one. */
    private Optional<Period> period(Series series) {
        try {
            return Period.parse(label)
                    .among(series.observations().stream()
                            .map(Observation::period)
                            .toList())
                    .stream()
                    .reduce((a, b) -> b);
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<Observation> at(Series series, Period period) {
        return series.observations().stream()
                .filter(o -> o.period().equals(period) && o.hasValue())
                .findFirst();
    }

    private BenchmarkValue missing(String key, String about) {
        return BenchmarkValue.missing(
                TEXTS.of("past.name", label), Names.sentence(TEXTS.of(key, about, Names.of(area))));
    }
}
