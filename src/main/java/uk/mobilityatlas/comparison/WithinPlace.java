package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;

/**
 * The same measure for groups within a place (free school meals or not, special needs or not, care leavers, women and
 * men) beside the whole.
 *
 * @param whole the measure for all; empty where only groups are published
 * @param groups the measure for each group, in the catalogue's order
 */
public record WithinPlace(Optional<Indicator> whole, List<Indicator> groups) {
    private static final List<String> GROUPS = List.of(
            "-not-fsm",
            "-fsm",
            "-not-disadvantaged",
            "-disadvantaged",
            "-looked-after",
            "-no-send",
            "-send-support",
            "-ehcp",
            "-vulnerable",
            "-send",
            "-female",
            "-male",
            "-women",
            "-men");

    public WithinPlace {
        groups = List.copyOf(groups);
    }

    /** Every measure that is published for groups. */
    public static List<WithinPlace> all(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .filter(i -> !stem(i.id()).equals(i.id()))
                .map(i -> stem(i.id()))
                .distinct()
                .map(stem -> new WithinPlace(
                        catalogue.find(stem),
                        catalogue.indicators().stream()
                                .filter(i ->
                                        !i.id().equals(stem) && stem(i.id()).equals(stem))
                                .toList()))
                .toList();
    }

    /** The measure's id without its group: neet-or-not-known-ehcp-16-17 belongs to neet-or-not-known-16-17. */
    private static String stem(String id) {
        return Stream.of(id)
                .flatMap(i -> GROUPS.stream()
                        .filter(g -> i.endsWith(g) || i.contains(g + "-"))
                        .map(g -> i.replace(g, "")))
                .findFirst()
                .orElse(id);
    }
}
