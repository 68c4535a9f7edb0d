package uk.mobilityatlas.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;

/** Observations as the command line prints them. Without a figure the value is empty and the status says why. */
final class FigureTable {
    static final List<String> HEADER = List.of("area_code", "area_name", "period", "value", "lower", "upper", "status");

    /** Finer than any publisher; only figures worked out here would go on for longer. */
    private static final int MOST_DECIMALS = 6;

    private FigureTable() {}

    static List<List<String>> rows(List<Observation> observations, Areas areas) {
        List<List<String>> rows = new ArrayList<>();
        for (Observation o : observations) {
            ConfidenceInterval interval = o.interval();
            rows.add(List.of(
                    o.area().value(),
                    areas.get(o.area()).name(),
                    o.period().label(),
                    number(o.value()),
                    number(interval == null ? null : interval.lower()),
                    number(interval == null ? null : interval.upper()),
                    status(o)));
        }
        return rows;
    }

    /** As the pack has it, with a point and no commas; empty where there is no figure. */
    static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** The status, then the marks, as their letters, joined by a semicolon: {@code x}, {@code e}, {@code u;p}. */
    static String status(Observation o) {
        List<String> symbols = new ArrayList<>();
        if (o.status() != Status.AVAILABLE) {
            symbols.add(o.status().symbol());
        }
        for (Mark mark : Mark.values()) {
            if (o.marks().contains(mark)) {
                symbols.add(String.valueOf(mark.symbol()));
            }
        }
        return String.join(";", symbols);
    }
}
