package uk.mobilityatlas.area;

import java.util.List;

/** The published statistical neighbours of areas. */
public interface Neighbours {
    /** An area's neighbours by one model (dfe, ons-global, ons-economic, ons-demographic), nearest first. */
    List<StatisticalNeighbour> of(AreaCode area, String model);

    /** The models that know an area. */
    List<String> models(AreaCode area);
}
