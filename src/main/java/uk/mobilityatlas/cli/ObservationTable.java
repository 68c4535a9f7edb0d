package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.PlainFigure;

/** Observations as the command line prints them. Without a figure the value is empty and the status says why. */
final class ObservationTable {
    static final List<String> HEADER = List.of("area_code", "area_name", "period", "value", "lower", "upper", "status");

    private ObservationTable() {}

    static List<List<String>> rows(List<Observation> observations, Areas areas) {
        List<List<String>> rows = new ArrayList<>();
        for (Observation o : observations) {
            List<String> row = new ArrayList<>(List.of(
                    o.area().value(), areas.get(o.area()).name(), o.period().label()));
            row.addAll(figure(o));
            row.add(status(o));
            rows.add(row);
        }
        return rows;
    }

    /** A figure and its interval's limits. */
    static List<String> figure(@Nullable Observation o) {
        ConfidenceInterval interval = o == null ? null : o.interval();
        return List.of(
                number(o == null ? null : o.value()),
                number(interval == null ? null : interval.lower()),
                number(interval == null ? null : interval.upper()));
    }

    static String number(@Nullable Double value) {
        return PlainFigure.number(value);
    }

    static String status(Observation o) {
        return PlainFigure.status(o);
    }
}
