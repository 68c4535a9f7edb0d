package uk.mobilityatlas.ingest.dfe;

import java.util.Map;
import java.util.stream.Collectors;
import uk.mobilityatlas.ingest.MaintainedTable;

/**
 * A series of the tool that is wrong in every year.
 *
 * @param note what is said in its place
 * @param reason why it is refused
 */
record RefusedFigure(String note, String reason) {
    /** The measure and the area's number that it is of. */
    record Of(String measure, String number) {}

    static Map<Of, RefusedFigure> all() {
        return MaintainedTable.rows(RefusedFigure.class, "refused.csv").stream()
                .collect(Collectors.toMap(
                        row -> new Of(row.getField("measure"), row.getField("la_number")),
                        row -> new RefusedFigure(row.getField("note"), row.getField("reason"))));
    }
}
