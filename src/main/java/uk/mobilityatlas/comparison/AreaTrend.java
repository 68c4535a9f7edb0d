package uk.mobilityatlas.comparison;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Cash;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.Trend;
import uk.mobilityatlas.stats.TrendVerdict;

/**
 * What may be said of an area's trend up to a period, wherever it is said: the trend where it can be stated, else the
 * change between two periods that are named. The whole of a rate with bounds is judged by the bounds of two periods.
 *
 * @param indicator whose course it is
 * @param trend the test's outcome
 * @param from the first of the periods tested, null where nothing was
 * @param to the last of them
 * @param estimated whether an unpublished cohort took the nearest published one as its weight
 * @param known whether only the known part of a rate with bounds was tested
 * @param reason why no trend can be stated; or empty
 * @param broken whether that is a break of the series, which must be known with a change as well
 * @param change of a rate with bounds, or where no trend can be stated: the change from the first to the last figure; null
 *     where there is only one
 */
public record AreaTrend(
        Indicator indicator,
        Trend trend,
        @Nullable Period from,
        @Nullable Period to,
        boolean estimated,
        boolean known,
        String reason,
        boolean broken,
        @Nullable Change change) {
    private static final Texts TEXTS = Texts.beside(AreaTrend.class);

    static AreaTrend unsaid(Indicator indicator, String reason, boolean broken, @Nullable Change change) {
        return new AreaTrend(
                indicator,
                new Trend(TrendVerdict.CANNOT_SAY, Double.NaN, Double.NaN),
                null,
                null,
                false,
                false,
                reason,
                broken,
                change);
    }

    /** What may be said, without the periods. */
    public TrendVerdict verdict() {
        return trend.verdict();
    }

    /**
     * Where the whole of a rate with bounds has clearly gone; neither for any other rate, and neither where a trend can be
     * stated that does not go the same way: of one series one thing is said.
     */
    public Direction clearly() {
        if (change == null || !change.bounded()) {
            return Direction.NEITHER;
        }
        boolean agrees =
                switch (verdict()) {
                    case RISING -> change.clearly() == Direction.ABOVE;
                    case FALLING -> change.clearly() == Direction.BELOW;
                    case NO_CHANGE, NO_CLEAR_CHANGE -> false;
                    case CANNOT_SAY -> true;
                };
        return agrees ? change.clearly() : Direction.NEITHER;
    }

    /** Rising, Falling, No clear change, No change, Cannot say. */
    public String word() {
        return Names.sentence(TEXTS.of("trend." + verdict()));
    }

    /** The same for a column, saying whether the whole rate or its recorded part is meant: Clearly risen; Rising (recorded). */
    public String shortly() {
        if (clearly() != Direction.NEITHER) {
            return TEXTS.of("trend.clearly." + clearly());
        }
        boolean claimed = verdict() == TrendVerdict.RISING || verdict() == TrendVerdict.FALLING;
        if (!claimed) {
            return verdict() == TrendVerdict.CANNOT_SAY ? word() : Cash.shortly(indicator, word());
        }
        return known ? TEXTS.of("trend.known.short", word()) : Cash.shortly(indicator, word());
    }

    /**
     * Rising, 2021 to 2025 (partly estimated); where no trend can be stated the change between two figures, and only where none
     * can be stated either: Cannot say: fewer than five figures …
     */
    public String words() {
        if (from == null || to == null) {
            if (change != null && change.said()) {
                return broken ? Names.sentence(reason) + ". " + change.words() : change.words();
            }
            String said = Cash.beside(indicator, word());
            return reason.isEmpty() ? said : TEXTS.of("trend.reason", said, reason);
        }
        String text = TEXTS.of("trend.span", word(), Dates.shortly(from), Dates.shortly(to));
        return Cash.beside(indicator, estimated ? TEXTS.of("estimated.trend", text) : text);
    }

    /** The same with what was tested, where that is a rate with bounds: Recorded NEET: rising, 2021 to 2025 (partly estimated); … */
    public String words(Indicator indicator) {
        String knownPart = indicator.naming().knownPart();
        if (!known || knownPart.isEmpty()) {
            return words();
        }
        String text = words();
        String part = TEXTS.of("trend.known", knownPart, Character.toLowerCase(text.charAt(0)) + text.substring(1));
        if (clearly() != Direction.NEITHER && change != null) {
            return TEXTS.of("trend.clear", change.words(), part);
        }
        return Names.sentence(
                switch (verdict()) {
                    case RISING, FALLING -> TEXTS.of("trend.uncertain." + verdict(), part);
                    default -> part;
                });
    }
}
