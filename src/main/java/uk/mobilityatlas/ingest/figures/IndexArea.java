package uk.mobilityatlas.ingest.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.Mark;

/**
 * An area of the Social Mobility Commission's cut and who receives its figures: mostly one upper-tier council, at times
 * two or three together, and once a whole nation.
 */
record IndexArea(List<Member> members) {
    private static final String PATH = "smc-state-of-the-nation-2025-area-indices/205_regions_codes.json";
    private static final AreaCode NORTHERN_IRELAND = new AreaCode("N92000002");
    private static final AreaCode CORNWALL = new AreaCode("E06000052");

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
            regions.put(name.toLowerCase(Locale.ROOT), new IndexArea(members(name, councils)));
        }
        return regions;
    }

    private static List<Member> members(String name, List<Area> councils) {
        if (councils.size() == 1) {
            return List.of(new Member(councils.get(0).code(), true, Set.of(), ""));
        }
        List<Member> members = new ArrayList<>();
        if (councils.stream().allMatch(c -> NORTHERN_IRELAND.equals(c.nation()))) {
            members.add(new Member(NORTHERN_IRELAND, true, Set.of(), ""));
            councils.forEach(c -> members.add(
                    new Member(c.code(), false, Set.of(), "Published only for Northern Ireland as a whole.")));
            return members;
        }
        for (Area council : councils) {
            // all but one in 250 of those people live in Cornwall itself
            boolean nearlyAll = council.code().equals(CORNWALL);
            members.add(new Member(
                    council.code(),
                    true,
                    nearlyAll ? Set.of() : Set.of(Mark.ESTIMATED),
                    nearlyAll
                            ? "Cornwall with the Isles of Scilly."
                            : "The figure of " + name + " as a whole; it is not published for the council alone."));
        }
        return members;
    }
}
