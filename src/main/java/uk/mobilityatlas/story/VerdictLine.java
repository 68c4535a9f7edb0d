package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;

/** The verdicts of a comparison in as few words as can be: areas of one verdict stand together. */
public final class VerdictLine {
    private static final Texts TEXTS = Texts.beside(VerdictLine.class);

    /** More names than these are counted. */
    private static final int MOST_NAMES = 4;

    private VerdictLine() {}

    /**
     * The areas of one verdict.
     *
     * @param words Clearly above England: Blackpool
     */
    public record Group(Verdict verdict, String words) {}

    /** The groups in the order in which their first areas were chosen. */
    public static List<Group> of(Comparison comparison) {
        Map<String, List<Compared>> byVerdict = new LinkedHashMap<>();
        for (Compared compared : comparison.areas()) {
            String beside =
                    compared.verdict().beside(compared.benchmark().name()).replace(": ", ", ");
            byVerdict.computeIfAbsent(beside, key -> new ArrayList<>()).add(compared);
        }
        List<Group> groups = new ArrayList<>();
        byVerdict.forEach((beside, areas) ->
                groups.add(new Group(areas.get(0).verdict(), TEXTS.of("wording.verdicts", beside, names(areas)))));
        return groups;
    }

    /** All of it as one text. */
    static String text(Comparison comparison) {
        return of(comparison).stream().map(Group::words).collect(Collectors.joining("; "));
    }

    private static String names(List<Compared> areas) {
        return areas.size() > MOST_NAMES
                ? TEXTS.of("wording.verdicts.places", Names.number(areas.size()))
                : Names.list(areas.stream().map(Compared::name).toList());
    }
}
