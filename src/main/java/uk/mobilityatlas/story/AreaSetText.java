package uk.mobilityatlas.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.AreaSet;

/** A user's own set of areas as a setting of the workspace: its name, and the codes of its areas. */
public final class AreaSetText {
    private static final String PREFIX = "set.";
    private static final String PART = "\t";

    private AreaSetText() {}

    /** The key of a set among the settings. */
    public static String key(AreaSet set) {
        return PREFIX + set.code().value();
    }

    /** The set as a text. */
    public static String text(AreaSet set) {
        return set.name().replace(PART, " ")
                + PART
                + set.members().stream().map(AreaCode::value).collect(Collectors.joining(" "));
    }

    /** All sets among some settings, by code; what is none is left out. */
    public static List<AreaSet> all(Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(e -> e.getKey().startsWith(PREFIX))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> set(e.getKey().substring(PREFIX.length()), e.getValue()).stream())
                .toList();
    }

    private static Optional<AreaSet> set(String code, String text) {
        String[] parts = text.split(PART, 2);
        if (parts.length < 2 || parts[0].isBlank()) {
            return Optional.empty();
        }
        List<AreaCode> members = Arrays.stream(parts[1].split(" "))
                .flatMap(word -> AreaCode.parse(word).stream())
                .toList();
        return AreaCode.parse(code).filter(AreaSet::isSet).map(own -> new AreaSet(own, parts[0], members));
    }
}
