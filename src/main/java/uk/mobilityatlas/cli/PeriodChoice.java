package uk.mobilityatlas.cli;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.mobilityatlas.observation.Period;

/**
 * The period asked for: the latest, all, or one.
 *
 * @param period the one; null for the latest and for all
 */
record PeriodChoice(boolean all, @Nullable Period period) {
    static final PeriodChoice LATEST = new PeriodChoice(false, null);
    static final PeriodChoice ALL = new PeriodChoice(true, null);

    /**
     * The one period that is meant of those that there are, or the newest where none is asked for. A year means the one
     * period that lies in it; where there are several, or none, they are named.
     *
     * @param what what has the periods, as a sentence begins
     */
    Period among(Collection<Period> periods, String what) {
        Period asked = period;
        if (asked == null) {
            return Collections.max(periods);
        }
        List<Period> meant = asked.among(periods);
        if (meant.isEmpty()) {
            throw new CommandFailure(
                    what + " has no figures for " + asked.label() + "; it has " + labels(periods) + ".");
        }
        if (meant.size() > 1) {
            throw new CommandFailure(
                    what + " has several periods in " + asked.label() + ": " + labels(meant) + "; write one of them.");
        }
        return meant.get(0);
    }

    private static String labels(Collection<Period> periods) {
        return periods.stream().map(Period::label).collect(Collectors.joining(", "));
    }

    /** The word after --period. */
    static final class Word implements ITypeConverter<PeriodChoice> {
        @Override
        public PeriodChoice convert(String word) {
            if (word.equals("latest")) {
                return LATEST;
            }
            if (word.equals("all")) {
                return ALL;
            }
            try {
                return new PeriodChoice(false, Period.parse(word));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        "“" + word
                                + "” is no period; write latest, all, or one such as 2023, 2023/24, 2023-24, 2022-2024 or 2025-04-30.");
            }
        }
    }
}
