package uk.mobilityatlas.comparison;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.Trend;
import uk.mobilityatlas.stats.TrendVerdict;

/**
 * What may be said of an area's course up to a period.
 *
 * @param trend the test's outcome
 * @param from the first of the periods tested, null where nothing was
 * @param to the last of them
 * @param estimated whether an unpublished cohort took the nearest published one as its weight
 * @param known whether only the known part of a rate with bounds was tested
 * @param reason why nothing can be said; or empty
 */
public record AreaTrend(
        Trend trend, @Nullable Period from, @Nullable Period to, boolean estimated, boolean known, String reason) {
    static AreaTrend unsaid(String reason) {
        return new AreaTrend(
                new Trend(TrendVerdict.CANNOT_SAY, Double.NaN, Double.NaN), null, null, false, false, reason);
    }

    /** What may be said, without the periods. */
    public TrendVerdict verdict() {
        return trend.verdict();
    }

    /** Rising, Falling, No clear change, No change, Cannot say. */
    public String word() {
        return Names.sentence(Words.of("trend." + verdict()));
    }

    /** Rising, 2021–2025 [e]; Cannot say: fewer than five figures … */
    public String words() {
        if (from == null || to == null) {
            return reason.isEmpty() ? word() : Words.of("trend.reason", word(), reason);
        }
        String text = Words.of("trend.span", word(), Dates.shortly(from), Dates.shortly(to));
        return estimated ? text + " [e]" : text;
    }

    /** The same with what was tested, where that is only the known part: Known NEET: rising, 2021 to 2025 [e]. */
    public String words(Indicator indicator) {
        String key = "change.known." + indicator.id();
        if (!known || !Words.has(key)) {
            return words();
        }
        String text = words();
        return Names.sentence(
                Words.of("trend.known", Words.of(key), Character.toLowerCase(text.charAt(0)) + text.substring(1)));
    }
}
