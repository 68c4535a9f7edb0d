package uk.mobilityatlas.cli;

import java.util.TreeSet;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/** The periods of an indicator. */
final class Periods {
    private Periods() {}

    /** Every period in which any level has a figure, oldest first. */
    static TreeSet<Period> of(Observations observations, Indicator indicator) {
        TreeSet<Period> periods = new TreeSet<>();
        for (Geography geography : Geography.values()) {
            periods.addAll(observations.periods(indicator.id(), geography));
        }
        return periods;
    }
}
