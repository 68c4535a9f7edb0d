package uk.mobilityatlas.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/**
 * One indicator's figures, ready to be written: numbered, and in the order of the table's key, in which each row goes to the
 * end of the table, which is several times quicker.
 *
 * @param inFile the figures as the pack has them
 * @param byPeriod the same by period, first period first
 */
record SortedFigures(List<Observation> inFile, Collection<OfPeriod> byPeriod) {
    /**
     * The figures of one period.
     *
     * @param number the period's
     * @param rows by the number of their area
     * @param covered the geographies whose present areas have a figure
     */
    record OfPeriod(Period period, long number, List<Row> rows, Set<Geography> covered) {}

    /** A figure and the number of its area. */
    record Row(int area, Observation figure) {}

    static SortedFigures of(List<Observation> figures, AreaNumbers areas) {
        Map<Period, OfPeriod> byPeriod = new HashMap<>();
        for (Observation figure : figures) {
            OfPeriod at = byPeriod.get(figure.period());
            if (at == null) {
                at = new OfPeriod(
                        figure.period(),
                        PeriodNumber.of(figure.period()),
                        new ArrayList<>(512),
                        EnumSet.noneOf(Geography.class));
                byPeriod.put(figure.period(), at);
            }
            at.rows().add(new Row(areas.of(figure.area()), figure));
            if (figure.hasValue()) {
                at.covered().addAll(areas.present(figure.area()));
            }
        }
        Map<Long, OfPeriod> sorted = new TreeMap<>();
        for (OfPeriod period : byPeriod.values()) {
            period.rows().sort((a, b) -> Integer.compare(a.area(), b.area()));
            sorted.put(period.number(), period);
        }
        return new SortedFigures(figures, sorted.values());
    }
}
