package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.FigureReader;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.place.AreaRegister;
import uk.mobilityatlas.observation.Observation;

/** Works out shares within five ethnic groups from the 2021 Census: a row is a council, a column a group's count. */
public final class QualificationsByEthnicGroup implements FigureReader {
    private static final String PATH =
            "ons-census-2021-qualifications-by-ethnicity-ltla/qualifications-by-ethnic-group-england-ltla.csv";
    private static final String CODE = "local_authority_code";
    private static final String NAME = "local_authority_name";
    /** What the file calls a group, and what our indicators do. */
    private static final Map<String, String> GROUPS = new TreeMap<>(Map.of(
            "asian", "asian", "black_british", "black", "mixed_multiple", "mixed", "white", "white", "other", "other"));

    private static final List<String> LEVELS =
            List.of("no_qualification", "level_1", "level_2", "apprenticeship", "level_3", "level_4", "other");

    @Override
    public List<Observation> read(SourceFolder sources, Areas areas, Intake intake) {
        AreaRegister register = new AreaRegister(areas);
        FileIntake file = intake.file(PATH);
        Map<String, Map<AreaCode, Map<String, Long>>> counts = new TreeMap<>();
        for (NamedCsvRecord row : sources.csv(PATH)) {
            long line = row.getStartingLineNumber();
            Optional<Area> area = area(row, areas, register);
            if (area.isEmpty()) {
                file.refused(line, NAME, "No such area is known.", row.getField(NAME));
                continue;
            }
            file.taken(line);
            for (String group : GROUPS.keySet()) {
                count(row, group, file).ifPresent(count -> counts.computeIfAbsent(group, g -> new TreeMap<>())
                        .put(area.get().code(), count));
            }
        }
        List<Observation> figures = new ArrayList<>();
        counts.forEach((group, councils) -> CensusFigures.addAll(figures, councils, shares(group), areas));
        return figures;
    }

    /** By its code; the file has none for Welsh councils and for those of 2023, only names. */
    private static Optional<Area> area(NamedCsvRecord row, Areas areas, AreaRegister register) {
        String code = row.getField(CODE);
        return code.isEmpty()
                ? register.named(row.getField(NAME), Geography.DISTRICT)
                : AreaCode.parse(code).flatMap(areas::find);
    }

    /** A group's people by level; empty where a cell is no count or they do not add up to the group's total. */
    private static Optional<Map<String, Long>> count(NamedCsvRecord row, String group, FileIntake file) {
        String total = row.getField(group + "_total");
        Map<String, Long> count = new HashMap<>();
        try {
            LEVELS.forEach(level -> count.put(level, Long.parseLong(row.getField(group + "_" + level))));
            long sum = count.values().stream().mapToLong(Long::longValue).sum();
            if (sum == Long.parseLong(total) && sum > 0) {
                return Optional.of(count);
            }
            file.refusedCell(
                    row.getStartingLineNumber(), group + "_total", "The levels do not add up to the total.", total);
        } catch (NumberFormatException e) {
            file.refusedCell(row.getStartingLineNumber(), group + "_total", "Not a count.", total);
        }
        return Optional.empty();
    }

    private static List<CensusShare> shares(String group) {
        String ours = GROUPS.get(group);
        return List.of(
                new CensusShare("no-qualifications-" + ours + "-census", List.of("no_qualification")),
                new CensusShare("level-4-or-above-" + ours + "-census", List.of("level_4")));
    }
}
