package uk.mobilityatlas.ingest.place;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.area.Succession.Kind;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;

/**
 * Which code went over into which, and when. Same land under a new code is a recode; an old county whose land went to
 * several councils, or that gave a part away, is a boundary change to each of them.
 */
final class CodeHistory {
    static final String CHANGES = "ons-uk-topojson-code-changes/changes.csv";
    static final String ALL_CODES = "ons-code-history-geo-lookups/la_all_codes.csv";

    /** Recodes older than the list of changes; the lookup says into what, the code history says from which day. */
    private static final Map<String, Integer> EARLY_YEARS = Map.of(
            "E07000100", 2012,
            "E07000104", 2012,
            "E06000048", 2013,
            "E07000097", 2013,
            "E07000101", 2013,
            "E08000020", 2013);

    private final Map<AreaCode, List<Succession>> byOld = new TreeMap<>();

    /** Reads the changes since 2018, the recodes before, and works out the counties' from their districts'. */
    static List<Succession> read(SourceFolder sources, JsonNode metadata, FormerParents parents, Intake intake) {
        CodeHistory history = new CodeHistory();
        history.readChanges(sources.csv(CHANGES), intake.file(CHANGES));
        history.readEarlyRecodes(sources.csv(ALL_CODES), intake.file(ALL_CODES));
        metadata.forEach(area -> history.addCounty(area, parents));
        return history.byOld.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Succession::from).thenComparing(Succession::to))
                .toList();
    }

    /** Councils in England, Wales and Scotland change on the first of April. */
    static LocalDate firstDay(int year) {
        return LocalDate.of(year, 4, 1);
    }

    private void readChanges(List<NamedCsvRecord> rows, FileIntake intake) {
        for (NamedCsvRecord row : rows) {
            boolean entersCombinedAuthority = row.getField("newcd").startsWith("E47")
                    && !row.getField("oldcd").startsWith("E47");
            if (entersCombinedAuthority || row.getField("newcd").isEmpty()) {
                // Membership is read from the May 2025 lookup, a county's end from the area list.
                intake.same(row.getStartingLineNumber());
                continue;
            }
            // new_geo between two codes of one council is a recode: only a sliver of land went over.
            Kind kind = row.getField("type").equals("merger") ? Kind.MERGER : Kind.RECODE;
            add(row.getField("oldcd"), row.getField("newcd"), kind, Integer.parseInt(row.getField("start")));
            intake.taken(row.getStartingLineNumber());
        }
        AreaCode northEast = new AreaCode("E47000005");
        for (String part : List.of("E47000010", "E47000011")) {
            add(northEast.value(), part, Kind.BOUNDARY_CHANGE, 2018);
        }
    }

    private void readEarlyRecodes(List<NamedCsvRecord> rows, FileIntake intake) {
        for (NamedCsvRecord row : rows) {
            String old = row.getField("LADCD");
            Integer year = EARLY_YEARS.get(old);
            if (year != null) {
                add(old, row.getField("LADCD_ACTIVE"), Kind.RECODE, year);
                intake.taken(row.getStartingLineNumber());
            } else {
                intake.same(row.getStartingLineNumber());
            }
        }
    }

    private void addCounty(JsonNode area, FormerParents parents) {
        AreaCode code = new AreaCode(area.get("areacd").asText());
        if (!code.entity().equals("E10") || !area.has("end")) {
            return;
        }
        int year = area.get("end").asInt() + 1;
        Set<AreaCode> parts = new TreeSet<>();
        area.get("children").forEach(child -> parts.add(new AreaCode(child.asText())));
        parts.addAll(parents.districts(code));
        Set<AreaCode> successors = new LinkedHashSet<>();
        parts.forEach(part -> byOld.getOrDefault(part, List.of()).stream()
                .filter(s -> s.on().getYear() == year)
                .forEach(s -> successors.add(s.to())));
        parts.removeIf(part -> byOld.getOrDefault(part, List.of()).stream().noneMatch(s -> s.on().getYear() == year));
        boolean sameLand = successors.size() == 1
                && parts.equals(predecessors(successors.iterator().next(), year));
        successors.forEach(to -> add(code.value(), to.value(), sameLand ? Kind.RECODE : Kind.BOUNDARY_CHANGE, year));
    }

    private Set<AreaCode> predecessors(AreaCode code, int year) {
        Set<AreaCode> found = new TreeSet<>();
        byOld.values().stream()
                .flatMap(List::stream)
                .filter(s -> s.to().equals(code) && s.on().getYear() == year)
                .forEach(s -> found.add(s.from()));
        return found;
    }

    private void add(String from, String to, Kind kind, int year) {
        Succession succession = new Succession(new AreaCode(from), new AreaCode(to), kind, firstDay(year));
        byOld.computeIfAbsent(succession.from(), code -> new ArrayList<>()).add(succession);
    }

    /** The successions by the code that they lead from. */
    static Map<AreaCode, List<Succession>> byOldCode(List<Succession> successions) {
        Map<AreaCode, List<Succession>> found = new HashMap<>();
        successions.forEach(
                s -> found.computeIfAbsent(s.from(), code -> new ArrayList<>()).add(s));
        return found;
    }
}
