package uk.mobilityatlas.ingest.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.Mark;

/**
 * An area of the Social Mobility Commission's cut and who receives its figures: mostly one upper-tier council, once a
 * nation, once a county that has been split up since, and twice a council with a small neighbour. No figure is given to two
 * areas, since a part is not known to be like the whole.
 */
record IndexArea(List<Member> members) {
    private static final String PATH = "smc-state-of-the-nation-2025-area-indices/205_regions_codes.json";
    private static final AreaCode NORTHERN_IRELAND = new AreaCode("N92000002");
    /**
     * Councils published with a small neighbour, and the marks of a figure that is not theirs alone: all but one in 250 of
     * those people live in Cornwall, all but one in 25 in Camden.
     */
    private static final Map<AreaCode, Set<Mark>> NEARLY_ALL =
            Map.of(new AreaCode("E06000052"), Set.of(), new AreaCode("E09000007"), Set.of(Mark.ESTIMATED));

    /**
     * One who receives the figures.
     *
     * @param has whether it receives the figure itself, or word that there is none of its own
     */
    record Member(AreaCode area, boolean has, Set<Mark> marks, String note) {}

    /** The areas by their name in lower case; the files differ in their capitals. */
    static Map<String, IndexArea> read(SourceFolder sources, Areas areas, Intake intake) {
        Map<String, IndexArea> regions = new HashMap<>();
        FileIntake file = intake.file(PATH);
        int number = 0;
        for (JsonNode region : sources.json(PATH).get("205_regions")) {
            number++;
            String name = region.get("name").asText();
            List<Area> councils = new ArrayList<>();
            for (JsonNode code : region.get("codes")) {
                Optional<Area> area = AreaCode.parse(code.asText()).flatMap(areas::find);
                if (area.isEmpty()) {
                    file.refusedCell(number, "codes", "No such area is known.", code.asText());
                }
                area.filter(a -> a.current() && a.isIn(Geography.UPPER_TIER)).ifPresent(councils::add);
            }
            file.taken(number);
            regions.put(name.toLowerCase(Locale.ROOT), new IndexArea(members(name, councils, areas)));
        }
        return regions;
    }

    private static List<Member> members(String name, List<Area> councils, Areas areas) {
        if (councils.size() == 1) {
            return List.of(new Member(councils.get(0).code(), true, Set.of(), ""));
        }
        if (councils.stream().allMatch(c -> NORTHERN_IRELAND.equals(c.nation()))) {
            return alone(new Member(NORTHERN_IRELAND, true, Set.of(), ""), councils, "for Northern Ireland as a whole");
        }
        Optional<Area> larger =
                councils.stream().filter(c -> NEARLY_ALL.containsKey(c.code())).findFirst();
        if (larger.isPresent()) {
            List<Area> others =
                    councils.stream().filter(c -> !c.equals(larger.get())).toList();
            String with = larger.get().name() + " with the "
                    + others.stream().map(Area::name).collect(Collectors.joining(", ")) + ".";
            AreaCode code = larger.get().code();
            return alone(
                    new Member(code, true, NEARLY_ALL.getOrDefault(code, Set.of()), with),
                    others,
                    "together with " + larger.get().name());
        }
        return former(councils, areas)
                .map(county -> List.of(new Member(county, true, Set.of(), "")))
                .orElseGet(() -> without(councils, "for " + name + " as a whole"));
    }

    /** The county that has been split up into just these councils; that they have no figure of their own is said later. */
    private static Optional<AreaCode> former(List<Area> councils, Areas areas) {
        Map<AreaCode, Set<AreaCode>> split = new TreeMap<>();
        areas.successions().stream()
                .filter(s -> s.kind() == Succession.Kind.BOUNDARY_CHANGE)
                .forEach(s ->
                        split.computeIfAbsent(s.from(), from -> new HashSet<>()).add(s.to()));
        Set<AreaCode> parts = councils.stream().map(Area::code).collect(Collectors.toSet());
        return split.entrySet().stream()
                .filter(county -> county.getValue().equals(parts))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<Member> alone(Member one, List<Area> others, String published) {
        List<Member> members = new ArrayList<>(List.of(one));
        members.addAll(without(others, published));
        return members;
    }

    private static List<Member> without(List<Area> councils, String published) {
        return councils.stream()
                .map(c -> new Member(c.code(), false, Set.of(), "Published only " + published + "."))
                .toList();
    }
}
