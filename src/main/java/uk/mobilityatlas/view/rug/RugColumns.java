package uk.mobilityatlas.view.rug;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Role;

/** Which indicators are the columns of a rug: a headline of each topic, unless others are chosen. */
final class RugColumns {
    /** More cannot be read in one window. */
    static final int MOST = 20;

    private RugColumns() {}

    /** The columns that the catalogue proposes. */
    static Set<String> first(Catalogue catalogue) {
        return catalogue.of(Role.RUG).stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet());
    }

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
                .sorted(Comparator.comparing(Indicator::topic))
                .toList();
    }
}
