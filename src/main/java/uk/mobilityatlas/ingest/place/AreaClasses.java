package uk.mobilityatlas.ingest.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;

/**
 * The classes of the 2011 area classification by council, as a museum register carries them: by name, once for each
 * class that any of a council's museums was given. The class of most records is the council's.
 */
final class AreaClasses {
    static final String FOLDER = "ons-2011-area-classification-via-mapping-museums";
    static final String FILE = FOLDER + "/area-classification-2011-by-admin-area.csv";
    private static final String GROUPS = "natcen-yff-neet-factors-2023/neet-factors.csv";
    private static final Map<String, String> NAMES = Map.of(
            "Newry", "Newry, Mourne and Down",
            "Armagh City", "Armagh City, Banbridge and Craigavon",
            "King_s Lynn and West Norfolk", "King's Lynn and West Norfolk");

    /** A council's class, and what a reader must know of where it is from. */
    record AreaClass(String supergroup, String group, String subgroup, int records, String note) {}

    private final Map<AreaCode, List<AreaClass>> found = new TreeMap<>();
    private final Map<AreaCode, String> publishedGroups = new HashMap<>();
    private final Map<String, String> supergroups = new HashMap<>();

    static AreaClasses read(SourceFolder sources, AreaRegister register, Intake intake) {
        AreaClasses classes = new AreaClasses();
        FileIntake rows = intake.file(FILE);
        for (NamedCsvRecord row : sources.csv(FILE)) {
            String name = row.getField("local_authority").replaceFirst(" \\(.*", "");
            Optional<Area> area = register.named(NAMES.getOrDefault(name, name), Geography.DISTRICT);
            if (area.isPresent()) {
                classes.add(area.get().code(), row);
                rows.taken(row.getStartingLineNumber());
            } else {
                rows.refused(row.getStartingLineNumber(), "local_authority", "No council has this name.", name);
            }
        }
        // The study repeats a council's group on each of its rows.
        for (NamedCsvRecord row : sources.csv(GROUPS)) {
            AreaCode.parse(row.getField("Local Authority Code"))
                    .filter(code -> !row.getField("Group").isEmpty())
                    .filter(code -> classes.publishedGroups.putIfAbsent(code, row.getField("Group")) == null)
                    .ifPresent(code -> intake.file(GROUPS).taken(row.getStartingLineNumber()));
        }
        return classes;
    }

    private void add(AreaCode area, NamedCsvRecord row) {
        AreaClass found = new AreaClass(
                row.getField("area_geodemographic_supergroup"),
                row.getField("area_geodemographic_group"),
                row.getField("area_geodemographic_subgroup"),
                Integer.parseInt(row.getField("museum_records")),
                "");
        this.found.computeIfAbsent(area, a -> new ArrayList<>()).add(found);
        supergroups.putIfAbsent(Areas.plainName(found.group), found.supergroup);
    }

    /** The class of a council as it was in 2011, by its latest code. */
    Optional<AreaClass> of(AreaCode area) {
        return Optional.ofNullable(found.get(area)).map(all -> {
            int total = all.stream().mapToInt(AreaClass::records).sum();
            AreaClass most = all.stream()
                    .max(Comparator.comparingInt(AreaClass::records).thenComparing(AreaClass::subgroup))
                    .orElseThrow();
            String group = publishedGroups.getOrDefault(area, most.group);
            if (total == 1 && !Areas.plainName(group).equals(Areas.plainName(most.group))) {
                // A single record, misplaced: another publication of the classification has the group.
                return new AreaClass(
                        supergroups.getOrDefault(Areas.plainName(group), ""),
                        group,
                        group,
                        0,
                        "The register's one record is misplaced; this is the group by the study of NEET factors.");
            }
            String note = most.records == total ? "" : most.records + " of " + total + " records say so.";
            return new AreaClass(most.supergroup, most.group, most.subgroup, most.records, note);
        });
    }
}
