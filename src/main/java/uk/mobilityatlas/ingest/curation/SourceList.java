package uk.mobilityatlas.ingest.curation;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackHeaders;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.ingest.Releases;
import uk.mobilityatlas.ingest.SourceFolder;

/** The list of source files with their publishers, and the sources.csv made from it; a source is a folder. */
final class SourceList {
    static final String LIST = SourceFolder.LIST;

    /** Files that are read of a folder whose own list has another form. */
    private static final String LISTED = "listed.csv";

    private static final String DATED = "dated";
    private static final String NOT_RECORDED = "not recorded";
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    private final SourceFolder folder;
    private final Map<String, List<NamedCsvRecord>> bySource = new TreeMap<>();
    private final Map<String, String> retrieved = new HashMap<>();
    private final Map<String, NamedCsvRecord> licences = new HashMap<>();
    private final Map<String, NamedCsvRecord> names = new HashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private SourceList(SourceFolder folder) {
        this.folder = folder;
        MaintainedTable.rows(SourceList.class, "retrieved.csv")
                .forEach(row -> retrieved.put(row.getField("commit"), row.getField("date")));
        MaintainedTable.rows(SourceList.class, "licences.csv")
                .forEach(row -> licences.put(row.getField("stated"), row));
        MaintainedTable.rows(SourceList.class, "source-names.csv").forEach(row -> names.put(row.getField("id"), row));
    }

    static SourceList read(SourceFolder folder) {
        SourceList list = new SourceList(folder);
        Map<String, NamedCsvRecord> files = new LinkedHashMap<>();
        MaintainedTable.rows(SourceList.class, LISTED).forEach(row -> files.put(path(row), row));
        boolean listed = folder.roots().stream().anyMatch(SourceFolder::isListed);
        for (Path root : folder.roots()) {
            if (SourceFolder.isListed(root) || !listed) {
                new SourceFolder(root)
                        .csv(LIST).stream()
                                .filter(row -> row.findField("folder").isPresent())
                                .forEach(row -> files.put(path(row), row));
            } else {
                Releases.in(root).forEach(row -> files.put(path(row), row));
                list.unknown.addAll(Releases.unknown(root));
            }
        }
        files.values().forEach(row -> list.bySource
                .computeIfAbsent(row.getField("folder"), id -> new ArrayList<>())
                .add(row));
        return list;
    }

    /** The paths of all source files. */
    List<String> files() {
        return bySource.values().stream()
                .flatMap(List::stream)
                .map(SourceList::path)
                .sorted()
                .toList();
    }

    static String path(NamedCsvRecord row) {
        return row.getField("folder") + "/" + row.getField("file");
    }

    /** The listed files, with the count of rows and the checksum that the list gives them, as they stand. */
    SourceFileCheck deliveries() {
        return new SourceFileCheck(
                folder, bySource.values().stream().flatMap(List::stream).toList());
    }

    /** The files that stand in a folder of releases and are none. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    Set<String> ids() {
        return bySource.keySet();
    }

    /** The newest date at which any source was retrieved. */
    String newest() {
        return bySource.values().stream()
                .map(this::retrieved)
                .filter(date -> !date.equals(NOT_RECORDED))
                .max(Comparator.naturalOrder())
                .orElse(NOT_RECORDED);
    }

    void write(PackFolder pack, Intake intake) {
        try (PackTable table = pack.table("sources.csv", PackHeaders.SOURCES.split(","))) {
            bySource.forEach((id, files) -> {
                NamedCsvRecord first = files.get(0);
                NamedCsvRecord licence = known(licences, first.getField("licence"));
                NamedCsvRecord name = known(names, id);
                String released = name.getField("released");
                table.row(
                        id,
                        name.getField("publisher"),
                        name.getField("dataset"),
                        licence.getField("licence"),
                        licence.getField("attribution"),
                        first.getField("official_page").split("\\|")[0],
                        released.isEmpty() ? released(files, intake) : released,
                        retrieved(files),
                        releases(files, first.getField("licence")));
            });
        }
    }

    /** The newer releases among a source's files, each with its day; they are under the licence of the source. */
    private static String releases(List<NamedCsvRecord> files, String licence) {
        return files.stream()
                .filter(file -> !file.findField(DATED).orElse("").isEmpty())
                .map(file -> {
                    if (!file.getField("licence").equals(licence)) {
                        throw new IllegalStateException(
                                path(file) + " is not under the licence of its source, " + licence);
                    }
                    return file.getField("file") + " (" + file.getField(DATED) + ")";
                })
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static NamedCsvRecord known(Map<String, NamedCsvRecord> table, String key) {
        NamedCsvRecord row = table.get(key);
        if (row == null) {
            throw new IllegalStateException("The hand-kept tables of sources lack: " + key);
        }
        return row;
    }

    /** The newest day on which a file of the source was copied from its publisher. */
    private String retrieved(List<NamedCsvRecord> files) {
        Set<String> dates = new HashSet<>();
        for (NamedCsvRecord file : files) {
            Matcher commit = COMMIT.matcher(file.getField("obtained_from"));
            while (commit.find()) {
                dates.add(retrieved.getOrDefault(commit.group(), NOT_RECORDED));
            }
        }
        dates.remove(NOT_RECORDED);
        return dates.stream().max(Comparator.naturalOrder()).orElse(NOT_RECORDED);
    }

    /** The newest release date in the metadata that stand beside a file; empty where none does. */
    private String released(List<NamedCsvRecord> files, Intake intake) {
        Set<String> dates = new HashSet<>();
        for (NamedCsvRecord file : files) {
            if (!file.getField("file").endsWith(".json")) {
                continue;
            }
            JsonNode metadata = folder.json(path(file)).path("ess-beta-metadata");
            for (JsonNode date : metadata.findValues("sourceDate")) {
                Matcher day = DAY.matcher(date.asText());
                while (day.find()) {
                    dates.add(day.group(3) + "-" + day.group(2) + "-" + day.group(1));
                }
                intake.file(path(file)).taken(1);
            }
        }
        return dates.stream().max(Comparator.naturalOrder()).orElse("");
    }
}
