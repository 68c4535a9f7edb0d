package uk.mobilityatlas.cli;

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
