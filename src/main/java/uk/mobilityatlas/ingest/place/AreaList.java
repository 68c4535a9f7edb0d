package uk.mobilityatlas.ingest.place;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;

/** The areas, current and superseded, with what they lie in; not yet their types. */
final class AreaList {
    static final String METADATA = "ons-els-geography/geo-metadata.json";
    static final String MEMBERSHIP = "ons-lad-to-combined-authority-may-2025/lad25-to-combined-authority-may-2025.csv";
    private static final Map<String, String> NATIONS =
            Map.of("E", "E92000001", "W", "W92000004", "S", "S92000003", "N", "N92000002");
    private static final Map<String, String> NOTES = Map.of(
            "E06000052", "Some publishers give one figure for Cornwall and the Isles of Scilly together.",
            "E06000053", "Too small for most figures; some publishers include it in Cornwall.",
            "E09000001", "Too small for most figures; some publishers include it in Westminster or Hackney.");

    private final Map<AreaCode, JsonNode> entries = new TreeMap<>();
    private final Map<AreaCode, AreaCode> combinedAuthorities = new HashMap<>();
    private final Map<AreaCode, List<Succession>> successions;
    private final Map<AreaCode, Succession> arrivals = new HashMap<>();

    private final FormerParents oldParents;
    private final Regions regions;

    private AreaList(List<Succession> successions, FormerParents oldParents, Regions regions) {
        this.oldParents = oldParents;
        this.regions = regions;
        this.successions = CodeHistory.byOldCode(successions);
        successions.forEach(s -> arrivals.putIfAbsent(s.to(), s));
    }

    static List<Area> read(
            SourceFolder sources,
            JsonNode metadata,
            List<Succession> successions,
            FormerParents oldParents,
            Intake intake) {
        AreaList list = new AreaList(successions, oldParents, Regions.read(sources, intake));
        list.readMetadata(metadata, intake.file(METADATA));
        list.readMembership(sources.csv(MEMBERSHIP), intake.file(MEMBERSHIP));
        Map<AreaCode, Area> areas = new TreeMap<>();
        list.entries.forEach((code, entry) -> areas.put(code, list.area(code, entry)));
        list.addEarlyCodes(sources.csv(CodeHistory.ALL_CODES), areas);
        addWider(areas);
        return areas.values().stream().sorted(Comparator.comparing(Area::code)).toList();
    }

    private void readMetadata(JsonNode metadata, FileIntake intake) {
        long number = 0;
        for (JsonNode entry : metadata) {
            number++;
            AreaCode code = new AreaCode(entry.get("areacd").asText());
            if (Geography.of(code).isEmpty()) {
                intake.outOfScope(number);
            } else {
                entries.put(code, entry);
                intake.taken(number);
            }
        }
    }

    private void readMembership(List<NamedCsvRecord> rows, FileIntake intake) {
        for (NamedCsvRecord row : rows) {
            combinedAuthorities.put(new AreaCode(row.getField("LAD25CD")), new AreaCode(row.getField("CAUTH25CD")));
            intake.taken(row.getStartingLineNumber());
        }
    }

    private Area area(AreaCode code, JsonNode entry) {
        boolean topmost = code.entity().endsWith("92") || code.entity().startsWith("K");
        return new Area(
                code,
                entry.get("areanm").asText(),
                Geography.of(code),
                topmost
                        ? null
                        : new AreaCode(
                                Objects.requireNonNull(NATIONS.get(code.value().substring(0, 1)))),
                region(code, entry),
                combinedAuthority(code, entry),
                code.entity().equals("E07") ? orElse(parent(entry, "E10"), oldParents.county(code)) : null,
                Set.of(),
                validFrom(code, entry),
                entry.has("end") ? validTo(code, entry) : null,
                note(code));
    }

    /** A combined authority of two regions lies in none. */
    private @Nullable AreaCode region(AreaCode code, JsonNode entry) {
        Set<AreaCode> members = combinedAuthorities.keySet().stream()
                .filter(district -> code.equals(combinedAuthorities.get(district)))
                .collect(Collectors.toSet());
        if (regions.several(members)) {
            return null;
        }
        return orElse(regions.of(code), orElse(parent(entry, "E12"), oldParents.region(code)));
    }

