package uk.mobilityatlas.comparison.lens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;

/**
 * The same measure for a group within a place (free school meals, special needs, care leavers, women) beside the others
 * and the whole.
 *
 * @param whole the measure for all; empty where it is not published for the same people
 * @param group the measure for the group
 * @param others the measure for all who are not of the group; empty where it is not published
 */
public record WithinPlace(Optional<Indicator> whole, Indicator group, Optional<Indicator> others) {
    private static final String TABLE = "within-place.csv";

    /** The ids of measures of a part of a place's people. Men and women, who have no whole beside them, are both halves of it. */
    private static final Set<String> PARTS = rows().filter(ids -> !ids[0].isEmpty() || ids[2].isEmpty())
            .flatMap(ids -> Stream.of(ids[1], ids[2]))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    /** Every group that is set beside its whole and whose measure the catalogue has, in the table's order. */
    public static List<WithinPlace> all(Catalogue catalogue) {
        return rows().filter(ids -> ids[3].equals("yes"))
                .filter(ids -> catalogue.find(ids[1]).isPresent())
                .map(ids -> new WithinPlace(catalogue.find(ids[0]), catalogue.get(ids[1]), catalogue.find(ids[2])))
                .toList();
    }

    /** Whether a measure is of a part of a place's people alone, of however few: nobody would name it first. */
    static boolean isPart(Indicator indicator) {
        return PARTS.contains(indicator.id());
    }

    /** Each row: the ids of whole, group and others, and whether the group is shown among the gaps within a place. */
    static Stream<String[]> rows() {
        try (InputStream in = WithinPlace.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("The table of groups is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
