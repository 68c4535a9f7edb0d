package uk.mobilityatlas.ingest.curation;

import java.io.PrintWriter;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.Intake.Fate;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackHeaders;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.ingest.Rejection;

/** Writes and prints what became of every row of every source file, and each refusal with its reason. */
final class IntakeTables {
    private IntakeTables() {}

    static void write(Intake intake, SourceList sources, PackFolder pack, PrintWriter report) {
        sources.files().forEach(intake::file);
        MaintainedTable.rows(IntakeTables.class, "out-of-scope.csv").stream()
                .filter(row -> intake.file(row.getField("path")).note().isEmpty())
                .forEach(row -> intake.file(row.getField("path")).note(row.getField("note")));
        try (PackTable table = pack.table("intake.csv", PackHeaders.INTAKE.split(","))) {
            for (FileIntake file : intake.files()) {
                table.row(
                        file.path(),
                        file.rows(),
                        file.count(Fate.TAKEN),
                        file.count(Fate.OUT_OF_SCOPE),
                        file.count(Fate.SAME),
                        file.count(Fate.REFUSED),
                        file.note());
                report.println(file);
            }
        }
        try (PackTable table = pack.table("refusals.csv", PackHeaders.REFUSALS.split(","))) {
            for (Rejection r : intake.rejections()) {
                table.row(r.file(), r.line(), r.column(), r.reason(), r.text());
                report.println("Refused: " + r.file() + ", line " + r.line()
                        + (r.column().isEmpty() ? "" : ", " + r.column()) + ": " + r.reason() + " (" + r.text() + ")");
            }
        }
    }
}
