package uk.mobilityatlas.ingest.dfe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.place.AreaRegister;

/** Reads the local authority interactive tool's files: the measures that {@code measures.csv} names. */
final class LaitFigures {
    private static final String FOLDER = "dfe-lait/";
    private static final List<String> FILES = List.of(
            "lait-absence-and-exclusion.csv",
            "lait-destinations-and-higher-education.csv",
            "lait-early-years-and-primary.csv",
            "lait-economic-and-context.csv",
            "lait-key-stage-4-and-5.csv",
            "lait-level-2-and-3-by-age-19.csv",
            "lait-neet-participation-care-leavers.csv");

    private LaitFigures() {}

    /** The figures, with their rows' fate still open. */
    static List<LaitFigure> read(SourceFolder sources, AreaRegister register, Intake intake) {
        LaitFile reader = new LaitFile(measures(), register);
        List<LaitFigure> figures = new ArrayList<>();
        for (String name : FILES) {
            String path = FOLDER + name;
            figures.addAll(reader.read(sources.csv(path), intake.file(path)));
        }
        return figures;
    }

    /** The measures taken, by the tool's short name. */
    static Map<String, LaitMeasure> measures() {
        Map<String, LaitMeasure> measures = new LinkedHashMap<>();
        for (var row : MaintainedTable.rows(LaitFigures.class, "measures.csv")) {
            String name = row.getField("measure");
            measures.put(
                    name,
                    new LaitMeasure(
                            name,
                            row.getField("indicator"),
                            Integer.parseInt(row.getField("decimals")),
                            YearForm.valueOf(row.getField("year").toUpperCase(Locale.ROOT))));
        }
        return measures;
    }
}
