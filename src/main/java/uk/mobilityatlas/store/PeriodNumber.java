package uk.mobilityatlas.store;

import java.time.temporal.ChronoUnit;
import uk.mobilityatlas.observation.Period;

/** The number under which a period is stored: it orders as periods do, by last day and then by first. */
final class PeriodNumber {
    private static final long LONGEST = 1L << 14;

    private PeriodNumber() {}

    static long of(Period period) {
        long days = ChronoUnit.DAYS.between(period.start(), period.end());
        long end = period.end().toEpochDay();
        if (days >= LONGEST || end < 0) {
            throw new IllegalArgumentException("Not a period that can be stored: " + period);
        }
        return end * LONGEST + (LONGEST - 1 - days);
    }
}
