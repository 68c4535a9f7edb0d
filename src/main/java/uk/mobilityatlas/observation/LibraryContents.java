package uk.mobilityatlas.observation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.AreaSet;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;

/**
 * What can be asked at one time: indicators, places and figures that belong together.
 *
 * @param neighbours the published statistical neighbours
 * @param version the data pack that it is made of, or that it adds to
 */
public record LibraryContents(
        Catalogue catalogue, Areas areas, Neighbours neighbours, Observations observations, PackVersion version) {
    /** The same with a further part, which is asked for its own indicators alone, and for all figures of those. */
    public LibraryContents with(Catalogue added, Observations figures) {
        Set<String> ids = added.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        return new LibraryContents(
                catalogue.with(added),
                areas,
                neighbours,
                new CompositeObservations(observations, ids, figures),
                version);
    }

    /** The same with a user's own sets of areas among the places. */
    public LibraryContents with(List<AreaSet> sets) {
        return new LibraryContents(catalogue, areas.with(sets), neighbours, observations, version);
    }
}
