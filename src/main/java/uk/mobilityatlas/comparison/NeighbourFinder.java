package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.observation.Observations;

/** The published neighbours, and beside them the atlas's own finder over the variables that a selection names. */
public final class NeighbourFinder {
    /** What was asked, without the outcome: it takes no part, so that most outcomes share an answer. */
    private record Asked(List<String> variables, Geography level) {}

    /** As many answers as a profile over all levels needs at once. */
    private static final int MOST_KEPT = 24;

    private final Catalogue catalogue;
    private final Areas areas;
    private final Observations observations;
    private final Neighbours published;
    private final Map<Asked, OwnNeighbours> kept = new ConcurrentHashMap<>();

    public NeighbourFinder(Catalogue catalogue, Areas areas, Observations observations, Neighbours published) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.observations = observations;
        this.published = published;
    }

    public Neighbours published() {
        return published;
    }

    /** The finder by some variables, null for those proposed, for an outcome, which it leaves out; not on the window's thread. */
    public OwnNeighbours own(@Nullable List<String> variables, String outcome, Geography level) {
        Asked asked = new Asked(
                NeighbourVariables.chosen(variables, catalogue).stream()
                        .filter(id -> !id.equals(outcome))
                        .toList(),
                level);
        OwnNeighbours found = kept.get(asked);
        if (found == null) {
            found = NeighbourVariables.find(
                    asked.variables(), outcome, catalogue, observations, areas.of(level), level);
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(asked, found);
        }
        return found;
    }

    /** The neighbours for a benchmark; where that is those of our own finder, they are found for the outcome. */
    Neighbours serving(Benchmark benchmark, @Nullable List<String> variables, String outcome, Geography level) {
        return NeighboursWithOwn.OWN.equals(benchmark.model())
                ? new NeighboursWithOwn(published, own(variables, outcome, level))
                : published;
    }
}
