package uk.mobilityatlas.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/**
 * How fresh an indicator is.
 *
 * @param newest the newest period with a figure
 * @param months whole months from its end to the pack's date
 * @param source its main source
 */
public record Freshness(Indicator indicator, Period newest, long months, Optional<Source> source) {
    /** Asks for the newest period of an indicator over its levels; not on the window's thread. */
    public static Optional<Freshness> of(
            Indicator indicator, Observations observations, Catalogue catalogue, LocalDate today) {
        return indicator.geographies().stream()
                .flatMap(geography -> observations.periods(indicator.id(), geography).stream())
                .max(Comparator.naturalOrder())
                .map(newest -> new Freshness(
                        indicator,
                        newest,
                        Dates.age(newest, today),
                        indicator.sources().stream().findFirst().flatMap(catalogue::source)));
    }

    /** Whether its newest figure may be called the latest. */
    public boolean latest() {
        return months <= Dates.MONTHS_OF_LATEST;
    }

    /** Latest: 2025; or, when it is old, Last published for 2019, 70 months ago. */
    public String words() {
        return Dates.freshness(newest, months);
    }
}
