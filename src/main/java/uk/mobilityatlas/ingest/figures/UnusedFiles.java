package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.Observation;

/** Accounts for the files that the pack does not use, row by row, each with its reason. */
public final class UnusedFiles implements FigureReader {
    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        for (NamedCsvRecord leftOut : MaintainedTable.rows(UnusedFiles.class, "left-out.csv")) {
            String path = leftOut.getField("path");
            FileIntake file = intake.file(path);
            file.note(leftOut.getField("reason"));
            if (path.endsWith(".csv")) {
                sources.csv(path).forEach(row -> file.outOfScope(row.getStartingLineNumber()));
            } else {
                file.outOfScope(1);
            }
        }
        return List.of();
    }
}
