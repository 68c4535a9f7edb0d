package uk.mobilityatlas.observation;

import java.util.List;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.area.Town;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.indicator.Source;

/**
 * All that a data pack holds, as the domain's records. It is read once, to fill a database; a method may read its file
 * at each call, so a caller asks once for each list.
 */
public interface Pack {
    PackVersion version();

    List<Source> sources();

    /** In the order in which they are shown. */
    List<Indicator> indicators();

    /** All areas, current and superseded. */
    List<Area> areas();

    List<Areas.Alias> aliases();

    /** Towns and the councils that they lie in, by which people look for a council. */
    List<Town> towns();

    List<Succession> successions();

    List<PlaceTypeEvidence> placeTypes();

    List<StatisticalNeighbour> neighbours();

    List<OpportunityArea> opportunityAreas();

    List<Residents> residents();

    List<SeriesBreak> breaks();

    /** Every observation of one indicator, in the order of its file; one for each area and period at most. */
    List<Observation> observations(String indicator);

    /** The arcs that all outlines share, by number: x0 y0 x1 y1 … in whole metres of the British National Grid. */
    List<int[]> arcs();

    /** The outlines of one geography over {@link #arcs()}. */
    List<Boundary> outlines(Geography geography);

    /** The hex layout of one geography; empty where there is none. */
    List<Hexagon> hexagons(Geography geography);
}
