package uk.mobilityatlas.ingest.place;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Optional;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.ingest.SourceFolder;

/** Reads the twelve Opportunity Areas of 2016-17; one of them is two districts. */
final class OpportunityAreaTable {
    static final String FILE = "dfe-opportunity-areas/opportunity-areas.csv";

    private OpportunityAreaTable() {}

    static void write(SourceFolder sources, AreaRegister register, PackFolder pack, Intake intake) {
        FileIntake rows = intake.file(FILE);
        try (PackTable table = pack.table("opportunity-areas.csv", "name", "announced", "district", "current")) {
            for (NamedCsvRecord row : sources.csv(FILE)) {
                String district = row.getField("district_gss_code");
                String current = row.getField("current_gss_code");
                if (known(district, register) && known(current, register)) {
                    AreaCode now = register.areas().current(new AreaCode(current));
                    table.row(row.getField("opportunity_area"), row.getField("announced"), district, now);
                    rows.taken(row.getStartingLineNumber());
                } else {
                    rows.refused(row.getStartingLineNumber(), "current_gss_code", "No council has this code.", current);
                }
            }
        }
    }

    private static boolean known(String code, AreaRegister register) {
        return Optional.of(code)
                .flatMap(AreaCode::parse)
                .flatMap(register::exactly)
                .isPresent();
    }
}
