package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;

/** Reads the ONS files of local statistics, which all have one shape. */
public final class LocalStatistics implements FigureReader {
    private static final String CODE = "areacd";
    private static final String VALUE = "observation";

    private final RegionCodes codes = new RegionCodes();
    private final List<PublisherNote> notes = PublisherNote.all();
    private final List<LocalStatisticsSeries> taken;

    public LocalStatistics() {
        this(LocalStatisticsSeries.all());
    }

    LocalStatistics(List<LocalStatisticsSeries> taken) {
        this.taken = taken;
    }

    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        Map<String, Map<String, LocalStatisticsSeries>> files = new LinkedHashMap<>();
        taken.forEach(series ->
                files.computeIfAbsent(series.path(), p -> new HashMap<>()).put(series.named(), series));
        List<Observation> figures = new ArrayList<>();
        files.forEach((path, series) -> {
            FigureCollector collector = new FigureCollector();
            FileIntake file = intake.file(path);
            List<NamedCsvRecord> rows = sources.csv(path);
            file.note(leftOut(rows, series.keySet(), areas));
            rows.stream()
                    .sorted(Comparator.comparing(row -> superseded(row, areas)))
                    .forEach(row -> read(row, series.get(row.getField("indicator")), areas, collector, file));
            figures.addAll(collector.figures());
        });
        return figures;
    }

    /** What of the file is out of scope, in a sentence; empty where nothing is. */
    private String leftOut(List<NamedCsvRecord> rows, Set<String> taken, Areas areas) {
        Set<String> geographies = new TreeSet<>();
        Set<String> indicators = new TreeSet<>();
        for (NamedCsvRecord row : rows) {
            if (!taken.contains(row.getField("indicator"))) {
                indicators.add(row.getField("indicator"));
            }
            if (codes.area(row.getField(CODE)).flatMap(areas::find).isEmpty()) {
                geographies.add(row.getField(CODE).substring(0, 3));
            }
        }
        return (geographies.isEmpty() ? "" : "Other geographies: codes of " + String.join(", ", geographies) + ". ")
                .concat(indicators.isEmpty() ? "" : "Other measures: " + String.join(", ", indicators) + ".")
                .strip();
    }

    /** Rows under today's codes come first, so that of two codes for one place today's is the one that counts. */
    private static boolean superseded(NamedCsvRecord row, Areas areas) {
        return AreaCode.parse(row.getField(CODE))
                .map(code -> !areas.current(code).equals(code))
                .orElse(true);
    }

    private void read(
            NamedCsvRecord row,
            @Nullable LocalStatisticsSeries series,
            Areas areas,
            FigureCollector collector,
            FileIntake file) {
        long line = row.getStartingLineNumber();
        Optional<Area> area = codes.area(row.getField(CODE)).flatMap(areas::find);
        if (series == null || area.isEmpty()) {
            file.outOfScope(line);
            return;
        }
        try {
            collector.put(figure(row, series, area.get().code()), file, line, VALUE, row.getField(VALUE));
        } catch (RuntimeException e) {
            file.refused(line, "", String.valueOf(e.getMessage()), String.join(",", row.getFields()));
        }
    }

    private Observation figure(NamedCsvRecord row, LocalStatisticsSeries series, AreaCode area) {
        Period period = PublishedPeriod.parse(row.getField("period"));
        String text = row.getField(VALUE);
        Double value = text.isEmpty() ? null : Double.valueOf(PublishedNumber.of(text));
        Status status = Status.of(row.getField("status"));
        String sentence = "";
        for (PublisherNote note : notes) {
            if (row.getField("notes").startsWith(note.begins())) {
                sentence = note.sentence();
                status = note.status() == null ? status : note.status();
            }
        }
        return new Observation(
                series.id(),
                area,
                period,
                value,
                value == null ? null : interval(row),
                null,
                null,
                status,
                value == null ? Set.of() : series.marks(area, period),
                sentence);
    }

    private static @Nullable ConfidenceInterval interval(NamedCsvRecord row) {
        String lower = row.getField("lci_95");
        String upper = row.getField("uci_95");
        return lower.isEmpty() || upper.isEmpty()
                ? null
                : new ConfidenceInterval(PublishedNumber.of(lower), PublishedNumber.of(upper));
    }
}
