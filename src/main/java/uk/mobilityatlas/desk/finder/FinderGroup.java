package uk.mobilityatlas.desk.finder;

import java.util.List;

/**
 * What was found of one kind, best first.
 *
 * @param total how many there are
 * @param shown as many of them as have room
 */
public record FinderGroup(FinderKind kind, int total, List<Found> shown) {
    public FinderGroup {
        shown = List.copyOf(shown);
    }
}
