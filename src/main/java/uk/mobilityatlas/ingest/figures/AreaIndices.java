package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** Reads the Social Mobility Commission's area indices of 2025, which name areas of the Commission's own cut. */
public final class AreaIndices implements FigureReader {
    private static final String FOLDER = "smc-state-of-the-nation-2025-area-indices/";
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "CI1-2.0-conditions-of-childhood--full-dataset.csv", "smc-conditions-of-childhood",
            "CI2-2.0-labour-market-opportunities-for-young-people--full-dataset.csv", "smc-labour-market-opportunities",
            "CI3-2.0-innovation-and-growth--full-dataset.csv", "smc-innovation-and-growth",
            "CI4-3.0-promising-prospects--full-dataset.csv", "smc-promising-prospects"));
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) to (\\d{4})");

    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        Map<String, IndexArea> regions = IndexArea.read(sources, areas, intake);
        FigureCollector collector = new FigureCollector();
        FILES.forEach((name, indicator) -> {
            FileIntake file = intake.file(FOLDER + name);
            for (NamedCsvRecord row : sources.csv(FOLDER + name)) {
                read(row, indicator, regions, collector, file);
            }
        });
        return collector.figures();
    }

    private static void read(
            NamedCsvRecord row,
            String indicator,
            Map<String, IndexArea> regions,
            FigureCollector collector,
            FileIntake file) {
        long line = row.getStartingLineNumber();
        String name = row.getField("area_name");
        IndexArea region = regions.get(name.toLowerCase(Locale.ROOT));
        Matcher years = YEARS.matcher(row.getField("time_period"));
        if (region == null || !years.matches()) {
            file.refused(line, region == null ? "area_name" : "time_period", "Not understood.", name);
            return;
        }
        Period period = Period.span(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
        String text = row.getField("value");
        try {
            double value = PublishedNumber.of(text);
            for (IndexArea.Member member : region.members()) {
                Observation figure = Observation.of(
                        indicator, member.area(), period, member.has() ? value : null, member.marks(), member.note());
                collector.put(figure, file, line, "value", text);
            }
        } catch (NumberFormatException e) {
            file.refused(line, "value", "Not a number.", text);
        }
    }
}
