package uk.mobilityatlas.cli;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.indicator.Indicator;

/** Turns the ids, names and codes that a person writes into indicators and areas, or says which ones come near. */
final class Finder {
    private static final int SUGGESTIONS = 3;

    private final Workbench workbench;
    private final CommandOutput paper;
    private final Set<String> said = new HashSet<>();

    Finder(Workbench workbench, CommandOutput paper) {
        this.workbench = workbench;
        this.paper = paper;
    }

    Indicator indicator(String id) {
        return workbench
                .catalogue()
                .find(id.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new CommandFailure("There is no indicator “" + id + "”."
                        + meant(workbench.catalogue().nearest(id, SUGGESTIONS).stream()
                                .map(Indicator::id)
                                .toList())
                        + " The command indicators lists them all."));
    }

    /** The areas of names, codes and groups, each once. */
    List<Area> areas(List<String> words, @Nullable Geography preferred) {
        return areas(words, preferred, List.of(), Set.of());
    }

    /**
     * The areas of names, codes and groups, each once.
     *
     * @param preferred of which level a name means an area rather than of another
     * @param levels the levels of a group's members; where none is given, councils
     * @param published the levels that an indicator exists for; empty where it does not matter
     */
    List<Area> areas(
            List<String> words, @Nullable Geography preferred, List<Geography> levels, Set<Geography> published) {
        Set<Area> areas = new LinkedHashSet<>();
        AreaGroups groups = new AreaGroups(workbench.areas(), word -> area(word, Geography.COMBINED_AUTHORITY));
        for (String word : words) {
            if (AreaGroups.names(word)) {
                areas.addAll(groups.of(word, levels, published));
            } else {
                areas.add(area(word, preferred));
            }
        }
        return List.copyOf(areas);
    }

    /** The one area that a command is about; a group of several is refused. */
    Area one(String word, @Nullable Geography preferred) {
        List<Area> areas = areas(List.of(word), preferred);
        if (areas.size() > 1) {
            throw CommandFailure.ofWords(
                    "“" + word + "” is " + areas.size() + " areas, and one at a time can be asked for here.");
        }
        return areas.get(0);
    }

    /** The one area of a name or code; of a superseded area that is part of another today, a note says so. */
    Area area(String word, @Nullable Geography preferred) {
        Area area = workbench.areas().resolve(word, preferred).orElseThrow(() -> unknown(word));
        if (!area.current()) {
            List<Succession> after = workbench.areas().successions().stream()
                    .filter(s -> s.from().equals(area.code()))
                    .toList();
            for (Succession s : after) {
                String note = area.name() + " (" + area.code() + ") has been part of "
                        + workbench.areas().get(s.to()).name() + " (" + s.to() + ") since " + s.on() + ".";
                if (said.add(note)) {
                    paper.note(note);
                }
            }
        }
        return area;
    }

    private CommandFailure unknown(String word) {
        List<String> near = workbench.areas().search(word, SUGGESTIONS).stream()
                .map(a -> a.name() + " (" + a.code() + ")")
                .toList();
        return new CommandFailure(
                "There is no area “" + word + "”." + meant(near) + " The command areas lists them all.");
    }

    private static String meant(List<String> near) {
        return near.isEmpty() ? "" : near.stream().collect(Collectors.joining(", ", " Did you mean ", "?"));
    }
}
