package uk.mobilityatlas.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.NeighbourVariables;
import uk.mobilityatlas.comparison.NeighboursWithOwn;
import uk.mobilityatlas.comparison.OwnNeighbours;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.observation.Observations;

/** The published neighbours, and beside them the atlas's own finder over the variables that a selection names. */
public final class NeighbourFinder {
    private record Asked(List<String> variables, String outcome, Geography level) {}

    private record Answer(Asked asked, OwnNeighbours own) {}

    private final Catalogue catalogue;
    private final Areas areas;
    private final Observations observations;
    private final Neighbours published;
    private volatile @Nullable Answer last;

    public NeighbourFinder(Catalogue catalogue, Areas areas, Observations observations, Neighbours published) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.observations = observations;
        this.published = published;
    }

    public Neighbours published() {
        return published;
    }

    /** The finder by some variables for an outcome, which it leaves out; not on the window's thread. */
    public OwnNeighbours own(List<String> variables, String outcome, Geography level) {
        Asked asked = new Asked(variables, outcome, level);
        Answer before = last;
        if (before != null && before.asked().equals(asked)) {
            return before.own();
        }
        OwnNeighbours own =
                NeighbourVariables.find(variables, outcome, catalogue, observations, areas.of(level), level);
        last = new Answer(asked, own);
        return own;
    }

    /** The neighbours that a selection's benchmark asks for; those of our own only where it names them. */
    Neighbours behind(Selection selection, Geography level) {
        return NeighboursWithOwn.OWN.equals(selection.benchmark().model())
                ? new NeighboursWithOwn(published, own(selection.variables(), selection.indicator(), level))
                : published;
    }
}
