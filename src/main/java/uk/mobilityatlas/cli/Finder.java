package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    List<Area> areas(List<String> words, @Nullable Geography preferred) {
        List<Area> areas = new ArrayList<>();
        for (String word : words) {
            Area area = area(word, preferred);
            if (!areas.contains(area)) {
                areas.add(area);
            }
        }
        return areas;
    }

    /** The one area of a name or code; of a superseded area that is part of another today, a note says so. */
    Area area(String word, @Nullable Geography preferred) {
        Area area = workbench.areas().resolve(word, preferred).orElseThrow(() -> unknown(word));
        if (!area.current()) {
            List<Succession> after = workbench.areas().successions().stream()
                    .filter(s -> s.from().equals(area.code()))
                    .toList();
            for (Succession s : after) {
                paper.note(area.name() + " (" + area.code() + ") has been part of "
                        + workbench.areas().get(s.to()).name() + " (" + s.to() + ") since " + s.on() + ".");
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
