package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** Reads the Census shares among the factors that go with young people's NEET, one row for each council and factor. */
public final class NeetFactors implements FigureReader {
    private static final String PATH = "natcen-yff-neet-factors-2023/neet-factors-sources.csv";
    private static final Period CENSUS = Period.year(2021);
    private static final Map<String, String> INDICATORS = Map.of(
            "Disability (age < 25)", "disabled-under-25-census",
            "Economic inactivity (NEET)", "inactive-neet-16-24-census",
            "Qualification below level 2 (age 16-24)", "below-level-2-16-24-census",
            "Unpaid carer (age 16-24)", "young-carers-16-24-census");

    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        FigureCollector collector = new FigureCollector();
        FileIntake file = intake.file(PATH);
        file.note("Factors that other files of the pack hold first-hand, that are not about young people,"
                + " or of which neither the source nor the year is said.");
        for (NamedCsvRecord row : sources.csv(PATH)) {
            read(row, areas, collector, file);
        }
        return collector.figures();
    }

    private static void read(NamedCsvRecord row, Areas areas, FigureCollector collector, FileIntake file) {
        long line = row.getStartingLineNumber();
        String indicator = INDICATORS.get(row.getField("variable"));
        if (indicator == null) {
            file.outOfScope(line);
            return;
        }
        String code = row.getField("Local Authority Code");
        Optional<Area> area = AreaCode.parse(code).flatMap(areas::find);
        if (area.isEmpty()) {
            file.refused(line, "Local Authority Code", "No such area is known.", code);
            return;
        }
        String text = row.getField("value");
        try {
            Double value = text.isEmpty() ? null : Double.valueOf(PublishedNumber.of(text));
            Observation figure = Observation.of(indicator, area.get().code(), CENSUS, value, Set.of(), "");
            collector.put(figure, file, line, "value", text);
        } catch (NumberFormatException e) {
            file.refused(line, "value", "Not a number.", text);
        }
    }
}
