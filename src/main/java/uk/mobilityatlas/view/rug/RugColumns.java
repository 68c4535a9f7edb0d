package uk.mobilityatlas.view.rug;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;

/** Which indicators are the columns of a rug: a headline of each topic, unless others are chosen. */
final class RugColumns {
    /** More cannot be read in one window. */
    static final int MOST = 20;

    static final Set<String> HEADLINES = Set.of(
            "neet-16-17",
            "participation-16-17",
            "persistent-absence",
            "attainment-8",
            "level-3-at-19",
            "no-qualifications",
            "level-3-or-above",
            "employment-rate",
            "economic-inactivity",
            "unemployment-modelled",
            "weekly-pay",
            "housing-affordability",
            "gigabit-broadband",
            "life-satisfaction",
            "healthy-life-expectancy-female");

    private RugColumns() {}

    /** Chosen indicators as a text. */
    static String text(Set<String> ids) {
        return String.join(" ", new TreeSet<>(ids));
    }

    /** The chosen indicators of such a text. */
    static Set<String> of(String text) {
        return Set.copyOf(List.of(text.split(" ")));
    }

    /** The chosen indicators in the catalogue's order, which keeps topics together. */
    static List<Indicator> of(Catalogue catalogue, Collection<String> ids) {
        return catalogue.indicators().stream()
                .filter(i -> ids.contains(i.id()))
                .sorted(java.util.Comparator.comparing(Indicator::topic))
                .toList();
    }
}
