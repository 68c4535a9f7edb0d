package uk.mobilityatlas.ingest.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;

/**
 * The regions of England's districts, by the lookup that regional figures are made with.
 *
 * <p>The list of areas puts North and North East Lincolnshire into the East Midlands, where most of their combined
 * authority lies; every published figure of a region counts them in Yorkshire and The Humber.
 */
record Regions(Map<AreaCode, AreaCode> byDistrict) {
    static final String LOOKUP = "ons-geography-lookups-geographr/lookup_ltla24_region24.csv";

    static Regions read(SourceFolder sources, Intake intake) {
        Regions regions = new Regions(new HashMap<>());
        FileIntake rows = intake.file(LOOKUP);
        for (NamedCsvRecord row : sources.csv(LOOKUP)) {
            regions.byDistrict.put(
                    new AreaCode(row.getField("ltla24_code")), new AreaCode(row.getField("region24_code")));
            rows.taken(row.getStartingLineNumber());
        }
        return regions;
    }

    @Nullable
    AreaCode of(AreaCode district) {
        return byDistrict.get(district);
    }

    /** Whether these districts, as far as they are known, lie in more than one region. */
    boolean several(Set<AreaCode> districts) {
        Set<AreaCode> found = new HashSet<>();
        districts.forEach(district -> {
            if (byDistrict.containsKey(district)) {
                found.add(byDistrict.get(district));
            }
        });
        return found.size() > 1;
    }
}
