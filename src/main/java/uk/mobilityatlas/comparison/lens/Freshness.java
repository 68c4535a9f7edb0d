package uk.mobilityatlas.comparison.lens;

import java.time.LocalDate;
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
 * @param end its last day; the day of the copy where a year's label reaches past that, as in an average of its winter
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
        LocalDate copied = source.map(Source::retrieved)
                .filter(day -> !day.isBlank())
                .map(LocalDate::parse)
                .orElse(today);
        LocalDate end = newest.end().isAfter(copied) ? copied : newest.end();
        return new Freshness(indicator, newest, end, Dates.age(Period.day(end), today), source);
    }

    /** Whether its last day is only known to be before the day of the copy. */
    public boolean capped() {
        return end.isBefore(newest.end());
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
