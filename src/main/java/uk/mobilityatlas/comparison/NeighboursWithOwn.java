package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.StatisticalNeighbour;

/** The published neighbours with the atlas's own finder beside them as the model "own", so that it too can be a benchmark. */
public final class NeighboursWithOwn implements Neighbours {
    /** The id of the atlas's own model. */
    public static final String OWN = "own";

    /** As many as the published lists have. */
    private static final int MOST = 10;

    private final Neighbours published;
    private final OwnNeighbours own;

    public NeighboursWithOwn(Neighbours published, OwnNeighbours own) {
        this.published = published;
        this.own = own;
    }

    @Override
    public List<StatisticalNeighbour> of(AreaCode area, String model) {
        if (!model.equals(OWN)) {
            return published.of(area, model);
        }
        List<StatisticalNeighbour> found = new ArrayList<>();
        for (OwnNeighbours.Neighbour near : own.of(area, MOST)) {
            found.add(new StatisticalNeighbour(
                    area, OWN, found.size() + 1, near.area().code(), near.why()));
        }
        return found;
    }

    @Override
    public List<String> models(AreaCode area) {
        List<String> models = new ArrayList<>(published.models(area));
        if (!own.of(area, 1).isEmpty()) {
            models.add(OWN);
        }
        return models;
    }
}
