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
     * How many people of certain ages lived in an area on 21 March 2021, by the Census of England and Wales. As a denominator
     * it is an estimate, since it is of another day than the figures: mark it [e].
     *
     * @param from the first age in whole years, 0 to 100
     * @param to the last age, which counts as well; 100 or more stands for 100 and over
     * @return empty for areas outside England and Wales, and where no age of the span has a count
     */
    OptionalLong residents(AreaCode area, int from, int to);
}