    private static @Nullable AreaCode orElse(@Nullable AreaCode first, @Nullable AreaCode second) {
        return first != null ? first : second;
    }

    private static @Nullable AreaCode parent(JsonNode entry, String entity) {
        for (JsonNode parent : entry.get("parents")) {
            if (parent.asText().startsWith(entity)) {
                return new AreaCode(parent.asText());
            }
        }
        return null;
    }

    /** By the May 2025 lookup; a county belongs where all its districts do, an old council where its successor does. */
    private @Nullable AreaCode combinedAuthority(AreaCode code, JsonNode entry) {
        if (code.entity().equals("E10") && !entry.has("end")) {
            Set<@Nullable AreaCode> found = new HashSet<>();
            entry.get("children").forEach(child -> {
                AreaCode district = new AreaCode(child.asText());
                if (!successions.containsKey(district)) {
                    found.add(combinedAuthorities.get(district));
                }
            });
            return found.size() == 1 ? found.iterator().next() : null;
        }
        List<Succession> onward = successions.getOrDefault(code, List.of());
        if (onward.isEmpty() || code.entity().equals("E47")) {
            return combinedAuthorities.get(code);
        }
        Set<@Nullable AreaCode> found = onward.stream()
                .map(s -> entries.containsKey(s.to()) ? combinedAuthority(s.to(), entries.get(s.to())) : null)
                .collect(Collectors.toCollection(HashSet::new));
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private @Nullable LocalDate validFrom(AreaCode code, JsonNode entry) {
        Succession arrival = arrivals.get(code);
        if (arrival != null) {
            return arrival.on();
        }
        return entry.has("start") ? CodeHistory.firstDay(entry.get("start").asInt()) : null;
    }

    private LocalDate validTo(AreaCode code, JsonNode entry) {
        List<Succession> onward = successions.getOrDefault(code, List.of());
        return onward.isEmpty()
                ? CodeHistory.firstDay(entry.get("end").asInt() + 1).minusDays(1)
                : onward.get(0).on().minusDays(1);
    }

    private String note(AreaCode code) {
        List<Succession> onward = successions.getOrDefault(code, List.of());
        if (onward.isEmpty()) {
            return NOTES.getOrDefault(code.value(), "");
        }
        String names = onward.stream()
                .map(s -> Objects.requireNonNull(entries.get(s.to()))
                        .get("areanm")
                        .asText())
                .collect(Collectors.joining(" and "));
        int year = onward.get(0).on().getYear();
        return switch (onward.get(0).kind()) {
            case RECODE -> "The same place has the code " + onward.get(0).to() + " since " + year + ".";
            case MERGER -> "Part of " + names + " since " + year + ".";
            case BOUNDARY_CHANGE -> "Its land went to " + names + " in " + year + ".";
        };
    }

    /** Codes that ended before the area list begins: the same place as the code that followed. */
    private void addEarlyCodes(List<NamedCsvRecord> rows, Map<AreaCode, Area> areas) {
        for (NamedCsvRecord row : rows) {
            AreaCode code = new AreaCode(row.getField("LADCD"));
            List<Succession> onward = successions.getOrDefault(code, List.of());
            if (areas.containsKey(code) || onward.isEmpty()) {
                continue;
            }
            Area now = Objects.requireNonNull(areas.get(onward.get(0).to()));
            areas.put(
                    code,
                    new Area(
                            code,
                            now.name(),
                            Geography.of(code),
                            now.nation(),
                            now.region(),
                            now.combinedAuthority(),
                            now.upperTier(),
                            Set.of(),
                            null,
                            onward.get(0).on().minusDays(1),
                            note(code)));
        }
    }

    private static void addWider(Map<AreaCode, Area> areas) {
        Map.of("K03000001", "Great Britain", "K04000001", "England and Wales").forEach((text, name) -> {
            AreaCode code = new AreaCode(text);
            areas.put(code, new Area(code, name, Geography.of(code), null, null, null, null, Set.of(), null, null, ""));
        });
    }
}
