package uk.mobilityatlas.ingest.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;

/** The counties and regions that the districts of 2014 lay in, for areas that the present list gives no parents. */
record FormerParents(Map<AreaCode, AreaCode> counties, Map<AreaCode, AreaCode> regions) {
    static final String LOOKUP = "ons-uk-topojson-code-changes/ltla14-lookup.csv";

    static FormerParents read(SourceFolder sources, Intake intake) {
        FormerParents parents = new FormerParents(new HashMap<>(), new HashMap<>());
        FileIntake rows = intake.file(LOOKUP);
        for (NamedCsvRecord row : sources.csv(LOOKUP)) {
            AreaCode district = new AreaCode(row.getField("ltlacd"));
            if (!district.entity().startsWith("E")) {
                rows.same(row.getStartingLineNumber());
                continue;
            }
            AreaCode.parse(row.getField("ctycd")).ifPresent(county -> {
                parents.counties.put(district, county);
                AreaCode.parse(row.getField("rgncd")).ifPresent(region -> parents.regions.put(county, region));
            });
            AreaCode.parse(row.getField("rgncd")).ifPresent(region -> parents.regions.put(district, region));
            rows.taken(row.getStartingLineNumber());
        }
        return parents;
    }

    Set<AreaCode> districts(AreaCode county) {
        Set<AreaCode> found = new TreeSet<>();
        counties.forEach((district, parent) -> {
            if (parent.equals(county)) {
                found.add(district);
            }
        });
        return found;
    }

    @Nullable
    AreaCode county(AreaCode district) {
        return counties.get(district);
    }

    @Nullable
    AreaCode region(AreaCode area) {
        return regions.get(area);
    }
}
