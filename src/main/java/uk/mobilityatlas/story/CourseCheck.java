package uk.mobilityatlas.story;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.AreaTrend;
import uk.mobilityatlas.comparison.Change;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.stats.TrendVerdict;

/**
 * Whether a claim about a place and its own past is supported: by its trend, or, where the headline names the year that it
 * begins with, by the change from that year's figure to the newest. The verdict against a benchmark says nothing of it.
 */
final class CourseCheck {
    private static final Texts TEXTS = Texts.beside(CourseCheck.class);

    private final Comparison comparison;
    private final @Nullable Answer answer;

    /** @param answer where the figures of the years are; null where they were not asked for */
    CourseCheck(Comparison comparison, @Nullable Answer answer) {
        this.comparison = comparison;
        this.answer = answer;
    }

    /**
     * Why a claim about the years is not supported, or cannot be checked; empty where it is supported.
     *
     * @param claim not of a benchmark; one that says higher means a rise
     * @param span the years that it is about; over the years for a bare trend
     * @param known whether the headline says that it speaks of the known part of a rate with bounds
     */
    Optional<Objection> objection(Claim claim, boolean negated, Compared area, TimeSpan span, boolean known) {
        return switch (claim) {
            case EXTREME -> Objection.unchecked(TEXTS.of("check.extreme.years"));
            case TIMES -> Objection.unchecked(TEXTS.of("check.times"));
            case SIMILAR, EQUAL -> Objection.unchecked(TEXTS.of("check.unchanged"));
            case SIGNIFICANTLY -> Optional.empty();
            case CLEARLY -> clearly(area, span)
                    ? Optional.empty()
                    : Objection.unchecked(TEXTS.of("check.clearly", area.name()));
            default -> direction(claim.overTime(), negated, area, span, known);
        };
    }

    private boolean clearly(Compared area, TimeSpan span) {
        return span.dated()
                ? change(area, span)
                        .filter(change -> change.bounded() && change.whole() != Direction.NEITHER)
                        .isPresent()
                : area.trend()
                        .filter(trend -> trend.clearly() != Direction.NEITHER)
                        .isPresent();
    }

    private Optional<Objection> direction(Claim claim, boolean negated, Compared area, TimeSpan span, boolean known) {
        Polarity polarity = comparison.indicator().polarity();
        if ((claim == Claim.IMPROVING || claim == Claim.WORSENING) && polarity == Polarity.NO_JUDGEMENT) {
            return Objection.of(
                    TEXTS.of("check.no-judgement", comparison.indicator().title()));
        }
        if (span.open()) {
            return Objection.unchecked(TEXTS.of("check.open"));
        }
        Optional<AreaTrend> trend = area.trend();
        if (trend.isEmpty()) {
            return Objection.unchecked(TEXTS.of("check.no-course", area.name()));
        }
        boolean goodIsUp = polarity == Polarity.HIGH_IS_GOOD;
        boolean up = claim == Claim.RISING || (claim == Claim.IMPROVING) == goodIsUp && claim != Claim.FALLING;
        Direction wanted = up != negated ? Direction.ABOVE : Direction.BELOW;
        return !span.dated() || ofTheTrend(trend.get(), span)
                ? trend(trend.get(), wanted, area, known)
                : change(area, span)
                        .map(change -> change(change, wanted, area, known))
                        .orElseGet(() -> Objection.unchecked(TEXTS.of("check.no-year", area.name(), years(span))));
    }

    /** Of the years that the trend was tested over, it is the trend that speaks. */
    private boolean ofTheTrend(AreaTrend trend, TimeSpan span) {
        Integer from = span.from();
        return trend.from() != null
                && from != null
                && (year(trend.from()) == from && span.to() == null || from >= year(comparison.period()));
    }

    private Optional<Objection> trend(AreaTrend trend, Direction wanted, Compared area, boolean known) {
        if (trend.clearly() == wanted) {
            return Optional.empty();
        }
        if (trend.verdict() == TrendVerdict.CANNOT_SAY) {
            return Objection.unchecked(TEXTS.of("check.course", area.name(), trend.words(comparison.indicator())));
        }
        if (trend.verdict() != (wanted == Direction.ABOVE ? TrendVerdict.RISING : TrendVerdict.FALLING)) {
            return Objection.of(TEXTS.of("check.course", area.name(), trend.words(comparison.indicator())));
        }
        return trend.known() && !known ? Objection.of(TEXTS.of("check.known")) : Optional.empty();
    }

    private Optional<Objection> change(Change change, Direction wanted, Compared area, boolean known) {
        if (!change.said()) {
            return Objection.unchecked(Character.toLowerCase(change.reason().charAt(0))
                    + change.reason().substring(1));
        }
        if (change.whole() == wanted) {
            return Optional.empty();
        }
        if (change.known() != wanted) {
            return Objection.of(TEXTS.of("check.course", area.name(), change.words()));
        }
        return known ? Optional.empty() : Objection.of(TEXTS.of("check.known"));
    }

    /** From the figure of one year to that of another, or to the newest; empty where two separate ones are not there. */
    private Optional<Change> change(Compared area, TimeSpan span) {
        Answer asked = answer;
        Integer from = span.from();
        if (asked == null || from == null) {
            return Optional.empty();
        }
        Integer to = span.to();
        return asked.series(area.area().code()).flatMap(series -> {
            Optional<Period> last = to == null ? Optional.of(comparison.period()) : of(series, to);
            return of(series, from)
                    .flatMap(first -> last.filter(until -> first.end().isBefore(until.start()))
                            .map(until -> Change.between(
                                    comparison.indicator(),
                                    series,
                                    asked.upper(area.area().code()),
                                    first,
                                    until)));
        });
    }

    private Optional<Period> of(Series series, int year) {
        return series.observations().stream()
                .filter(Observation::hasValue)
                .map(Observation::period)
                .filter(period -> year(period) == year && period.compareTo(comparison.period()) <= 0)
                .reduce((one, later) -> later);
    }

    /** The year that a headline calls a period by: of a school year the one in which it ends. */
    static int year(Period period) {
        return period.end().getYear();
    }

    private static String years(TimeSpan span) {
        return span.to() == null
                ? String.valueOf(span.from())
                : TEXTS.of("check.years", String.valueOf(span.from()), String.valueOf(span.to()));
    }
}
