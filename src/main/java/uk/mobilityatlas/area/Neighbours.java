package uk.mobilityatlas.area;

import java.util.List;
import java.util.Optional;

/** The published statistical neighbours of areas. */
public interface Neighbours {
    /** The published models, the first one to be asked first. */
    List<String> MODELS = List.of("dfe", "ons-global", "ons-economic", "ons-demographic");

    /** An area's neighbours by one model (dfe, ons-global, ons-economic, ons-demographic), nearest first. */
    List<StatisticalNeighbour> of(AreaCode area, String model);

    /** The models that know an area. */
    List<String> models(AreaCode area);

    /** The model to take where none is asked for: the department's for upper-tier councils, else the first that knows the area. */
    default Optional<String> model(AreaCode area) {
        List<String> known = models(area);
        return MODELS.stream().filter(known::contains).findFirst();
    }
}
