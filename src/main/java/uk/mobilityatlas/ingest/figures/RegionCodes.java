package uk.mobilityatlas.ingest.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.MaintainedTable;

/**
 * The area that a code of an ONS file means. Some files code England, its regions and the other nations by the
 * international geography (TLB to TLN), which is the same land: disposable income, published under both codes, has the
 * same figure under each in every year.
 */
final class RegionCodes {
    private final Map<String, AreaCode> areas = new HashMap<>();

    RegionCodes() {
        MaintainedTable.rows(RegionCodes.class, "region-codes.csv")
                .forEach(row -> areas.put(row.getField("published"), new AreaCode(row.getField("area"))));
    }

    Optional<AreaCode> area(String published) {
        return Optional.ofNullable(areas.get(published)).or(() -> AreaCode.parse(published));
    }
}
