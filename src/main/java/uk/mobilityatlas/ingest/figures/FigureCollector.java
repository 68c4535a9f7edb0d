package uk.mobilityatlas.ingest.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** Collects figures, one for each indicator, area and period: the same said twice is counted, a contradiction refused. */
final class FigureCollector {
    private record Place(String indicator, AreaCode area, Period period) {}

    private final Map<Place, Observation> figures = new LinkedHashMap<>();

    /** Puts a figure that a row gives on the shelf, and says to the intake what became of the row. */
    void put(Observation figure, FileIntake file, long line, String column, String text) {
        Place place = new Place(figure.indicator(), figure.area(), figure.period());
        Observation before = figures.putIfAbsent(place, figure);
        if (before == null) {
            file.taken(line);
        } else if (saysTheSame(before, figure)) {
            file.same(line);
        } else {
            file.refused(
                    line,
                    column,
                    "Contradicts another figure for " + figure.area() + " in " + figure.period() + ", which is "
                            + (before.hasValue()
                                    ? before.value()
                                    : before.status().shorthand()),
                    text);
        }
    }

    private static boolean saysTheSame(Observation a, Observation b) {
        return Objects.equals(a.value(), b.value())
                && Objects.equals(a.interval(), b.interval())
                && a.status() == b.status();
    }

    List<Observation> figures() {
        return new ArrayList<>(figures.values());
    }
}
