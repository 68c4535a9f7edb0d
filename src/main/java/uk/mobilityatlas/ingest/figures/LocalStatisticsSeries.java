package uk.mobilityatlas.ingest.figures;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Period;

/**
 * Which indicator of which file of local statistics becomes which of ours.
 *
 * @param folder the folder of the file, which is also the source's id
 * @param named the indicator's name within the file
 * @param id our indicator
 * @param provisional labels of the periods that the publisher calls provisional
 * @param revised labels of the periods that the publisher calls revised
 * @param markedNations first letters of the codes that these two apply to
 */
record LocalStatisticsSeries(
        String folder, String named, String id, List<String> provisional, List<String> revised, String markedNations) {
    static List<LocalStatisticsSeries> all() {
        return MaintainedTable.rows(LocalStatisticsSeries.class, "local-statistics.csv").stream()
                .map(LocalStatisticsSeries::of)
                .toList();
    }

    private static LocalStatisticsSeries of(NamedCsvRecord row) {
        return new LocalStatisticsSeries(
                row.getField("folder"),
                row.getField("named"),
                row.getField("id"),
                List.of(row.getField("provisional").split(";")),
                List.of(row.getField("revised").split(";")),
                row.getField("marked_nations"));
    }

    String path() {
        return folder + "/" + folder.replaceFirst("^ons-", "") + ".csv";
    }

    Set<Mark> marks(AreaCode area, Period period) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (markedNations.isEmpty() || markedNations.indexOf(area.value().charAt(0)) >= 0) {
            if (provisional.contains(period.label()) || provisional.contains("all")) {
                marks.add(Mark.PROVISIONAL);
            }
            if (revised.contains(period.label())) {
                marks.add(Mark.REVISED);
            }
        }
        return marks;
    }
}
