package uk.mobilityatlas.comparison.lens;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/**
 * How fresh an indicator is.
 *
 * @param newest the newest period with a figure
 * @param end the last day of what it describes: NEET of 2025 is of a winter that ended in February
 * @param months whole months from that day to the pack's date
 * @param source its main source
 */
public record Freshness(Indicator indicator, Period newest, LocalDate end, long months, Optional<Source> source) {
    private static final Texts TEXTS = Texts.beside(Freshness.class);

    /** A figure older than this is not called the latest. */
    public static final int MONTHS_OF_LATEST = 24;

    /** Asks for the newest period of an indicator over its levels; not on the window's thread. */
    public static Optional<Freshness> of(
            Indicator indicator, Observations observations, Catalogue catalogue, LocalDate today) {
        return indicator.geographies().stream()
                .flatMap(geography -> observations.periods(indicator.id(), geography).stream())
                .max(Comparator.naturalOrder())
                .map(newest -> of(indicator, newest, catalogue, today));
    }

    private static Freshness of(Indicator indicator, Period newest, Catalogue catalogue, LocalDate today) {
        Optional<Source> source = indicator.sources().stream().findFirst().flatMap(catalogue::source);
        LocalDate end = end(indicator, newest, today);
        return new Freshness(indicator, newest, end, Dates.age(Period.day(end), today), source);
    }

    /** The period's own last day, or the one that the catalogue names for its years; never later than today. */
    private static LocalDate end(Indicator indicator, Period newest, LocalDate today) {
        boolean named =
                newest.kind() == Period.Kind.YEAR && !indicator.periodEnd().isEmpty();
        LocalDate end = named
                ? MonthDay.parse("--" + indicator.periodEnd())
                        .atYear(newest.end().getYear())
                : newest.end();
        return end.isAfter(today) ? today : end;
    }

    /** Whether its last day is only known to be before today. */
    public boolean capped() {
        return end.isBefore(newest.end()) && indicator.periodEnd().isEmpty();
    }

    /** Whether its newest figure may be called the latest. */
    public boolean latest() {
        return months <= MONTHS_OF_LATEST;
    }

    /** Latest: 2025; or, when it is old, Last published for 2019, 70 months ago. */
    public String words() {
        return latest() ? TEXTS.of("date.latest", Dates.of(newest)) : TEXTS.of("date.old", Dates.of(newest), months);
    }
}
