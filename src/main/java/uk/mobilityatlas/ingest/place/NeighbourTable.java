package uk.mobilityatlas.ingest.place;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.ingest.SourceFolder;

/** Reads the published statistical neighbours, ten each by the DfE and twenty each by three ONS models. */
final class NeighbourTable {
    static final String DFE = "dfe-statistical-neighbours/statistical-neighbours-may-2025.csv";
    private static final String ONS = "ons-els-similar-areas/";
    private static final List<String> ONS_MODELS = List.of("global", "economic", "demographic");
    private static final int DFE_COUNT = 10;
    private static final int ONS_COUNT = 20;

    private final AreaRegister register;
    private final List<StatisticalNeighbour> found = new ArrayList<>();

    private NeighbourTable(AreaRegister register) {
        this.register = register;
    }

    static void write(SourceFolder sources, AreaRegister register, PackFolder pack, Intake intake) {
        NeighbourTable neighbours = new NeighbourTable(register);
        neighbours.readDfe(sources.csv(DFE), intake.file(DFE));
        for (String model : ONS_MODELS) {
            String file = ONS + model + "-neighbours.csv";
            neighbours.readOns("ons-" + model, sources.csv(file), intake.file(file));
        }
        // The same lists once more, and the groups that the models also make, which the atlas does not use.
        String repeated = ONS + "areas-similar.json";
        long entry = 0;
        for (JsonNode ignored : sources.json(repeated)) {
            intake.file(repeated).same(++entry);
        }
        String groups = ONS + "cluster-allocation.csv";
        sources.csv(groups).forEach(row -> intake.file(groups).outOfScope(row.getStartingLineNumber()));
        neighbours.write(pack);
    }

    private void readDfe(List<NamedCsvRecord> rows, FileIntake intake) {
        for (NamedCsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            String number = row.getField("LA num");
            Optional<Area> area = register.numbered(number);
            if (area.isEmpty()) {
                intake.refused(
                        line,
                        "LA num",
                        number.isEmpty() ? "A heading between rows, not a council." : "No council has this number.",
                        row.getField("LA Name"));
                continue;
            }
            for (int rank = 1; rank <= DFE_COUNT; rank++) {
                String column = "SN" + rank;
                Optional<Area> neighbour = register.numbered(row.getField(column));
                if (neighbour.isPresent()) {
                    String closeness = row.getField("SNP" + rank);
                    String word =
                            closeness.substring(0, 1) + closeness.substring(1).toLowerCase(Locale.ROOT);
                    add(area.get(), "dfe", rank, neighbour.get(), word);
                } else {
                    intake.refusedCell(line, column, "No council has this number.", row.getField(column));
                }
            }
            intake.taken(line);
        }
    }

    private void readOns(String model, List<NamedCsvRecord> rows, FileIntake intake) {
        for (NamedCsvRecord row : rows) {
            long line = row.getStartingLineNumber();
            Optional<Area> area = AreaCode.parse(row.getField("AREACD")).flatMap(register::exactly);
            if (area.isEmpty()) {
                intake.refused(line, "AREACD", "No area has this code.", row.getField("AREACD"));
                continue;
            }
            for (int rank = 1; rank <= ONS_COUNT; rank++) {
                String cell = row.findField(Integer.toString(rank)).orElse("");
                Optional<Area> neighbour = AreaCode.parse(cell).flatMap(register::exactly);
                if (neighbour.isPresent()) {
                    add(area.get(), model, rank, neighbour.get(), "");
                } else if (!cell.isEmpty()) {
                    intake.refusedCell(line, Integer.toString(rank), "No area has this code.", cell);
                }
            }
            intake.taken(line);
        }
    }

    private void add(Area area, String model, int rank, Area neighbour, String closeness) {
        found.add(new StatisticalNeighbour(area.code(), model, rank, neighbour.code(), closeness));
    }

    private void write(PackFolder pack) {
        found.sort(Comparator.comparing(StatisticalNeighbour::area)
                .thenComparing(StatisticalNeighbour::model)
                .thenComparing(StatisticalNeighbour::rank));
        try (PackTable table = pack.table("neighbours.csv", "area", "model", "rank", "neighbour", "closeness")) {
            found.forEach(n -> table.row(n.area(), n.model(), n.rank(), n.neighbour(), n.closeness()));
        }
    }
}
