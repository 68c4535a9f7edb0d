package uk.mobilityatlas.observation;

import java.util.List;
import java.util.OptionalLong;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;

/** The questions that a view may ask of the figures. Each is one read; none is asked on the window's thread. */
public interface Observations {
    /** One indicator in one period for every area that has a row, of all geographies. */
    List<Observation> at(String indicator, Period period);

    /** One area across all indicators and periods. */
    List<Observation> of(AreaCode area);

    /** One indicator of one area over time. */
    Series series(String indicator, AreaCode area);

    /** The periods in which an indicator has any figure for a geography, oldest first. */
    List<Period> periods(String indicator, Geography geography);

    /**
     * Residents by the 2021 Census (England and Wales; mid-2020 estimates elsewhere) aged {@code from} to {@code to}
     * inclusive; empty where there is no count. An estimated denominator: mark it [e].
     */
    OptionalLong residents(AreaCode area, int from, int to);
}
