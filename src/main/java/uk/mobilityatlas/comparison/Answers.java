package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/** Answers what a selection asks, choosing the level and the period that the indicator really has; not on the window's thread. */
public final class Answers {
    private static final List<Geography> MOST_TO_SEE = List.of(
            Geography.UPPER_TIER, Geography.DISTRICT, Geography.COMBINED_AUTHORITY, Geography.REGION, Geography.NATION);

    /** What was found: the comparison of the selection's areas, and the figures that it was made of. */
    public record Answer(Selection selection, Figures figures, Comparison comparison) {}

    private final Catalogue catalogue;
    private final Areas areas;
    private final Observations observations;
    private final NeighbourFinder neighbours;
    private final KeptFigures kept;

    public Answers(Catalogue catalogue, Areas areas, Neighbours neighbours, Observations observations) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.observations = observations;
        this.neighbours = new NeighbourFinder(catalogue, areas, observations, neighbours);
        this.kept = new KeptFigures(areas, observations);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Areas areas() {
        return areas;
    }

    public Observations observations() {
        return observations;
    }

    /** The answer; empty where the pack has no such indicator, or no figure of it at any level. */
    public Optional<Answer> to(Selection selection) {
        return answer(selection, false);
    }

    /** The answer with each area's rank and course over the years. */
    public Optional<Answer> inDepth(Selection selection) {
        return answer(selection, true);
    }

    private Optional<Answer> answer(Selection selection, boolean deep) {
        @Nullable Indicator indicator = catalogue.find(selection.indicator()).orElse(null);
        if (indicator == null) {
            return Optional.empty();
        }
        Geography geography = geography(indicator, selection.geography());
        return period(observations.periods(indicator.id(), geography), selection.period())
                .map(period -> answer(selection, geography, kept.of(indicator, period), deep));
    }

    private Answer answer(Selection selection, Geography geography, KeptFigures.Kept shared, boolean deep) {
        Figures figures = shared.figures();
        Comparer comparer = neighbours.comparer(selection, geography);
        return new Answer(
                selection,
                figures,
                deep
                        ? comparer.inDepth(
                                figures, geography, selection.areas(), selection.benchmark(), shared.ranking(geography))
                        : comparer.compare(figures, geography, selection.areas(), selection.benchmark()));
    }

    /** The neighbours that may be a benchmark, those of our own among them. */
    public NeighbourFinder neighbours() {
        return neighbours;
    }

    public KeptFigures kept() {
        return kept;
    }

    /** The levels that a map of an indicator can show, the one with most to see first. */
    public static List<Geography> levels(Indicator indicator) {
        return MOST_TO_SEE.stream().filter(indicator.geographies()::contains).toList();
    }

    /** The level asked for where the indicator has it, else the one of its levels with most to see. */
    public static Geography geography(Indicator indicator, Geography asked) {
        if (indicator.geographies().contains(asked)) {
            return asked;
        }
        return levels(indicator).stream().findFirst().orElse(asked);
    }

    /** The period asked for where there are figures of it, else the latest. */
    public static Optional<Period> period(List<Period> periods, @Nullable Period asked) {
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(asked != null && periods.contains(asked) ? asked : periods.get(periods.size() - 1));
    }
}
