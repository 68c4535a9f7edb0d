package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Role;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/** The variables by which the atlas's own finder may measure how alike areas are. */
public final class NeighbourVariables {
    private NeighbourVariables() {}

    /** The ids of those that the catalogue proposes. */
    public static List<String> first(Catalogue catalogue) {
        return catalogue.of(Role.NEIGHBOURS).stream().map(Indicator::id).toList();
    }

    /** The ids of those that a selection names; of those that the catalogue proposes where it names none. */
    public static List<String> of(Selection selection, Catalogue catalogue) {
        return chosen(selection.variables(), catalogue);
    }

    static List<String> chosen(@Nullable List<String> variables, Catalogue catalogue) {
        return variables == null ? first(catalogue) : variables;
    }

    /** The indicators of a level that may be chosen. */
    public static List<Indicator> candidates(Catalogue catalogue, Geography level) {
        return catalogue.indicators().stream()
                .filter(i -> i.geographies().contains(level) && !i.unit().isTotal())
                .toList();
    }

    /** The finder over chosen variables, each in its newest period, the outcome left out; not on the window's thread. */
    public static OwnNeighbours find(
            List<String> chosen,
            String outcome,
            Catalogue catalogue,
            Observations observations,
            List<Area> areas,
            Geography level) {
        List<Figures> figures = chosen.stream()
                .filter(id -> !id.equals(outcome))
                .flatMap(id -> catalogue.find(id).stream())
                .filter(i -> i.geographies().contains(level))
                .flatMap(i -> newest(observations, i, level).map(p -> Figures.read(i, p, observations)).stream())
                .toList();
        List<Area> covered = areas.stream()
                .filter(a -> figures.stream().allMatch(f -> NationalCoverage.covers(f.indicator(), a)))
                .toList();
        return OwnNeighbours.among(covered, figures, outcome);
    }

    private static Optional<Period> newest(Observations observations, Indicator indicator, Geography level) {
        List<Period> periods = observations.periods(indicator.id(), level);
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }
}
