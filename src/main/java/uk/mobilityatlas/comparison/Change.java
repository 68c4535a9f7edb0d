package uk.mobilityatlas.comparison;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.stats.BoundedEstimate;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Level;

/**
 * What may be said of the change of one area between two periods.
 *
 * @param known where the later known figure lies against the earlier one, by the interval of their difference
 * @param whole for a rate with bounds, where it clearly lies: neither what the not known did nor chance, at 99.8%, could
 *     account for it; else the same as known
 * @param bounded whether the rate has bounds
 * @param same whether the two published figures are equal
 * @param estimated whether the known change rests on a cohort of another year
 * @param reason why nothing can be said; or empty
 */
public record Change(
        Indicator indicator,
        Period from,
        Period to,
        Direction known,
        Direction whole,
        boolean bounded,
        boolean same,
        boolean estimated,
        String reason) {
    private static final Texts TEXTS = Texts.beside(Change.class);

    /** The change between two periods of one series; the series of the upper ends is empty for rates without bounds. */
    public static Change between(Indicator indicator, Series series, Optional<Series> upper, Period from, Period to) {
        @Nullable Observation then = at(series, from);
        @Nullable Observation now = at(series, to);
        if (then == null || now == null) {
            return unsaid(indicator, from, to, TEXTS.of("change.missing"));
        }
        Optional<SeriesBreak> between = series.breaks().stream()
                .filter(b -> b.kind() == SeriesBreak.Kind.BREAK)
                .filter(b -> b.before().compareTo(from) > 0 && b.before().compareTo(to) <= 0)
                .findFirst();
        if (between.isPresent()) {
            return unsaid(
                    indicator,
                    from,
                    to,
                    TEXTS.of("change.break", Dates.shortly(between.get().before())));
        }
        Direction known = Estimates.of(indicator, now)
                .flatMap(a -> Estimates.of(indicator, then).map(b -> Difference.between(a, b)))
                .map(d -> VerdictRule.side(d, Level.USUAL))
                .orElse(null);
        boolean same = then.valueOrThrow() == now.valueOrThrow();
        boolean estimated = Stream.of(then, now).anyMatch(o -> o.marks().contains(Mark.ESTIMATED));
        if (upper.isEmpty()) {
            String reason = known == null && !same ? TEXTS.of("change.no-interval") : "";
            Direction direction = known == null ? Direction.NEITHER : known;
            return new Change(indicator, from, to, direction, direction, false, same, estimated, reason);
        }
        Direction whole = bounded(indicator, now, upper.get())
                .flatMap(a -> bounded(indicator, then, upper.get()).map(b -> VerdictRule.side(a, b, Level.STRICT)))
                .orElse(Direction.NEITHER);
        return new Change(
                indicator, from, to, known == null ? Direction.NEITHER : known, whole, true, same, estimated, "");
    }

    private static Change unsaid(Indicator indicator, Period from, Period to, String reason) {
        return new Change(indicator, from, to, Direction.NEITHER, Direction.NEITHER, false, false, false, reason);
    }

    private static @Nullable Observation at(Series series, Period period) {
        return series.observations().stream()
                .filter(o -> o.period().equals(period) && o.hasValue())
                .findFirst()
                .orElse(null);
    }

    private static Optional<BoundedEstimate> bounded(Indicator indicator, Observation known, Series upper) {
        return UpperEnd.estimate(indicator, known, Optional.ofNullable(at(upper, known.period())));
    }

    /** Where the later figure clearly stands: by bounds where there are some, else by the interval of the difference. */
    Direction clearly() {
        return whole;
    }

    /** Whether anything can be said. */
    public boolean said() {
        return reason.isEmpty();
    }

    /** The NEET rate has clearly risen from 2021 to 2025; economic inactivity was higher in 2023 than in 2021. */
    public String words() {
        return said() ? mark(Names.sentence(words("change.", subject()))) : reason;
    }

    /** The same of places within a sentence that has named the indicator: higher in 2023 than in 2021 in Hull. */
    public String in(String places) {
        return mark(words("change.in.", places));
    }

    private String words(String key, String about) {
        return TEXTS.of(key + kind(), about, Dates.shortly(from), Dates.shortly(to));
    }

    private String kind() {
        if (bounded && whole != Direction.NEITHER) {
            return "clear." + whole;
        }
        if (known == Direction.NEITHER) {
            return same ? "same" : "unclear";
        }
        return (bounded ? "known." : "") + known;
    }

    private boolean ofTheKnown() {
        return bounded && whole == Direction.NEITHER;
    }

    private String subject() {
        String knownPart = indicator.naming().knownPart();
        return ofTheKnown() && !knownPart.isEmpty()
                ? knownPart
                : Phrase.of(indicator).withArticle();
    }

    private String mark(String text) {
        boolean marked = estimated && known != Direction.NEITHER && (ofTheKnown() || !bounded);
        return marked ? TEXTS.of("estimated.trend", text) : text;
    }
}
