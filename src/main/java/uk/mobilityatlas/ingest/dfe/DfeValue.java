package uk.mobilityatlas.ingest.dfe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.Status;

/**
 * What one cell says: a number, or why there is none.
 *
 * @param exact the number freed of floating noise, not yet rounded; null where there is none
 */
record DfeValue(@Nullable BigDecimal exact, Status status) {
    /** Spreadsheet noise such as 4.4000000000000004 begins far behind this decimal. */
    private static final int NOISE_FREE = 8;

    private static final String NUMBER = "-?\\d+(\\.\\d+)?(E-?\\d+)?";

    /**
     * Reads a cell. A dash or a blank says only that nothing is published, not whether it was suppressed or never
     * collected, so both are "not available". Empty when the text is neither a number nor a known symbol.
     */
    static Optional<DfeValue> of(String text) {
        String cell = text.strip();
        if (cell.matches(NUMBER)) {
            return Optional.of(
                    new DfeValue(new BigDecimal(cell).setScale(NOISE_FREE, RoundingMode.HALF_UP), Status.AVAILABLE));
        }
        return switch (cell) {
            case "", "-", "x" -> Optional.of(new DfeValue(null, Status.NOT_AVAILABLE));
            case "c" -> Optional.of(new DfeValue(null, Status.CONFIDENTIAL));
            case "z" -> Optional.of(new DfeValue(null, Status.NOT_APPLICABLE));
            case "u" -> Optional.of(new DfeValue(null, Status.UNRELIABLE));
            case "low" -> Optional.of(new DfeValue(null, Status.LOW));
            default -> Optional.empty();
        };
    }

    /** The number to so many decimals, rounded half up; null where there is none. */
    @Nullable
    Double rounded(int decimals) {
        return exact == null
                ? null
                : Double.valueOf(exact.setScale(decimals, RoundingMode.HALF_UP).doubleValue());
    }
}
